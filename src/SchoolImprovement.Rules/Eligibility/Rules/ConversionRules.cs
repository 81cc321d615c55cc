using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Eligibility.Rules.Judgements;

namespace SchoolImprovement.Rules.Eligibility.Rules;

/// <summary>Guidance 1.4: whose judgements count for a school that became an academy.</summary>
internal static class ConversionRules
{
    private static readonly Citation Tiers = Citation.Parse("1.4");

    /// <summary>Guidance 1.4, conversion.</summary>
    public static readonly EligibilityRule PredecessorCounts = new()
    {
        Id = "ELG-PREDECESSOR",
        Title = "the predecessor's judgements count",
        Citations = [Tiers],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.Informs,
        Statement = "For a school that became an academy, the judgements of the school before it still count.",
        Reading = "All conversions count, for the first inspection, for two consecutive and for tier 3 alike (policy Predecessors).",
        AppliesWhen = new(
            "a predecessor was judged",
            static (in EligibilityFacts facts) => Status(facts.PredecessorsLatest is not null),
            static (in EligibilityFacts facts, FactCollector collector) => collector.Add("predecessor's judgement", FactValue.From("none"))),
        Conditions =
        [
            new(
                "they count under the policy",
                static (in EligibilityFacts facts) => Status(facts.PredecessorsLatest!.Origin <= facts.Context.LastCountedOrigin),
                static (in EligibilityFacts facts, FactCollector collector) =>
                {
                    var latest = facts.PredecessorsLatest!;
                    collector.Add("predecessor", latest.Urn.ToString());
                    collector.Add("its latest judgement", Words(latest.Grade));
                    collector.Add("dated", latest.DateBy(facts.Policy.JudgementDate));
                }),
        ],
    };

    /// <summary>Guidance 1.4: an amalgamation is no conversion.</summary>
    public static readonly EligibilityRule AmalgamationDoesNotCount = new()
    {
        Id = "ELG-AMALGAMATION",
        Title = "judgements of several predecessors do not count",
        Citations = [Tiers],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.Informs,
        Statement = "Where several schools became one, none of their judgements is the new school's previous judgement.",
        Reading = "The guidance speaks of a school converting; with several predecessors there is no one previous judgement.",
        AppliesWhen = new(
            "the school has several predecessors",
            static (in EligibilityFacts facts) => Status(!facts.History.AmalgamatedFrom.IsEmpty),
            static (in EligibilityFacts facts, FactCollector collector) => collector.Add("several predecessors", facts.History.AmalgamatedFrom.Length > 0)),
        Conditions =
        [
            new(
                "none of their judgements is counted",
                static (in EligibilityFacts _) => RuleStatus.Satisfied,
                static (in EligibilityFacts facts, FactCollector collector) =>
                    collector.Add("predecessors", string.Join(" ", facts.History.AmalgamatedFrom))),
        ],
    };
}
