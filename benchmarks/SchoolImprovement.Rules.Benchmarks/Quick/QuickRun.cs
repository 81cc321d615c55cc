using System.Diagnostics;
using System.Runtime.Intrinsics;
using SchoolImprovement.Rules.Benchmarks.NRules;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>All figures, in under two minutes. They inform; nothing passes or fails by them.</summary>
internal static class QuickRun
{
    /// <param name="output">Takes the figures, or the README's tables.</param>
    /// <param name="errors">Takes what went wrong, and the figures where tables are asked for.</param>
    /// <param name="arguments">What is asked for.</param>
    /// <returns>0; 1 where peers do not decide the same, so that there is nothing to compare; 2 where arguments mean nothing.</returns>
    public static int Run(TextWriter output, TextWriter errors, string[] arguments)
    {
        var groups = new Dictionary<string, Action<Figures, QuickSettings>>();
        AddGroups(groups);
        QuickSettings settings;
        try
        {
            settings = QuickSettings.Parse(arguments, groups.Keys);
        }
        catch (ArgumentException argument)
        {
            errors.WriteLine(argument.Message);
            return 2;
        }

        try
        {
            var figures = new Figures(settings.Markdown ? errors : output);
            Measure(figures, settings, groups);
            if (settings.Markdown)
            {
                ReadmeTables.Write(figures, output);
            }

            return 0;
        }
        catch (DisagreementException disagreement)
        {
            errors.WriteLine(disagreement.Message);
            return 1;
        }
    }

    private static void Measure(Figures figures, QuickSettings settings, Dictionary<string, Action<Figures, QuickSettings>> groups)
    {
        var started = Stopwatch.GetTimestamp();
        figures.Print("machine.processors", Environment.ProcessorCount, "processors");
        figures.Print("machine.vector", 8 * (Vector512.IsHardwareAccelerated ? Vector512<byte>.Count : Vector256.IsHardwareAccelerated ? Vector256<byte>.Count : Vector128<byte>.Count), "bits");
        foreach (var (name, measure) in groups)
        {
            if (settings.Groups.Count == 0 || settings.Groups.Contains(name))
            {
                measure(figures, settings);
            }
        }

        PrintRatiosToNRules(figures);
        figures.Print("run.elapsed", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
    }

    // Of figures of several groups, so that the machine's moments differ; where a group was not asked for there are none.
    private static void PrintRatiosToNRules(Figures figures)
    {
        figures.PrintRatio("nrules.ratio.school/decide", "nrules.school.alone.adapter-in-full", "eligibility.decide");
        figures.PrintRatio("nrules.ratio.school/population", "nrules.school.alone.adapter-in-full", "eligibility.population-decide");
        figures.PrintRatio("nrules.ratio.form/validate", "nrules.form.alone.adapter-all-topics", "forms.mixed.validate");
    }

    private static void AddGroups(Dictionary<string, Action<Figures, QuickSettings>> groups)
    {
        groups.Add("startup", (figures, _) => StartUp.Measure(figures));
        groups.Add("eligibility", (figures, _) => EligibilityFigures.Measure(figures));
        groups.Add("forms", (figures, _) => FormFigures.Measure(figures));
        groups.Add("records", (figures, _) => RecordFigures.Measure(figures));
        groups.Add("pay", (figures, _) => PayFigures.Measure(figures));
        groups.Add("population", (figures, settings) => PopulationFigures.Measure(figures, settings.Data));
        groups.Add("forecast", (figures, _) => ForecastFigures.Measure(figures));
        groups.Add("files", (figures, settings) => FileFigures.Measure(figures, settings.Data));
        groups.Add("growth", (figures, _) => GrowthFigures.Measure(figures));

        // After the others, for ratios to their figures.
        groups.Add("nrules", static (figures, _) => NRulesFigures.Measure(figures));
    }
}
