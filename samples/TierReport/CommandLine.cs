using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Runs a command line to its exit code: one report from the files to its outputs.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Streams streams, CancellationToken cancellation) =>
        RegisterCommand.Run(Options.Command(options => Run(options, streams, cancellation)), args, streams);

    internal static int Run(Options options, Streams streams, CancellationToken cancellation)
    {
        // Refused before anything is read: no file can make up for an output that cannot be.
        using var files = options.Output.Open(options.Files.All);
        var register = ReadingProgressBars.While(
            streams,
            context => RegisterLoading.Load(options.Files, options.Offer, options.Establishments, streams, context is null ? null : new ReadingProgressBars(context), cancellation));
        return options.Explain is { } urn ? Explain(register, urn, options, files, streams) : Write(register, options, files, streams, cancellation);
    }

    private static int Write(SchoolRegister register, Options options, OutputFiles files, Streams streams, CancellationToken cancellation)
    {
        var result = Report.Make(register, options, cancellation);
        var rejected = new RejectedRows(register.RejectedRows, result.Problems);
        options.Output.Write(streams, files, () => new ReportDocument(register, options, result).Make(), (format, stream) =>
        {
            if (format == "json")
            {
                JsonOutput.Write(stream, result);
                return;
            }

            using var writer = Csv.Writer(stream);
            CsvOutput.Write(writer, result);
        }, () => rejected.WriteBeside(files, options.Output.File));
        return rejected.Tell(streams.Error, options.Output.File);
    }

    private static int Explain(SchoolRegister register, Urn urn, Options options, OutputFiles files, Streams streams)
    {
        var facts = register.FactsOf(urn, options.AsAt)
            ?? throw new CannotRunException($"--explain {urn}: no school with this URN is in the file of schools.");
        var explanation = new SchoolExplanation(register, facts, options);
        options.Output.Write(streams, files, explanation.Make, (_, stream) => explanation.WriteJson(stream));
        if (!register.RejectedRows.IsEmpty)
        {
            streams.Error.WriteLine($"{Say.Count(register.RejectedRows.Length, "row")} of the files could not be read; a run without --explain lists them.");
        }

        return register.RejectedRows.IsEmpty && facts.Problem is null ? ExitCode.Done : ExitCode.Wanting;
    }
}
