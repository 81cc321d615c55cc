using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Runs a command line to its exit code: one costing from the files to its outputs.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Streams streams, CancellationToken cancellation) =>
        RegisterCommand.Run(Options.Command(options => Run(options, streams, cancellation)), args, streams);

    internal static int Run(Options options, Streams streams, CancellationToken cancellation)
    {
        using var files = options.Output.Open([.. options.Files.All, .. options.Rates is { } rates ? (string[])[rates] : []]);
        var budget = ReadingProgressBars.While(streams, display => BudgetMaking.Make(options, streams, display, cancellation));
        cancellation.ThrowIfCancellationRequested();
        options.Output.Write(streams, files, () => new Report(budget).Make(), (format, stream) =>
        {
            if (format == "json")
            {
                JsonOutput.Write(stream, budget);
            }
            else
            {
                CsvOutput.Write(stream, budget);
            }
        }, () => budget.Rejected.WriteBeside(files, options.Output.File));
        return budget.Rejected.Tell(streams.Error, options.Output.File);
    }
}
