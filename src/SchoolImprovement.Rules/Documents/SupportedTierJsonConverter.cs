using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Documents;

/// <summary>The tier of support that is given: none is not one.</summary>
internal sealed class SupportedTierJsonConverter() : EnumJsonConverter<SupportTier>(leftOut: SupportTier.None);
