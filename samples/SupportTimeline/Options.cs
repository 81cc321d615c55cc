using System.CommandLine;
using System.Globalization;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>What the person asked for on the command line.</summary>
internal sealed record Options(string? File, DateOnly? AsAt, bool Json, string? Html)
{
    private const string Purpose = """
        Shows the whole plan of one school's support: its deadlines on a line through the terms, the instalments of its grant with
        their release and the reasons, the updates that are due, and what is late.

        The JSON file holds "support" (the steps taken so far: tier, matchConfirmedOn, initialDeploymentOn ...), and where there are any
        "name", "asAt", "calendar" (the school's terms; without it typical terms of England), "plan" (areas and actions),
        "updates" (the termly updates on it), "grant" (a profile, or activities with their costs) and "evidence" (signatures and
        letters). "grant" and "plan" take their tier and terms from the support where they have none of their own. The bundled
        example shows them all: samples/SupportTimeline/example.json.

        Exit code 0: nothing is overdue; 2: something is overdue or the file has problems, and standard error says which; 1: could not run.
        """;

    private static readonly Argument<string?> FileArgument = new("file")
    {
        Description = "The match, as JSON; - reads standard input. Without it a bundled, made-up school is shown.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> AsAtOption = new("--as-at")
    {
        Description = "The day to look from, yyyy-MM-dd; what happened later has not happened yet. [default: asAt of the file]",
        HelpName = "DATE",
    };

    private static readonly Option<bool> JsonOption = new("--json") { Description = "Write JSON instead of text." };

    private static readonly Option<string?> HtmlOption = new("--html")
    {
        Description = "Write a page with the timeline drawn to this file.",
        HelpName = "FILE",
    };

    public static RootCommand Command(Func<Options, int> run)
    {
        var command = new RootCommand(Purpose) { FileArgument, AsAtOption, JsonOption, HtmlOption };
        command.SetAction(parsed => run(new Options(
            FileOf(parsed.GetValue(FileArgument)),
            Date(parsed.GetValue(AsAtOption)),
            parsed.GetValue(JsonOption),
            parsed.GetValue(HtmlOption))));
        return command;
    }

    // The parser takes an option that it does not know for the file.
    private static string? FileOf(string? text) => text is ['-', _, ..]
        ? throw new CannotRunException($"There is no option {text}. --help lists the options.")
        : text;

    private static DateOnly? Date(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new CannotRunException($"--as-at {text}: not a date such as 2020-07-24.");
}
