namespace SchoolImprovement.Rules.Population;

/// <summary>What a population comes to under one set of rules.</summary>
/// <remarks>Immutable; thread-safe as long as nothing is recorded in <see cref="Decisions"/>.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PolicyVariant
{
    internal PolicyVariant(string name, PopulationDecisions decisions, TierCosts costs)
    {
        Name = name;
        Decisions = decisions;
        Costs = costs;
        var byRegion = decisions.CountByRegion();
        Schools = byRegion.Aggregate(default(SchoolCounts), static (sum, one) => sum + one);
        ByRegion = [.. byRegion.Select((schools, region) => new RegionTotal(decisions.Population.Regions[region], schools, costs.Of(schools)))];
    }

    /// <summary>The name it was given.</summary>
    public string Name { get; }

    /// <summary>The decisions.</summary>
    public PopulationDecisions Decisions { get; }

    /// <summary>What a school of each tier was taken to cost.</summary>
    public TierCosts Costs { get; }

    /// <summary>How many schools there are of each outcome and tier.</summary>
    public SchoolCounts Schools { get; }

    /// <summary>Pounds for all of them.</summary>
    public decimal Pounds => Costs.Of(Schools);

    /// <summary>The same by region, in the order of <see cref="SchoolPopulation.Regions"/>.</summary>
    public ImmutableArray<RegionTotal> ByRegion { get; }

    /// <summary>Its name, and what it comes to, in a line: <c>as it is: 3 eligible, £19,600</c>.</summary>
    public override string ToString() => Wording.OnOneLine(string.Create(CultureInfo.InvariantCulture, $"{Name}: {Schools.Eligible:#,0} eligible, {Wording.Pounds(Pounds)}"));
}
