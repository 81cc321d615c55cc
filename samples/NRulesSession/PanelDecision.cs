using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A fact of the application's own: a panel decided to support a school that is not normally eligible.</summary>
internal sealed record PanelDecision(Urn School, string Reason);
