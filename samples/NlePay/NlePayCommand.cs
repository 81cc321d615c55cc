using System.CommandLine;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>The command line: what can be asked for, and what a run answers with.</summary>
internal static class NlePayCommand
{
    public const int Clean = 0;
    public const int CouldNotRun = 2;
    public const int RanWithRefusals = 1;

    private const string About = """
        Pay statements for National Leaders of Education: each day's rate and why, what is past the days paid for a
        school, and which claims are impossible. Guidance 8.1.

        CSV: a row a day, the rows of a claim together, with the columns claim, urn, claimed_on, matched_on, date,
        travel_minutes, travel_miles (one way) and, if you like, national_leader; others are ignored. Dates are
        2019-11-12 or 12/11/2019; commas, semicolons or tabs, any encoding, also packed by gzip. Travel left empty is not known: such a day is not paid until it is.

        JSON: an array of claims, or a claim a line:
          {"reference": "C1", "school": 900123, "claimedOn": "2019-12-20", "matchedOn": "2019-10-07",
           "days": [{"date": "2019-11-12", "travelMinutes": 75, "travelMiles": 30.5}]}

        A school's claims count in the order in which they are given.

        A claim that cannot be read is not paid in part, and what its days may take from its school needs information.

        Exit code: 0 all is decided; 1 some rows or claims were refused, or need information; 2 could not run.
        """;

    public static async Task<int> RunAsync(string[] args, Channels channels)
    {
        var inputs = new Argument<string[]>("FILE")
        {
            Description = "Claims as CSV or JSON; - reads standard input. Without any, a bundled example.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "How to write the statements.",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        var output = new Option<string?>("--output") { Description = "The file to write instead of standard output.", HelpName = "FILE" };
        var explain = new Option<string?>("--explain") { Description = "Explain one claim, rule by rule, instead.", HelpName = "CLAIM" };
        var unknownTravel = new Option<string>("--unknown-travel")
        {
            Description = "A day whose travel is not known, or known in one measure only: needs information, is paid at the standard rate where one measure is short, or is paid at the standard rate.",
            DefaultValueFactory = _ => "needs-information",
        };
        unknownTravel.AcceptOnlyFromAmong("needs-information", "one-measure", "standard-rate");

        var command = new RootCommand(About) { inputs, format, output, explain, unknownTravel };
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(channels, $"{parsed.Errors[0].Message.Trim()} (see --help)");
        }

        command.SetAction((result, cancellation) => RunAsync(
            new Settings(
                result.GetValue(inputs) ?? [],
                Enum.Parse<OutputFormat>(result.GetValue(format)!, ignoreCase: true),
                result.GetValue(output),
                result.GetValue(unknownTravel) switch
                {
                    "one-measure" => UnknownTravelReading.OneMeasureSuffices,
                    "standard-rate" => UnknownTravelReading.StandardRate,
                    _ => UnknownTravelReading.NeedsInformation,
                },
                result.GetValue(explain)),
            channels,
            cancellation));

        await using var help = new StreamWriter(channels.Output, leaveOpen: true);
        return await command.Parse(args).InvokeAsync(new InvocationConfiguration { Output = help, Error = channels.Error });
    }

    private static async Task<int> RunAsync(Settings settings, Channels channels, CancellationToken cancellation)
    {
        try
        {
            var totals = await PayRun.RunAsync(settings, channels, cancellation);
            return totals.IsClean ? Clean : RanWithRefusals;
        }
        catch (Exception exception) when (exception is CannotRunException or DataFileException or IOException or UnauthorizedAccessException)
        {
            return Refuse(channels, exception.Message);
        }
        catch (OperationCanceledException)
        {
            return Refuse(channels, "Stopped before the end.");
        }
    }

    private static int Refuse(Channels channels, string reason)
    {
        channels.Error.WriteLine($"NlePay: {OneLine.Of(reason)}");
        return CouldNotRun;
    }
}
