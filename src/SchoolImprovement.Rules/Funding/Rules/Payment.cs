using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding.Rules;

/// <summary>What the rules on payment share.</summary>
internal static class Payment
{
    public static RuleStatus Status(bool satisfied) => satisfied ? RuleStatus.Satisfied : RuleStatus.NotSatisfied;

    public static RuleStatus Status(bool? satisfied) => satisfied is { } known ? Status(known) : RuleStatus.NeedsInformation;

    /// <summary>A step's day, "not yet", or not known; a day that has not come is said as it is.</summary>
    public static FactValue Day(Milestone step) => step.Date is { } date ? date : step.IsKnown ? "not yet" : FactValue.Unknown;

    public static FactValue YesNo(bool? answer) => answer is { } known ? known : FactValue.Unknown;

    public static Condition<GrantFacts> Done(string title, string name, Func<GrantEvidence, Milestone> step) => new(
        title,
        (in GrantFacts facts) => Status(step(facts.Evidence).IsDoneBy(facts.AsAt)),
        (in GrantFacts facts, FactCollector collector) => collector.Add(name, Day(step(facts.Evidence))));
}
