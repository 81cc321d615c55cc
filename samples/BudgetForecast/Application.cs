using System.Text;
using SchoolImprovement.Rules.Samples.BudgetForecast.Html;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Runs one costing from the files to its outputs.</summary>
internal static class Application
{
    private const string StandardOutput = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(Options options, Streams streams, CancellationToken cancellation)
    {
        var output = options.Output == StandardOutput ? null : options.Output;
        using var files = new OutputFiles([.. options.Files.All, .. options.Rates is { } rates ? (string[])[rates] : []]);
        files.Check(output);
        files.Check(options.Html);
        var budget = ReadingProgressBars.While(streams, display => BudgetMaking.Make(options, streams, display, cancellation));
        cancellation.ThrowIfCancellationRequested();
        if (output is not null)
        {
            WriteFigures(files.Create(output), budget);
        }

        if (options.Html is { } html)
        {
            using var page = new StreamWriter(files.Create(html), Utf8);
            page.Write(HtmlReport.Render(budget));
        }

        var rejectedTo = budget.Rejected.WriteBeside(files, output);
        files.Keep();
        if (options.Output == StandardOutput)
        {
            WriteFigures(streams.OpenRawOut(), budget);
        }
        else
        {
            ConsoleReport.Write(Consoles.Out(streams), budget);
        }

        budget.Rejected.WriteSummary(streams.Error, rejectedTo);
        return budget.Rejected.Count == 0 ? RegisterCommand.Clean : RegisterCommand.SomethingWrong;
    }

    private static void WriteFigures(Stream to, Budget budget)
    {
        using var stream = to;
        if (budget.Options.IsJson)
        {
            JsonOutput.Write(stream, budget);
            return;
        }

        using var writer = new StreamWriter(stream, Utf8) { NewLine = "\n" };
        CsvOutput.Write(writer, budget);
    }
}
