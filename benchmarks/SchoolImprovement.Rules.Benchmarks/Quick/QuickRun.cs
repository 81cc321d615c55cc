using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.NRules;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>All figures, in under two minutes. They inform; nothing passes or fails by them.</summary>
internal static class QuickRun
{
    private static readonly (string Name, Action<Figures> Measure)[] Groups =
    [
        ("startup", StartUp.Measure),
        ("eligibility", figures => EligibilityFigures.Measure(figures, SchoolCases.England)),
        ("forms", FormFigures.Measure),
        ("nrules", NRulesFigures.Measure),
        ("growth", figures => EligibilityFigures.MeasureGrowth(figures, SchoolCases.England)),
    ];

    /// <param name="output">Takes the figures.</param>
    /// <param name="only">The groups to measure; all where none is named.</param>
    /// <returns>0; 1 where the peers do not decide the same, so that there is nothing to compare.</returns>
    public static int Run(TextWriter output, string[] only)
    {
        var figures = new Figures(output);
        try
        {
            figures.Print("machine.processors", Environment.ProcessorCount, "processors");
            foreach (var (name, measure) in Groups)
            {
                if (only.Length == 0 || only.Contains(name))
                {
                    measure(figures);
                }
            }

            return 0;
        }
        catch (InvalidOperationException disagreement)
        {
            Console.Error.WriteLine(disagreement.Message);
            return 1;
        }
    }
}
