using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A school in another's line, and whose its judgements are to that other one.</summary>
internal readonly record struct Ancestor(Urn Urn, JudgementOrigin Origin);
