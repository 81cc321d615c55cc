using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Schools and pounds by tier, by region and by route.</summary>
internal sealed class Summary
{
    public const string NoRegion = "(no region)";

    private readonly SortedDictionary<string, Counts> _byRegion = new(StringComparer.Ordinal);
    private readonly int[] _byRoute = new int[Enum.GetValues<EligibilityRoute>().Length];

    public Summary(IEnumerable<TierRow> rows, SupportOffer offer)
    {
        decimal[] costs = [0m, .. Tiers.Select(tier => Entitlement.Of(offer, tier).CostAtMost)];

        foreach (var row in rows)
        {
            var region = row.School.Region is { Length: > 0 } name ? name : NoRegion;
            if (!_byRegion.TryGetValue(region, out var counts))
            {
                _byRegion.Add(region, counts = new Counts());
            }

            counts.Add(row, costs[(int)(row.Tier ?? 0)]);
            Total.Add(row, costs[(int)(row.Tier ?? 0)]);
            if (row.Decision is { } decision)
            {
                _byRoute[(int)decision.Route]++;
            }
        }
    }

    public static SupportTier[] Tiers { get; } = [SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3];

    public Counts Total { get; } = new();

    public IEnumerable<KeyValuePair<string, Counts>> ByRegion => _byRegion;

    public int ByRoute(EligibilityRoute route) => _byRoute[(int)route];

    internal sealed class Counts
    {
        private readonly int[] _byTier = new int[Enum.GetValues<SupportTier>().Length];

        public int Schools { get; private set; }

        public int Eligible => Schools - Undecided - _byTier[(int)SupportTier.None];

        /// <summary>The schools of which nothing can be decided.</summary>
        public int Undecided { get; private set; }

        public int NotNormallyEligible { get; private set; }

        public decimal CostAtMost { get; private set; }

        public int Of(SupportTier tier) => _byTier[(int)tier];

        public void Add(TierRow row, decimal costAtMost)
        {
            Schools++;
            if (row.Tier is { } tier)
            {
                _byTier[(int)tier]++;
            }
            else
            {
                Undecided++;
            }

            CostAtMost += costAtMost;
            NotNormallyEligible += row.Outcome == EligibilityOutcome.NotNormallyEligible ? 1 : 0;
        }
    }
}
