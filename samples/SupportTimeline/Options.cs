using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>What the person asked for on the command line.</summary>
internal sealed record Options(ImmutableArray<string> Files, DateOnly? AsAt, bool IsJson, string? Html)
{
    private const string Text = "text";
    private const string Json = "json";

    private const string Purpose = """
        Shows one school's support from match to settlement: what is next, by whom and by when, its deadlines on a line through the terms,
        the instalments of its grant with their release and the reasons, and the updates. Of several records it shows what is overdue, by
        region and by whom.

        A file is a record of dated events ("schema", "school", "events"), or one record on each of its lines (.jsonl), or a document of
        the steps taken so far ("support" with matchConfirmedOn, initialDeploymentOn ..., and "calendar", "plan", "updates", "grant",
        "evidence"). The bundled example is samples/SupportTimeline/example.json; --schema of the package describes records.

        Exit code 0: nothing is overdue or wrong; 1: something is, and the output says what; 2: could not run, and standard error says why.
        """;

    private static readonly Argument<string[]> FilesArgument = new("file")
    {
        Description = "The records, as JSON; - reads standard input. Without any a bundled, made-up school is shown.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> AsAtOption = new("--as-at")
    {
        Description = "The day to look from, yyyy-MM-dd; what happened later has not happened yet. [default: asAt of the file]",
        HelpName = "DATE",
    };

    private static readonly Option<string> FormatOption = new("--format")
    {
        Description = "How to write: text or json.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => Text,
    };

    private static readonly Option<string?> HtmlOption = new("--html")
    {
        Description = "Write a page with the timeline of one record to this file.",
        HelpName = "FILE",
    };

    public static RootCommand Command(Func<Options, int> run)
    {
        var command = new RootCommand(Purpose) { FilesArgument, AsAtOption, FormatOption, HtmlOption };
        command.SetAction(parsed => run(new Options(
            [.. (parsed.GetValue(FilesArgument) ?? []).Select(FileOf)],
            Date(parsed.GetValue(AsAtOption)),
            IsJsonOf(parsed.GetValue(FormatOption)),
            parsed.GetValue(HtmlOption))));
        return command;
    }

    // The parser takes an option that it does not know for a file.
    private static string FileOf(string text) => text is ['-', _, ..]
        ? throw new CannotRunException($"There is no option {text}. --help lists the options.")
        : text;

    private static bool IsJsonOf(string? format) => format switch
    {
        Json => true,
        Text or null => false,
        _ => throw new CannotRunException($"--format {format}: not one of {Text}, {Json}."),
    };

    private static DateOnly? Date(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new CannotRunException($"--as-at {text}: not a date such as 2020-07-24.");
}
