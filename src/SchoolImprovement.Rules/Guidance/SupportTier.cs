namespace SchoolImprovement.Rules.Guidance;

/// <summary>The tier of support that a school receives. Guidance 1.4. The numbers are the tiers' own.</summary>
[JsonConverter(typeof(EnumJsonConverter<SupportTier>))]
public enum SupportTier
{
    /// <summary>No tier: the school receives no support under the offer.</summary>
    None = 0,

    /// <summary>A single requires improvement judgement.</summary>
    Tier1 = 1,

    /// <summary>Two consecutive requires improvement judgements, or one at the first inspection.</summary>
    Tier2 = 2,

    /// <summary>Requires improvement now, and never above it in a long record.</summary>
    Tier3 = 3,
}
