using SchoolImprovement.Rules.Benchmarks.Quick;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>Stands in where NRules cannot be had: there is nothing to measure.</summary>
internal static class NRulesFigures
{
    public static void Measure(Figures figures) => figures.Print("nrules.rules", 0, "rules");
}
