using SchoolImprovement.Rules.Benchmarks.NRules;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>The figures that need NRules.</summary>
internal static partial class QuickRun
{
    static partial void AddNRulesGroups(Dictionary<string, Action<Figures, QuickSettings>> groups) =>
        groups.Add("nrules", static (figures, _) => NRulesFigures.Measure(figures));
}
