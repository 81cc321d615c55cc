namespace SchoolImprovement.Rules.Guidance;

/// <summary>A figure that differs by tier of support.</summary>
/// <typeparam name="T">The figure's type.</typeparam>
/// <param name="Tier1">The figure of tier 1.</param>
/// <param name="Tier2">The figure of tier 2.</param>
/// <param name="Tier3">The figure of tier 3.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TierFigures<T>(
    [property: JsonRequired] CitedValue<T> Tier1,
    [property: JsonRequired] CitedValue<T> Tier2,
    [property: JsonRequired] CitedValue<T> Tier3)
    where T : struct
{
    /// <summary>The figure of a tier; <see langword="null"/> where the tier is not known, or is none.</summary>
    internal CitedValue<T>? OfAny(SupportTier? tier) => tier is { IsNamed: true } named ? Of(named) : null;

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
