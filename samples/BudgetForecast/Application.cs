using System.Text;
using SchoolImprovement.Rules.Samples.BudgetForecast.Html;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Runs one costing from the files to its outputs.</summary>
internal static class Application
{
    private const int Clean = 0;
    private const int SomeRejected = 2;
    private const string StandardOutput = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(Options options, Streams streams, CancellationToken cancellation)
    {
        var budget = ReadingProgressBars.While(streams, display => BudgetMaking.Make(options, display, cancellation));
        cancellation.ThrowIfCancellationRequested();
        WriteFigures(budget, streams);
        if (options.Html is { } html)
        {
            File.WriteAllText(html, HtmlReport.Render(budget), Utf8);
        }

        if (options.Output != StandardOutput)
        {
            ConsoleReport.Write(Consoles.Out(streams), budget);
        }

        var rejectedTo = budget.Rejected.WriteBeside(options.Output == StandardOutput ? null : options.Output);
        budget.Rejected.WriteSummary(streams.Error, rejectedTo);
        return budget.Rejected.Count == 0 ? Clean : SomeRejected;
    }

    private static void WriteFigures(Budget budget, Streams streams)
    {
        if (budget.Options.Output is not { } output)
        {
            return;
        }

        using var stream = output == StandardOutput ? streams.OpenRawOut() : File.Create(output);
        if (budget.Options.IsJson)
        {
            JsonOutput.Write(stream, budget);
            return;
        }

        using var writer = new StreamWriter(stream, Utf8) { NewLine = "\n" };
        CsvOutput.Write(writer, budget);
    }
}
