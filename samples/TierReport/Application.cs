using System.Text;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Runs one report from the files to its outputs.</summary>
internal static class Application
{
    private const string StandardOutput = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(Options options, Streams streams, CancellationToken cancellation)
    {
        // Refused before anything is read: no file can make up for a year that is not known, or for an output that cannot be.
        SupportOffer.OfDay(options.AsAt);
        var output = options.Output == StandardOutput ? null : options.Output;
        using var files = new OutputFiles(options.Files.All);
        files.Check(output);
        files.Check(options.Html);
        var register = ReadingProgressBars.While(
            streams,
            context => RegisterLoading.Load(options.Files, options.Establishments, streams, context is null ? null : new ReadingProgressBars(context), cancellation));
        if (options.Explain is { } urn)
        {
            return SchoolExplanation.Write(register, urn, options, streams);
        }

        var result = Report.Make(register, options, cancellation);
        var rejected = new RejectedRows(register.RejectedRows, result.Problems);
        if (output is not null)
        {
            WriteTiers(files.Create(output), result, options);
        }

        if (options.Html is { } html)
        {
            using var page = new StreamWriter(files.Create(html), Utf8);
            page.Write(HtmlReport.Render(result));
        }

        var rejectedTo = rejected.WriteBeside(files, output);
        files.Keep();
        if (options.Output == StandardOutput)
        {
            WriteTiers(streams.OpenRawOut(), result, options);
        }
        else
        {
            ConsoleReport.Write(Consoles.Out(streams), result);
        }

        rejected.WriteSummary(streams.Error, rejectedTo);
        return rejected.Count == 0 ? RegisterCommand.Clean : RegisterCommand.SomethingWrong;
    }

    private static void WriteTiers(Stream to, ReportResult result, Options options)
    {
        using var stream = to;
        if (options.Format == "json")
        {
            JsonOutput.Write(stream, result);
            return;
        }

        using var writer = new StreamWriter(stream, Utf8, bufferSize: 1 << 16);
        CsvOutput.Write(writer, result);
    }
}
