namespace SchoolImprovement.Rules.Guidance;

/// <summary>The tier of support that is given: none is not one.</summary>
internal sealed class SupportedTierJsonConverter() : KnownJsonConverter<SupportTier>(leftOut: SupportTier.None);
