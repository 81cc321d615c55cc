using System.CommandLine;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>The files that the person named on the command line; without any, the bundled population stands in.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RegisterFiles
{
    private static readonly Option<string[]> InspectionsOption = new("--inspections")
    {
        Description = "Inspection history, a row an inspection: URN,Rating,Inspection Date. May be given several times.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> ManagementInformationOption = new("--management-information")
    {
        Description = "Ofsted management information: latest and previous full inspection of each school. May be given several times.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> SchoolsOption = new("--schools")
    {
        Description = "Schools: URN,Name,Type,LA code,Region,Open date,Close date.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> LinksOption = new("--links")
    {
        Description = "Predecessor and successor links as published: URN,LinkURN,LinkName,LinkType,LinkEstablishedDate.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> PriorSupportOption = new("--prior-support")
    {
        Description = "Support under the 2018 to 2019 offer: URN,Tier,Taken up. Without it no school is taken to have been supported.",
        HelpName = "FILE",
    };

    /// <summary>The options of a command line that name files.</summary>
    public static IReadOnlyList<Option> Options { get; } =
        [InspectionsOption, ManagementInformationOption, SchoolsOption, LinksOption, PriorSupportOption];

    /// <summary>Inspection histories.</summary>
    public required IReadOnlyList<string> Inspections { get; init; }

    /// <summary>Files of management information.</summary>
    public required IReadOnlyList<string> ManagementInformation { get; init; }

    /// <summary>The file of schools.</summary>
    public required string? Schools { get; init; }

    /// <summary>The file of links.</summary>
    public required string? Links { get; init; }

    /// <summary>The file of support under the earlier offer.</summary>
    public required string? PriorSupport { get; init; }

    /// <summary>Whether no file was named, so that the bundled population is looked at.</summary>
    public bool IsBundled => Schools is null && Inspections.Count == 0 && ManagementInformation.Count == 0 && Links is null && PriorSupport is null;

    /// <summary>The files of a command line.</summary>
    /// <exception cref="CannotRunException">A file is missing that has to be there when others are.</exception>
    public static RegisterFiles From(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var files = new RegisterFiles
        {
            Inspections = parsed.GetValue(InspectionsOption) ?? [],
            ManagementInformation = parsed.GetValue(ManagementInformationOption) ?? [],
            Schools = parsed.GetValue(SchoolsOption),
            Links = parsed.GetValue(LinksOption),
            PriorSupport = parsed.GetValue(PriorSupportOption),
        };
        if (!files.IsBundled && files.Schools is null)
        {
            throw new CannotRunException("--schools is needed when files are given: it says which schools there are.");
        }

        if (!files.IsBundled && files.Inspections.Count == 0 && files.ManagementInformation.Count == 0)
        {
            throw new CannotRunException("--inspections or --management-information is needed: without judgements there is no tier.");
        }

        return files;
    }
}
