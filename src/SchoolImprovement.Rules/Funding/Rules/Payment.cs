using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>What the rules on payment share.</summary>
internal static class Payment
{
    /// <summary>A step's day, "not yet", or not known; a day that has not come is said as it is.</summary>
    public static FactValue Day(Milestone step) => step.Date is { } date ? date : step.IsKnown ? "not yet" : FactValue.Unknown;

    public static Condition<GrantFacts> Done(string title, string name, Func<GrantEvidence, Milestone> step) => new(
        title, (in f) => step(f.Evidence).IsDoneBy(f.AsAt), (in f) => [new(name, Day(step(f.Evidence)))]);
}
