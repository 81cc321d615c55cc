namespace SchoolImprovement.Rules.Guidance;

/// <summary>A figure that differs by tier of support.</summary>
/// <typeparam name="T">The figure's type.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TierFigures<T>
    where T : struct
{
    internal TierFigures(CitedValue<T> tier1, CitedValue<T> tier2, CitedValue<T> tier3)
    {
        Tier1 = tier1;
        Tier2 = tier2;
        Tier3 = tier3;
    }

    /// <summary>The figure of tier 1.</summary>
    public CitedValue<T> Tier1 { get; }

    /// <summary>The figure of tier 2.</summary>
    public CitedValue<T> Tier2 { get; }

    /// <summary>The figure of tier 3.</summary>
    public CitedValue<T> Tier3 { get; }

    /// <summary>The figure of a tier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the three.</exception>
    public CitedValue<T> Of(SupportTier tier) => tier switch
    {
        SupportTier.Tier1 => Tier1,
        SupportTier.Tier2 => Tier2,
        SupportTier.Tier3 => Tier3,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "There are figures for tiers 1, 2 and 3 only."),
    };
}
