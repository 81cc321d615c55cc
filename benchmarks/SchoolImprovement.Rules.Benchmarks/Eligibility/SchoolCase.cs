using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>A school to decide on, as the library keeps it and as hand-written code would.</summary>
internal sealed record SchoolCase(InspectionHistory History, PriorSupport Prior, string Region, PlainJudgement[] Plain);

/// <summary>The least that a decision looks at, for hand-written code that chooses its own layout.</summary>
internal readonly record struct PlainJudgement(int Day, OverallEffectiveness Grade);
