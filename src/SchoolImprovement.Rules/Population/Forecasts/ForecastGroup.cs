namespace SchoolImprovement.Rules.Population;

/// <summary>
/// Schools of one region that have the same chances of the same tiers at the end of the year: which of them is drawn
/// makes no difference, only how many.
/// </summary>
internal sealed class ForecastGroup
{
    /// <summary>How many tiers there are, no tier included.</summary>
    public const int Tiers = 4;

    private readonly BinomialDraw?[] _draws = new BinomialDraw?[Tiers];

    private ForecastGroup(int region, Weights weights, int schools, Dictionary<(long, long), BinomialDraw> made, int most)
    {
        Region = region;
        Schools = schools;

        // Highest tier first; each is drawn from those that came to none of the tiers before.
        var rest = weights.Total;
        for (var tier = Tiers - 1; tier >= 0 && rest > 0; tier--)
        {
            var weight = weights[tier];
            if (!made.TryGetValue((weight, rest), out var draw))
            {
                made.Add((weight, rest), draw = new BinomialDraw(weight, rest, most));
            }

            _draws[tier] = draw;
            rest -= weight;
        }
    }

    public int Region { get; }

    public int Schools { get; }

    /// <summary>Groups the schools of a population.</summary>
    public static ForecastGroup[] Of(PopulationDecisions decisions, InspectionRates rates)
    {
        var ends = new YearEnds(decisions, rates);
        var grouped = new Dictionary<(int Region, Weights Weights), int>();
        foreach (var (region, school, schools) in ends.AlikeSchools())
        {
            var key = (region, ends.WeightsOf(school));
            grouped[key] = grouped.GetValueOrDefault(key) + schools;
        }

        var made = new Dictionary<(long, long), BinomialDraw>();
        var most = grouped.Values.DefaultIfEmpty().Max();
        return
        [
            .. grouped
                .OrderBy(one => one.Key.Region)
                .ThenBy(one => one.Key.Weights)
                .Select(one => new ForecastGroup(one.Key.Region, one.Key.Weights, one.Value, made, most)),
        ];
    }

    /// <summary>Draws a year, and adds how many schools come to each tier.</summary>
    public void Draw(ref DrawStream draws, Span<int> byTier)
    {
        var rest = Schools;
        for (var tier = Tiers - 1; tier >= 0 && rest > 0; tier--)
        {
            var drawn = _draws[tier]!.Of(rest, ref draws);
            byTier[tier] += drawn;
            rest -= drawn;
        }
    }

    /// <summary>How the chances of a school are shared out over the tiers.</summary>
    internal readonly record struct Weights(long None, long Tier1, long Tier2, long Tier3) : IComparable<Weights>
    {
        public long Total => None + Tier1 + Tier2 + Tier3;

        public long this[int tier] => tier switch
        {
            0 => None,
            1 => Tier1,
            2 => Tier2,
            _ => Tier3,
        };

        public int CompareTo(Weights other) =>
            (None, Tier1, Tier2, Tier3).CompareTo((other.None, other.Tier1, other.Tier2, other.Tier3));
    }
}
