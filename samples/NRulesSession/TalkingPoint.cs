using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A setting of the application: what it talks about with schools of a tier whose form leaves an area out.</summary>
internal sealed record TalkingPoint(SupportTier Tier, ImprovementAreaKind Area);
