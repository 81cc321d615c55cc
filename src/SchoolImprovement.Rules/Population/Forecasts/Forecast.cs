namespace SchoolImprovement.Rules.Population;

/// <summary>
/// What the academic year may come to: it is simulated many times, in each of which every school is judged once more,
/// or is not, by given chances, and each simulated year is counted by tier and region.
/// </summary>
/// <remarks>
/// <para>Immutable and thread-safe. The same decisions, rates, years and seed give the same forecast everywhere.</para>
/// <para>
/// Schools of a region that have the same chances of the same tiers are drawn together: how many of them come to a tier
/// is drawn, not which. That is the distribution that drawing each school would give, at a cost that does not grow with
/// their number.
/// </para>
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class Forecast
{
    private const int YearsAtOnce = 64;
    private const int Tiers = ForecastGroup.Tiers;

    private readonly int[] _counts;
    private readonly int _regions;

    private Forecast(PopulationDecisions decisions, int[] counts, int years)
    {
        _counts = counts;
        _regions = decisions.Population.Regions.Length;
        Years = years;
        Schools = decisions.Count;
        Costs = TierCosts.AtMost(decisions.Rules.Offer);
        Total = Sum(null, 0, _regions);
        ByRegion = [.. decisions.Population.Regions.Select((region, i) => Sum(region, i, i + 1))];
    }

    /// <summary>How many years were simulated.</summary>
    public int Years { get; }

    /// <summary>How many schools each of them had.</summary>
    public int Schools { get; }

    /// <summary>What a school of each tier was taken to cost.</summary>
    public TierCosts Costs { get; }

    /// <summary>All regions together.</summary>
    public RegionForecast Total { get; }

    /// <summary>Each region, in the order of <see cref="SchoolPopulation.Regions"/>.</summary>
    public ImmutableArray<RegionForecast> ByRegion { get; }

    /// <summary>Simulates the rest of the academic year.</summary>
    /// <param name="decisions">
    /// The schools as they stand. What is simulated comes after their as-at date; after the last day of the year comes
    /// nothing more, and every year ends as it stands.
    /// </param>
    /// <param name="rates">How likely judgements are in the rest of the year.</param>
    /// <param name="options">How many years, and from which seed; <see cref="ForecastOptions.Default"/> when <see langword="null"/>.</param>
    /// <param name="progress">Told now and then how many years have been simulated.</param>
    /// <param name="cancellationToken">Ends the simulation.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ArgumentOutOfRangeException">So many years of so many regions cannot be kept.</exception>
    public static Forecast Of(
        PopulationDecisions decisions,
        InspectionRates rates,
        ForecastOptions? options = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(rates);
        var chosen = options ?? ForecastOptions.Default;
        var groups = ForecastGroup.Of(decisions, rates);
        var width = decisions.Population.Regions.Length * Tiers;
        if ((long)chosen.Years * width > Array.MaxLength)
        {
            throw new ArgumentOutOfRangeException(nameof(options), chosen.Years, string.Create(CultureInfo.InvariantCulture, $"{chosen.Years:#,0} years of {width / Tiers:#,0} regions are more than can be kept: at most {Array.MaxLength / width:#,0} years."));
        }

        var counts = new int[chosen.Years * width];
        var done = 0L;
        Parallel.For(
            0,
            (chosen.Years + YearsAtOnce - 1) / YearsAtOnce,
            new ParallelOptions { MaxDegreeOfParallelism = chosen.Degree, CancellationToken = cancellationToken },
            block =>
            {
                var to = Math.Min(chosen.Years, (block + 1) * YearsAtOnce);
                for (var year = block * YearsAtOnce; year < to; year++)
                {
                    var draws = new DrawStream(chosen.Seed, year);
                    foreach (var group in groups)
                    {
                        group.Draw(ref draws, counts.AsSpan((year * width) + (group.Region * Tiers), Tiers));
                    }
                }

                progress?.Report(Interlocked.Add(ref done, to - (block * YearsAtOnce)));
            });
        return new Forecast(decisions, counts, chosen.Years);
    }

    /// <summary>How many schools of a tier each simulated year ended with, all regions together, in the order of the years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the named ones.</exception>
    public long[] SchoolsOf(SupportTier tier) => Enum.IsDefined(tier)
        ? CountsOf(tier, 0, _regions)
        : throw new ArgumentOutOfRangeException(nameof(tier), tier, "There is no such tier.");

    /// <summary>What 80 of 100 simulated years end between, in a line.</summary>
    public override string ToString() => $"{Total}, over {Wording.Counted(Years, "simulated year")}";

    private RegionForecast Sum(string? region, int from, int to)
    {
        var tiers = new TierForecast[Tiers - 1];
        var schools = new long[Years];
        var pounds = new decimal[Years];
        for (var tier = SupportTier.Tier1; tier <= SupportTier.Tier3; tier++)
        {
            var counts = CountsOf(tier, from, to);
            for (var year = 0; year < Years; year++)
            {
                schools[year] += counts[year];
                pounds[year] += counts[year] * Costs.Of(tier);
            }

            var spread = Spread<long>.Of(counts);
            tiers[tier - SupportTier.Tier1] = new(spread, PoundsOf(spread, Costs.Of(tier)));
        }

        return new(region, tiers, new(Spread<long>.Of(schools), Spread<decimal>.Of(pounds)));
    }

    private static Spread<decimal> PoundsOf(Spread<long> schools, decimal each) =>
        new(schools.P10 * each, schools.P50 * each, schools.P90 * each);

    private long[] CountsOf(SupportTier tier, int from, int to)
    {
        var counts = new long[Years];
        for (var year = 0; year < Years; year++)
        {
            for (var region = from; region < to; region++)
            {
                counts[year] += _counts[(((year * _regions) + region) * Tiers) + (int)tier];
            }
        }

        return counts;
    }
}
