namespace SchoolImprovement.Rules.Population;

/// <summary>What a region, or all of them together, may come to by the year's end.</summary>
/// <remarks>
/// Immutable and thread-safe. Each spread stands by itself: the years in which few schools are of one tier are not those
/// in which few are of another, so that spreads of tiers or regions do not add up to that of all.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class RegionForecast
{
    private readonly TierForecast[] _tiers;

    internal RegionForecast(string? region, TierForecast[] tiers, TierForecast eligible)
    {
        Region = region;
        _tiers = tiers;
        Eligible = eligible;
    }

    /// <summary>The region, or other group; <see langword="null"/> for all of them together.</summary>
    public string? Region { get; }

    /// <summary>All three tiers together.</summary>
    public TierForecast Eligible { get; }

    /// <summary>One tier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the three.</exception>
    public TierForecast Of(SupportTier tier) => tier.IsNamed
        ? _tiers[tier - SupportTier.Tier1]
        : throw new ArgumentOutOfRangeException(nameof(tier), tier, "Tiers 1, 2 and 3 are forecast.");

    /// <summary>What 80 of 100 years end between, in a line: <c>London: 12 to 15 eligible, £200,000 to £260,000</c>.</summary>
    public override string ToString() => Wording.OnOneLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Region ?? "All regions"}: {Eligible.Schools.P10:#,0} to {Eligible.Schools.P90:#,0} eligible, {Wording.Pounds(Eligible.Pounds.P10)} to {Wording.Pounds(Eligible.Pounds.P90)}"));
}
