using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.Population;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Benchmarks.Forecasts;

/// <summary>The library's forecast, which draws how many of like schools come to a tier, and the simulation of each school by hand.</summary>
internal sealed class ForecastPeers
{
    /// <summary>As many schools as England's population in the figure of 217 million school-years in 10,000 years.</summary>
    public const int SchoolCount = 21_700;

    /// <summary>How many years are simulated.</summary>
    public const int Years = 10_000;

    private static readonly AcademicYear FirstSeen = new(2015);
    private static readonly AcademicYear LastSeen = new(2018);

    private readonly PopulationDecisions _decisions;
    private readonly InspectionRates _rates;
    private readonly BySchool _bySchool;

    public ForecastPeers()
    {
        var subjects = SchoolCases.Of(SchoolCount);
        var population = Packing.Pack(subjects);
        _decisions = population.Decide(EligibilityRules.Default, SchoolCases.AsAt);
        _rates = InspectionRates.EstimatedFrom(population, FirstSeen, LastSeen);
        _bySchool = new BySchool(subjects, _rates);
    }

    /// <summary>The whole of a forecast, the grouping of schools and the tables of chances included.</summary>
    public Forecast Grouped(int threads) => Forecast.Of(_decisions, _rates, new ForecastOptions { Years = Years, Degree = threads });

    /// <summary>Each school of each year.</summary>
    public int[] BySchool(int years, Crew crew) => _bySchool.Simulate(years, crew);

    /// <summary>Refuses to compare unless both have the mean and the variance that the chances of the schools come to.</summary>
    /// <exception cref="DisagreementException">A mean or variance is further off than chance explains.</exception>
    public void RequireAgreement(Crew crew)
    {
        const int FewerYears = Years / 4;
        var grouped = Grouped(crew.Threads);
        var counts = BySchool(FewerYears, crew);
        for (var tier = SupportTier.Tier1; tier <= SupportTier.Tier3; tier++)
        {
            Require("The forecast", tier, grouped.SchoolsOf(tier));
            Require("The simulation of each school", tier, _bySchool.SchoolsOf(counts, tier));
        }
    }

    private void Require(string peer, SupportTier tier, long[] schools)
    {
        // Seeds are fixed, so that this comes out the same each time; six standard errors are beyond chance.
        const double Errors = 6;
        var (mean, variance) = _bySchool.Expected(tier);
        var seenMean = schools.Average();
        var seenVariance = schools.Sum(count => (count - seenMean) * (count - seenMean)) / (schools.Length - 1);
        if (Math.Abs(seenMean - mean) > Errors * Math.Sqrt(variance / schools.Length)
            || Math.Abs((seenVariance / variance) - 1) > Errors * Math.Sqrt(2.0 / schools.Length))
        {
            throw new DisagreementException($"{peer} gives {tier} a mean of {seenMean:0.###} schools and a variance of {seenVariance:0.###}; the chances give {mean:0.###} and {variance:0.###}.");
        }
    }
}
