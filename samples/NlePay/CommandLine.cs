using System.CommandLine;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Runs a command line to its exit code: from claims to statements.</summary>
internal static class CommandLine
{
    private const string Purpose = """
        Pay statements for National Leaders of Education: each day's rate and why, what is past the days paid for a
        school, and which claims are impossible. Guidance 8.1.

        CSV: a row a day, the rows of a claim together (apart, they are two claims, and it is told), with the columns claim, urn,
        claimed_on, matched_on, date, travel_minutes, travel_miles (one way) and, if you like, national_leader; others are
        ignored. Dates are 2019-11-12 or 12/11/2019; commas, semicolons or tabs, any encoding, also packed by gzip. Travel
        left empty is not known: such a day is not paid until it is.

        JSON: an array of claims, or a claim a line:
          {"reference": "C1", "school": 900123, "claimedOn": "2019-12-20", "matchedOn": "2019-10-07",
           "days": [{"date": "2019-11-12", "travelMinutes": 75, "travelMiles": 30.5}]}

        A school's claims count in the order in which they are given. A claim that cannot be read is not paid in part, and what
        its days may take from its school needs information.
        """;

    private static readonly Argument<string[]> FilesArgument = new("FILE")
    {
        Description = "Claims as CSV or JSON; - is standard input. Without any, a bundled example.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> ExplainOption = new("--explain")
    {
        Description = "Explain one claim, rule by rule, instead; as text, markdown, json or a page.",
        HelpName = "CLAIM",
    };

    private static readonly Option<string[]> ReadingOption = SampleConsole.Reading.Option("UnknownTravel=OneMeasureSuffices", PayRules.ReadingNames);

    private static readonly OutputOptions Outputs = new("a printable statement for each National Leader", "csv", "json", "markdown");

    public static int Run(string[] args, Streams streams, CancellationToken cancellation) => SampleCommand.Run(
        SampleCommand.Of(
            Purpose,
            "a row or a claim was refused, or needs information",
            [FilesArgument, ExplainOption, ReadingOption, .. Outputs.All],
            parsed => Run(parsed, streams, cancellation)),
        args,
        streams,
        exception => exception is DataFileException);

    private static int Run(ParseResult parsed, Streams streams, CancellationToken cancellation)
    {
        var (output, explain) = (Output.From(parsed, Outputs), parsed.GetValue(ExplainOption));
        if (explain is not null && output.Data is "csv")
        {
            throw new CannotRunException("--format csv has no effect: an explanation is text, markdown or json.");
        }

        var files = parsed.GetValue(FilesArgument) ?? [];
        InputFile.RequireStandardInputOnce(files);
        foreach (var file in files)
        {
            InputFile.Require(file);
        }

        using var outputs = output.Open(files);
        var results = Read(files, parsed, streams, cancellation);
        if (explain is not null)
        {
            return new Explained(results, explain).Write(output, outputs, streams);
        }

        output.Write(streams, outputs, () => new Report(results).Make(), (format, stream) =>
        {
            if (format == "json")
            {
                JsonOutput.Write(stream, results);
            }
            else
            {
                CsvOutput.Write(stream, results);
            }
        });
        if (!results.IsClean && !output.HasText)
        {
            streams.Error.WriteLine(results.Problems());
        }

        return results.IsClean ? ExitCode.Done : ExitCode.Wanting;
    }

    private static Results Read(string[] files, ParseResult parsed, Streams streams, CancellationToken cancellation)
    {
        var policy = SampleConsole.Reading.Of(parsed, ReadingOption, PayRules.ReadingNames, GuidancePolicy.Default, (policy, name, value) => policy.With(name, value));
        var desk = new PayDesk(new PayRules(policy: policy));
        var sources = ClaimSource.From(files, streams);
        var results = new Results([.. sources
            .SelectMany(source => source.ReadAsync(cancellation).ToBlockingEnumerable(cancellation))
            .Select(desk.Take)], policy);

        // Nothing paid for nothing claimed would look as though all claims were decided.
        return results.All.Count > 0 ? results : throw new CannotRunException($"No claim was read from {Say.List(sources.Select(source => source.Name))}, so nothing can be decided.");
    }
}
