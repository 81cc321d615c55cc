using System.CommandLine;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>The files that the person named on the command line; without any, the bundled population stands in.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RegisterFiles
{
    private static readonly string[] Endings = [".csv", ".csv.gz", ".tsv", ".txt"];

    private static readonly Option<string[]> InspectionsOption = new("--inspections", "--management-information")
    {
        Description = "Inspections as Ofsted publishes them: tables of all inspections, management information, or URN,Rating,Inspection Date. Several files, or a folder of them.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> SchoolsOption = new("--schools")
    {
        Description = "Schools: edubasealldata as published, or URN,Name,Type,LA code,Region,Open date,Close date.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> LinksOption = new("--links")
    {
        Description = "Predecessor and successor links as published: URN,LinkURN,LinkName,LinkType,LinkEstablishedDate.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> PriorSupportOption = new("--prior-support")
    {
        Description = "Support under the offer of the year before: URN,Tier,Taken up. Without it no school is taken to have been supported.",
        HelpName = "FILE",
    };

    /// <summary>The options of a command line that name files; each file may be - for standard input, packed by gzip, and in any encoding.</summary>
    public static IReadOnlyList<Option> Options { get; } = [InspectionsOption, SchoolsOption, LinksOption, PriorSupportOption];

    /// <summary>Files of inspections.</summary>
    public required IReadOnlyList<string> Inspections { get; init; }

    /// <summary>The file of schools.</summary>
    public required string? Schools { get; init; }

    /// <summary>The file of links.</summary>
    public required string? Links { get; init; }

    /// <summary>The file of support under the earlier offer.</summary>
    public required string? PriorSupport { get; init; }

    /// <summary>All files.</summary>
    public IEnumerable<string> All => [.. Inspections, .. ((string?[])[Schools, Links, PriorSupport]).OfType<string>()];

    /// <summary>What is taken for granted since the file that would tell it is not given.</summary>
    public IEnumerable<string> TakenForGranted
    {
        get
        {
            if (!IsBundled && Links is null)
            {
                yield return "No academy is taken to have a predecessor but those that rows of inspections tell: --links says who came from whom.";
            }

            if (!IsBundled && PriorSupport is null)
            {
                yield return "No school is taken to have been supported under the offer of the year before: --prior-support says which were.";
            }
        }
    }

    /// <summary>Whether no file was named, so that the bundled population is looked at.</summary>
    public bool IsBundled => !All.Any();

    /// <summary>The files of a command line.</summary>
    /// <exception cref="CannotRunException">A file is missing that has to be there when others are, or cannot be one.</exception>
    public static RegisterFiles From(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var files = new RegisterFiles
        {
            Inspections = [.. (parsed.GetValue(InspectionsOption) ?? []).SelectMany(FilesOf)],
            Schools = parsed.GetValue(SchoolsOption),
            Links = parsed.GetValue(LinksOption),
            PriorSupport = parsed.GetValue(PriorSupportOption),
        };
        files.Check();
        return files;
    }

    private void Check()
    {
        if (!IsBundled && Schools is null)
        {
            throw new CannotRunException("--schools is needed when files are given: it says which schools there are.");
        }

        if (!IsBundled && Inspections.Count == 0)
        {
            throw new CannotRunException("--inspections is needed: without judgements there is no tier.");
        }

        InputFile.RequireStandardInputOnce(All);
        foreach (var file in All)
        {
            InputFile.Require(file);
        }
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] files = [.. Directory.EnumerateFiles(path).Where(file => Array.Exists(Endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new CannotRunException($"{path} is a folder without a CSV file in it.");
    }
}
