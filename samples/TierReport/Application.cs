using System.Text;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Runs one report from the files to its outputs.</summary>
internal static class Application
{
    private const int Clean = 0;
    private const int SomeRejected = 2;
    private const string StandardOutput = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(Options options, Streams streams, CancellationToken cancellation)
    {
        // Refused before anything is read: no file can make up for a year that is not known.
        SupportOffer.OfDay(options.AsAt);
        var register = ReadingProgressBars.While(
            streams,
            context => RegisterLoading.Load(options.Files, context is null ? null : new ReadingProgressBars(context), cancellation));
        if (options.Explain is { } urn)
        {
            return Explain(register, urn, options, streams);
        }

        var result = Report.Make(register, options, cancellation);
        WriteTiers(result, options, streams);
        var rejected = new RejectedRows(register.RejectedRows, result.Problems);
        var rejectedTo = rejected.WriteBeside(options.Output == StandardOutput ? null : options.Output);
        if (options.Html is { } html)
        {
            File.WriteAllText(html, HtmlReport.Render(result), Utf8);
        }

        if (options.Output != StandardOutput)
        {
            ConsoleReport.Write(Consoles.Out(streams), result);
        }

        rejected.WriteSummary(streams.Error, rejectedTo);
        return rejected.Count == 0 ? Clean : SomeRejected;
    }

    private static int Explain(SchoolRegister register, Urn urn, Options options, Streams streams)
    {
        var facts = register.FactsOf(urn, options.AsAt)
            ?? throw new CannotRunException($"--explain {urn}: no school with this URN is in the file of schools.");
        if (facts.Problem is { } problem)
        {
            throw new CannotRunException(problem.Message);
        }

        var explanation = new EligibilityRules(policy: options.Policy).Explain(facts.History!, options.AsAt, facts.Prior);
        var text = options.Format switch
        {
            "json" => explanation.ToJson(indented: true) + "\n",
            "markdown" => explanation.ToMarkdown(),
            _ => $"{facts.School.Name}, {facts.School.Type}{(facts.School.IsOpenOn(options.AsAt) ? "" : ", not open on the day")}\n{explanation.ToTree()}",
        };
        streams.Out.Write(text);
        if (register.RejectedRows.IsEmpty)
        {
            return Clean;
        }

        streams.Error.WriteLine($"{register.RejectedRows.Length} rows of the files were rejected; a run without --explain lists them.");
        return SomeRejected;
    }

    private static void WriteTiers(ReportResult result, Options options, Streams streams)
    {
        if (options.Output is null)
        {
            return;
        }

        using var stream = options.Output == StandardOutput ? streams.OpenRawOut() : File.Create(options.Output);
        if (options.Format == "json")
        {
            JsonOutput.Write(stream, result);
            return;
        }

        using var writer = new StreamWriter(stream, Utf8, bufferSize: 1 << 16);
        CsvOutput.Write(writer, result);
    }
}
