using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>Guidance 1.4: whose judgements count for a school that became an academy.</summary>
internal static class ConversionRules
{
    /// <summary>Guidance 1.4, conversion.</summary>
    public static readonly EligibilityRule PredecessorCounts = new("ELG-PREDECESSOR", "the predecessor's judgements count", Obligation.Must, "1.4")
    {
        Role = EligibilityRuleRole.Informs,
        Statement = "For a school that became an academy, the judgements of the school before it still count.",
        Reading = "All conversions count, for the first inspection, for two consecutive and for tier 3 alike (policy Predecessors).",
        When = [new(
            "a predecessor was judged",
            (in facts) => facts.PredecessorsLatest is not null,
            (in facts) => [new("predecessor's judgement", FactValue.From("none"))])],
        Needs =
        [
            new(
                "they count under the policy",
                (in facts) => facts.PredecessorsLatest!.Origin <= facts.Context.LastCountedOrigin,
                (in facts) =>
                {
                    var latest = facts.PredecessorsLatest!;
                    return [new("predecessor", latest.Urn.ToString()), new("its latest judgement", GradeWords.Of(latest.Grade)), new("dated", latest.DateBy(facts.Policy.JudgementDate))];
                }),
        ],
    };

    /// <summary>Guidance 1.4: an amalgamation is no conversion.</summary>
    public static readonly EligibilityRule AmalgamationDoesNotCount = new("ELG-AMALGAMATION", "judgements of several predecessors do not count", Obligation.Must, "1.4")
    {
        Role = EligibilityRuleRole.Informs,
        Statement = "Where several schools became one, none of their judgements is the new school's previous judgement.",
        Reading = "The guidance speaks of a school converting; with several predecessors there is no one previous judgement.",
        When = [new(
            "the school has several predecessors",
            (in facts) => !facts.History.AmalgamatedFrom.IsEmpty,
            (in facts) => [new("several predecessors", !facts.History.AmalgamatedFrom.IsEmpty)])],
        Needs =
        [
            new(
                "none of their judgements is counted",
                (in _) => Truth.Yes,
                (in facts) => [new("predecessors", string.Join(" ", facts.History.AmalgamatedFrom))]),
        ],
    };
}
