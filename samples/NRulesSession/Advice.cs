using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>What the application's own rules conclude.</summary>
internal sealed record Advice(Urn School, string Text);
