using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>The decisions of a whole population for one as-at date under one set of rules: one byte a school.</summary>
/// <remarks>
/// Thread-safe for reading; <see cref="Record(int, Judgement)"/> changes it, and is not to run beside anything else. The
/// population itself does not change.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PopulationDecisions
{
    private readonly SchoolAnswer[] _answers;
    private readonly Dictionary<int, InspectionHistory> _recorded = [];

    internal PopulationDecisions(SchoolPopulation population, EligibilityRules rules, DateOnly asAt, SchoolAnswer[] answers)
    {
        Population = population;
        Rules = rules;
        AsAt = asAt;
        _answers = answers;
    }

    /// <summary>The population that was decided.</summary>
    public SchoolPopulation Population { get; }

    /// <summary>The rules that decided it.</summary>
    public EligibilityRules Rules { get; }

    /// <summary>The day on which the decisions are taken; judgements and support dated later do not exist.</summary>
    public DateOnly AsAt { get; }

    /// <summary>How many schools there are.</summary>
    public int Count => _answers.Length;

    internal ReadOnlySpan<SchoolAnswer> Answers => _answers;

    /// <summary>What was decided of a school.</summary>
    /// <param name="school">Its place in the population, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such school.</exception>
    public EligibilityOutcome OutcomeOf(int school) => AnswerOf(school).Outcome;

    /// <summary>The tier of a school; <see cref="SupportTier.None"/> unless it is eligible.</summary>
    /// <inheritdoc cref="OutcomeOf"/>
    public SupportTier TierOf(int school) => AnswerOf(school).Tier;

    /// <summary>The tier whose criteria a school is known to meet, eligible or not.</summary>
    /// <inheritdoc cref="OutcomeOf"/>
    public SupportTier TierMetBy(int school) => AnswerOf(school).TierMet;

    /// <summary>The way in which a school came to its tier, or to none.</summary>
    /// <inheritdoc cref="OutcomeOf"/>
    public EligibilityRoute RouteOf(int school) => AnswerOf(school).Route;

    /// <summary>The whole decision of a school, with the judgement and the rules that determined it: the rules are asked about it.</summary>
    /// <inheritdoc cref="OutcomeOf"/>
    public EligibilityDecision DecisionOf(int school) => Rules.Decide(HistoryOf(school), AsAt, Population.PriorSupportOf(school));

    /// <summary>How many schools there are of each outcome and tier.</summary>
    public SchoolCounts CountSchools()
    {
        Span<long> groups = stackalloc long[SchoolCounts.Groups];
        groups.Clear();
        foreach (var answer in _answers)
        {
            groups[answer.Group]++;
        }

        return SchoolCounts.Of(groups);
    }

    /// <summary>How many schools there are of each outcome and tier in each region, in the order of <see cref="SchoolPopulation.Regions"/>.</summary>
    public SchoolCounts[] CountByRegion()
    {
        var regions = Population.RegionNumbers;
        var groups = new long[Population.Regions.Length * SchoolCounts.Groups];
        for (var i = 0; i < _answers.Length; i++)
        {
            groups[(regions[i] * SchoolCounts.Groups) + _answers[i].Group]++;
        }

        var byRegion = new SchoolCounts[Population.Regions.Length];
        for (var region = 0; region < byRegion.Length; region++)
        {
            byRegion[region] = SchoolCounts.Of(groups.AsSpan(region * SchoolCounts.Groups, SchoolCounts.Groups));
        }

        return byRegion;
    }

    /// <summary>
    /// Records one more judgement of a school, and decides that school again. A judgement dated after <see cref="AsAt"/>
    /// is kept and changes nothing yet.
    /// </summary>
    /// <param name="school">The school's place in the population, from 0.</param>
    /// <param name="judgement">The judgement; it may be earlier than others of the school.</param>
    /// <exception cref="ContradictoryJudgementsException">The school has another grade for the same first day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date cannot be kept, or there is no such school.</exception>
    public void Record(int school, Judgement judgement)
    {
        var before = HistoryOf(school);
        _ = CompactJudgement.Of(judgement);
        var history = new InspectionHistory(before.School, before.Judgements.Append(judgement), before.MayLackEarlier, before.AmalgamatedFrom);
        _answers[school] = new SchoolAnswer(Rules.Decide(history, AsAt, Population.PriorSupportOf(school)));
        _recorded[school] = history;
    }

    /// <summary>The history of a school, with the judgements that were recorded here.</summary>
    /// <inheritdoc cref="OutcomeOf"/>
    public InspectionHistory HistoryOf(int school) =>
        _recorded.TryGetValue(school, out var history) ? history : Population.HistoryOf(school);

    /// <summary>The population with the judgements that were recorded here; the same one where there are none.</summary>
    public SchoolPopulation ToPopulation()
    {
        if (_recorded.Count == 0)
        {
            return Population;
        }

        var builder = new SchoolPopulationBuilder(Count);
        for (var school = 0; school < Count; school++)
        {
            builder.Add(HistoryOf(school), Population.PriorSupportOf(school), Population.RegionOf(school));
        }

        return builder.Build();
    }

    /// <summary>How many schools are eligible, in a line: <c>3 of 10 schools eligible as at 1 Sep 2019</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{CountSchools().Eligible:#,0} of {Wording.Counted(Count, "school")} eligible as at {Wording.Date(AsAt)}");

    private SchoolAnswer AnswerOf(int school) => _answers[Population.Require(school)];
}
