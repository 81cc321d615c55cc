using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Cases;

/// <summary>Makes schools up from a seed: the same seed, the same schools.</summary>
internal sealed class MadeSchools(int seed)
{
    // On, before and after the days on which something changes, so that chance meets the boundaries.
    private static readonly DateOnly[] Days =
    [
        new(2004, 12, 31), new(2005, 1, 1), new(2005, 9, 1), new(2008, 5, 6), new(2012, 8, 31), new(2012, 9, 1),
        new(2016, 3, 2), new(2018, 11, 20), new(2019, 8, 31), new(2019, 9, 1), new(2019, 9, 2), new(2020, 1, 15), new(2020, 3, 10), new(2020, 8, 31),
    ];

    private readonly Random _random = new(seed);

    public int Below(int limit) => _random.Next(limit);

    public EligibilityCase Case(Urn school) => new(
        new InspectionHistory(school, Judgements(school), mayLackEarlier: Below(8) == 0, Below(12) == 0 ? [new Urn(100_001), new Urn(100_002)] : null),
        Below(2) == 0 ? new DateOnly(2020, 8, 31) : new DateOnly(2019, 9, 1).AddDays(Below(366)),
        Prior());

    public GuidancePolicy Policy() => new()
    {
        JudgementDate = Any<JudgementDateReading>(),
        LaterJudgement = Any<LaterJudgementReading>(),
        AdditionalTier = Any<AdditionalTierReading>(),
        Satisfactory = Any<SatisfactoryReading>(),
        RecordStart = Any<RecordStartReading>(),
        Predecessors = Any<PredecessorReading>(),
    };

    private T Any<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[Below(values.Length)];
    }

    private List<Judgement> Judgements(Urn school)
    {
        var predecessors = Below(4) == 0 ? Below(4) : 0;
        var origin = (JudgementOrigin)(1 + Below(2));
        var days = Enumerable.Range(0, Below(7)).Select(_ => Day()).Distinct().Order().ToList();
        return days.Select((day, index) => Judgement(school, day, index < predecessors ? origin : JudgementOrigin.School)).ToList();
    }

    private DateOnly Day() => Below(3) == 0 ? new DateOnly(2004, 1, 1).AddDays(Below(6_080)) : Days[Below(Days.Length)];

    private Judgement Judgement(Urn school, DateOnly firstDay, JudgementOrigin origin)
    {
        // Requires improvement more often than the others, or hardly a school would qualify.
        var grade = (OverallEffectiveness)(Below(7) switch { 0 => 1, 1 => 2, 2 => 4, _ => 3 });
        DateOnly? published = Below(3) == 0 ? firstDay.AddDays(Below(60)) : null;
        return new Judgement(school, grade, firstDay, lastDay: null, published, origin);
    }

    private PriorSupport Prior() => Below(4) switch
    {
        0 => PriorSupport.Supported(
            Below(5) == 0 ? null : (SupportTier)(1 + Below(3)),
            Below(5) == 0 ? null : new DateOnly(2018, 9, 1).AddDays(Below(500))),
        1 => PriorSupport.Unknown,
        _ => PriorSupport.None,
    };
}
