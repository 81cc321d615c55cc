using System.Collections.Immutable;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Samples.SampleRegister;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>What was costed, for all the outputs.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Files">What reading the files came to.</param>
/// <param name="Comparison">The schools under each variant, in the order of the options.</param>
/// <param name="Rates">The rates of a whole year.</param>
/// <param name="Forecast">The forecast of the first variant; <see langword="null"/> where there is nothing to estimate rates from.</param>
/// <param name="Outlooks">What the forecast of each variant comes to, in the order of the options; none where there is no forecast.</param>
/// <param name="LeftOut">How many open establishments are left out, as they are not state-funded schools.</param>
/// <param name="Rejected">What could not be read or decided.</param>
internal sealed record Budget(
    Options Options,
    IReadOnlyList<FileSummary> Files,
    PolicyComparison Comparison,
    InspectionRates Rates,
    Forecast? Forecast,
    IReadOnlyList<Outlook> Outlooks,
    int LeftOut,
    RejectedRows Rejected)
{
    public const string England = "England";
    private const string NoRegion = "(no region)";

    public static SupportTier[] Tiers { get; } = [SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3];

    public PolicyVariant First => Comparison.Variants[0];

    public SchoolPopulation Population => First.Decisions.Population;

    /// <summary>How many schools are open, those that cannot be decided among them.</summary>
    public int OpenSchools => Population.Count + Rejected.Problems.Count;

    /// <summary>How many schools are in no figure, since it is not known what they would be.</summary>
    public long NotDecided => First.Schools.NeedsInformation + Rejected.Problems.Count;

    public SupportOffer Offer => First.Decisions.Rules.Offer;

    public TierCosts Costs => First.Costs;

    public string Year => Offer.Year.ToString();

    /// <summary>The places of regions in the population, by their names.</summary>
    public IReadOnlyList<int> Regions { get; } =
        [.. Enumerable.Range(0, Comparison.Variants[0].Decisions.Population.Regions.Length)
            .OrderBy(i => Comparison.Variants[0].Decisions.Population.Regions[i], StringComparer.Ordinal)];

    public string NameOf(int region) => Population.Regions[region] is { Length: > 0 } name ? name : NoRegion;

    /// <summary>The schools that have another tier under a variant than under the first, by how many make which move.</summary>
    public IEnumerable<(SupportTier From, SupportTier To, long Schools)> Moves(int variant)
    {
        for (var from = SupportTier.Tier3; from >= SupportTier.None; from--)
        {
            for (var to = SupportTier.Tier3; to >= SupportTier.None; to--)
            {
                if (from != to && Comparison.Moved(variant, from, to) is > 0 and var schools)
                {
                    yield return (from, to, schools);
                }
            }
        }
    }

    /// <summary>The latest grades of open schools of which no school-year was seen, so that nothing can be estimated for them.</summary>
    public static IEnumerable<OverallEffectiveness?> Unseen(SchoolPopulation population, InspectionRates rates) => Enumerable.Range(0, population.Count)
        .Select(school => population.JudgementsOf(school) is [.., var latest] ? latest.Grade : (OverallEffectiveness?)null)
        .Distinct()
        .Where(grade => rates[grade].Total == 0)
        .Order();

    /// <summary>The pounds of all tiers in each simulated year.</summary>
    public decimal[] PoundsByYear(Forecast forecast)
    {
        var pounds = new decimal[forecast.Years];
        foreach (var tier in Tiers)
        {
            var schools = forecast.SchoolsOf(tier);
            for (var year = 0; year < pounds.Length; year++)
            {
                pounds[year] += schools[year] * Costs.Of(tier);
            }
        }

        return pounds;
    }
}

/// <summary>What a forecast comes to, without its years.</summary>
/// <param name="Total">All regions together.</param>
/// <param name="ByRegion">Each region, in the order of the population.</param>
internal sealed record Outlook(RegionForecast Total, ImmutableArray<RegionForecast> ByRegion)
{
    public static Outlook Of(Forecast forecast) => new(forecast.Total, forecast.ByRegion);
}
