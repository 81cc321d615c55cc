using System.CommandLine;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Runs a command line to its exit code: the timeline of one record, or what is overdue in many.</summary>
internal static class CommandLine
{
    private const string Purpose = """
        Shows one school's support from match to settlement: what is next, by whom and by when, its deadlines on a line through the terms,
        the instalments of its grant with their release and the reasons, and the updates. Of several records it shows what is overdue, by
        region and by whom.

        A file is a record of dated events ("schema", "school", "events"), or one record on each of its lines (.jsonl), or a document of
        the steps taken so far ("support" with matchConfirmedOn, initialDeploymentOn ..., and "calendar", "plan", "updates", "grant",
        "evidence"). The bundled example is samples/SupportTimeline/example.json; the package's schema describes records.
        """;

    // On one line; whoever mends them sees the rest then.
    private const int MostFaults = 5;

    private static readonly Argument<string[]> FilesArgument = new("FILE")
    {
        Description = "The records, as JSON; - is standard input. Without any, a bundled, made-up school.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> AsAtOption = Days.AsAtOption("The day to look from, yyyy-MM-dd; what happened later has not happened yet. Needed with several records. [default: asAt of the file]");

    private static readonly Option<string[]> ReadingOption = Reading.Option("FourWeeks=SchoolHolidaysStopTheClock", TimelineReadings.Names);

    private static readonly OutputOptions Outputs = new("a page with the timeline of each record, and of several what is overdue by region and by whom,", "json", "markdown");

    public static int Run(string[] args, Streams streams, CancellationToken cancellation) => SampleCommand.Run(
        SampleCommand.Of(
            Purpose,
            "something is overdue, or wrong in a record",
            [FilesArgument, AsAtOption, ReadingOption, .. Outputs.All],
            parsed => Run(parsed, streams, cancellation)),
        args,
        streams);

    private static int Run(ParseResult parsed, Streams streams, CancellationToken cancellation)
    {
        var (output, files, asAt) = (Output.From(parsed, Outputs), parsed.GetValue(FilesArgument) ?? [], Days.Of(parsed, AsAtOption));
        var rules = new SupportRules(policy: Reading.Of(parsed, ReadingOption, TimelineReadings.Names, GuidancePolicy.Default, (policy, name, value) => policy.With(name, value)));
        InputFile.RequireStandardInputOnce(files);
        foreach (var file in files)
        {
            InputFile.Require(file);
        }

        using var outputs = output.Open(files);
        return Records.AreMany(files)
            ? Write(Portfolio.Of(Records.Read(files, rules, streams, cancellation), asAt ?? throw new CannotRunException("Give --as-at with several records, the day to look from."), rules, output.Page is not null), output, outputs, streams)
            : Write(Records.Read(files, rules, streams, cancellation).First(), asAt, rules, output, outputs, streams);
    }

    private static int Write((string Source, RecordReading Reading) read, DateOnly? asAt, SupportRules rules, Output output, OutputFiles outputs, Streams streams)
    {
        var (source, reading) = read;
        if (reading.Record is null)
        {
            var more = reading.Faults.Length - MostFaults;
            throw new CannotRunException($"{source}: {string.Join(" ", reading.Faults.Take(MostFaults))}{(more > 0 ? $" … and {Say.Count(more, "more fault")}." : "")}");
        }

        var timeline = Timeline.Of(reading, asAt ?? reading.AsAt ?? throw new CannotRunException($"{source}: no day to look from; give --as-at, or \"asAt\" in a document of steps."), rules);
        output.Write(streams, outputs, () => new TimelineDocument(timeline, rules.Policy).Make(), (_, stream) => JsonOutput.Write(stream, timeline));
        return timeline.NeedsAttention ? ExitCode.Wanting : ExitCode.Done;
    }

    private static int Write(Portfolio portfolio, Output output, OutputFiles outputs, Streams streams)
    {
        output.Write(streams, outputs, portfolio.Make, (_, stream) => portfolio.WriteJson(stream));
        return portfolio.NeedsAttention ? ExitCode.Wanting : ExitCode.Done;
    }
}
