using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding.Rules;

/// <summary>What the rules on payment share.</summary>
internal static class Payment
{
    public static Truth Status(bool satisfied) => satisfied ? Truth.Yes : Truth.No;

    public static Truth Status(bool? satisfied) => satisfied is { } known ? Status(known) : Truth.Unknown;

    /// <summary>A step's day, "not yet", or not known; a day that has not come is said as it is.</summary>
    public static FactValue Day(Milestone step) => step.Date is { } date ? date : step.IsKnown ? "not yet" : FactValue.Unknown;

    public static FactValue YesNo(bool? answer) => answer is { } known ? known : FactValue.Unknown;

    public static Condition<GrantFacts> Done(string title, string name, Func<GrantEvidence, Milestone> step) => new(
        title,
        (in facts) => step(facts.Evidence).IsDoneBy(facts.AsAt),
        (in facts) => [new(name, Day(step(facts.Evidence)))]);
}
