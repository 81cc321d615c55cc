using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.14: activity on behaviour is evidenced and in line with the named reviews.</summary>
internal static class BehaviourRules
{
    private static readonly Citation Behaviour = Citation.Parse("6.14");

    private static readonly Condition<ActionFormFacts> OnBehaviour = new(
        "the action is in the behaviour area",
        static (in ActionFormFacts facts) => Status(facts.Area?.Kind == ImprovementAreaKind.Behaviour),
        static (in ActionFormFacts facts, FactCollector collector) => collector.Add("area", Word(facts.Area?.Kind)));

    /// <summary>Guidance 6.14, first half.</summary>
    public static readonly ActionFormRule Evidence = new()
    {
        Id = "RAF-BEHAVIOUR-EVIDENCE",
        Title = "activity on behaviour is evidenced",
        Citations = [Behaviour],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Action,
        Statement = "Activity on behaviour is well evidenced.",
        Remedy = "Name the evidence for the activity.",
        AppliesWhen = OnBehaviour,
        Conditions =
        [
            new(
                "there is evidence",
                static (in ActionFormFacts facts) => Stated(facts.Action?.Evidence),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("evidence", Text(facts.Action?.Evidence)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("evidence"), $"{TheAction(in facts)} is on behaviour and names no evidence."),
            },
        ],
    };

    /// <summary>Guidance 6.14, second half.</summary>
    public static readonly ActionFormRule Aligned = new()
    {
        Id = "RAF-BEHAVIOUR-ALIGNED",
        Title = "activity on behaviour follows the reviews",
        Citations = [Behaviour],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Action,
        Statement = "Activity on behaviour is in line with the reviews and tools that the guidance names.",
        Reading = "The form says of at least one of them that the action is in line with it; not every one speaks of every action.",
        Remedy = "Say which of the reviews and tools the activity follows.",
        AppliesWhen = OnBehaviour,
        Conditions =
        [
            new(
                "a review or tool is named",
                static (in ActionFormFacts facts) => Status(facts.Action is { BehaviourReviews.IsEmpty: false }),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("reviews named", facts.Action?.BehaviourReviews.Length ?? 0))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("behaviourReviews"), $"{TheAction(in facts)} is on behaviour and does not say which of the named reviews it is in line with."),
            },
        ],
    };
}
