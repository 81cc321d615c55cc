using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Population;

/// <summary>The decisions of a whole population for one as-at date under one set of rules: one byte a school.</summary>
/// <remarks>
/// Thread-safe for reading; <see cref="Record(int, Judgement)"/> changes it, and is not to run beside anything else. The
/// population itself does not change.
/// </remarks>
public sealed class PopulationDecisions
{
    private readonly byte[] _states;
    private readonly Dictionary<int, CompactJudgement[]> _recorded = [];

    internal PopulationDecisions(SchoolPopulation population, EligibilityTable table, DateOnly asAt, byte[] states)
    {
        Population = population;
        Table = table;
        AsAt = asAt;
        _states = states;
    }

    /// <summary>The population that was decided.</summary>
    public SchoolPopulation Population { get; }

    /// <summary>The rules, as a table.</summary>
    public EligibilityTable Table { get; }

    /// <summary>The day on which the decisions are taken; judgements and support dated later do not exist.</summary>
    public DateOnly AsAt { get; }

    /// <summary>How many schools there are.</summary>
    public int Count => _states.Length;

    /// <summary>The state of each school, in the order of the population.</summary>
    public ReadOnlySpan<byte> States => _states;

    /// <summary>What was decided of a school.</summary>
    /// <param name="school">Its place in the population, from 0.</param>
    public EligibilityOutcome OutcomeOf(int school) => Table.OutcomeOf(_states[school]);

    /// <summary>The tier of a school; <see cref="SupportTier.None"/> unless it is eligible.</summary>
    /// <inheritdoc cref="OutcomeOf"/>
    public SupportTier TierOf(int school) => Table.TierOf(_states[school]);

    /// <summary>The tier whose criteria a school is known to meet, eligible or not.</summary>
    /// <inheritdoc cref="OutcomeOf"/>
    public SupportTier TierMetBy(int school) => SeenOf(school).TierMet;

    /// <summary>The way in which a school came to its tier, or to none.</summary>
    /// <inheritdoc cref="OutcomeOf"/>
    public EligibilityRoute RouteOf(int school) => SeenOf(school).Route;

    /// <inheritdoc cref="EligibilityTable.ReadTiers"/>
    public void ReadTiers(Span<byte> tiers) => Table.ReadTiers(_states, tiers);

    /// <summary>How many schools there are of each outcome and tier.</summary>
    public SchoolCounts CountSchools() => Table.Count(_states);

    /// <summary>How many schools there are of each outcome and tier in each region, in the order of <see cref="SchoolPopulation.Regions"/>.</summary>
    public SchoolCounts[] CountByRegion()
    {
        var regions = Population.RegionNumbers;
        var counts = new long[Population.Regions.Length * EligibilityTable.MostStates];
        for (var i = 0; i < _states.Length; i++)
        {
            counts[(regions[i] * EligibilityTable.MostStates) + _states[i]]++;
        }

        var byRegion = new SchoolCounts[Population.Regions.Length];
        Span<long> groups = stackalloc long[SchoolCounts.Groups];
        for (var region = 0; region < byRegion.Length; region++)
        {
            groups.Clear();
            for (var state = 0; state < EligibilityTable.MostStates; state++)
            {
                groups[Table.GroupOf((byte)state)] += counts[(region * EligibilityTable.MostStates) + state];
            }

            byRegion[region] = SchoolCounts.Of(groups);
        }

        return byRegion;
    }

    /// <summary>
    /// Records one more judgement of a school: its state follows in constant time, however many schools there are. A
    /// judgement dated after <see cref="AsAt"/> is kept and changes nothing yet.
    /// </summary>
    /// <param name="school">The school's place in the population, from 0.</param>
    /// <param name="judgement">The judgement; it may be earlier than others of the school.</param>
    /// <exception cref="ContradictoryJudgementsException">The school has another grade for the same first day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date cannot be kept, or there is no such school.</exception>
    public void Record(int school, Judgement judgement)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(school);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(school, Count);
        var one = CompactJudgement.Of(judgement);
        var before = JudgementsOf(school);
        var fold = new HistoryFold(Table, AsAt);
        ref readonly var support = ref Population.SupportOf(school);
        var comesLast = fold.Counts(in one) && ComesLast(in one, before, in support);
        _recorded[school] = comesLast ? [.. before, one] : Merge(school, before, judgement);
        _states[school] = comesLast
            ? fold.After(_states[school], fold.KindOf(before, in support), in one)
            : fold.StateOf(_recorded[school], in support);
    }

    /// <summary>The judgements of a school, those recorded here included, in the order of their publication.</summary>
    /// <inheritdoc cref="OutcomeOf"/>
    public ReadOnlySpan<CompactJudgement> JudgementsOf(int school) =>
        _recorded.TryGetValue(school, out var all) ? all : Population.JudgementsOf(school);

    /// <summary>The population with the judgements that were recorded here.</summary>
    public SchoolPopulation ToPopulation() => Population.WithJudgements(_recorded);

    private Observation SeenOf(int school)
    {
        var fold = new HistoryFold(Table, AsAt);
        return Table.Seen(fold.KindOf(JudgementsOf(school), in Population.SupportOf(school)), _states[school]);
    }

    private static bool ComesLast(in CompactJudgement one, ReadOnlySpan<CompactJudgement> before, in SupportColumn support)
    {
        foreach (ref readonly var other in before)
        {
            if (other.First == one.First || !one.Follows(in other, byPublication: true) || !one.Follows(in other, byPublication: false))
            {
                return false;
            }
        }

        return !support.IsTakenUpOnDay || one.DayBy(byPublication: false) > support.TakenUp;
    }

    // Whatever is not simply the next judgement goes by the same merging as every history.
    private CompactJudgement[] Merge(int school, ReadOnlySpan<CompactJudgement> before, Judgement judgement)
    {
        var all = new List<Judgement>(before.Length + 1) { judgement };
        foreach (ref readonly var one in before)
        {
            all.Add(one.Under(Population.UrnOf(school)));
        }

        var history = new InspectionHistory(Population.UrnOf(school), all);
        return [.. history.Judgements.Select(CompactJudgement.Of)];
    }
}
