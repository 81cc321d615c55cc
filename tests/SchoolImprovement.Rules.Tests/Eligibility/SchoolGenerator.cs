using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>Makes schools up from a seed: the same seed, the same schools.</summary>
internal sealed class SchoolGenerator(int seed)
{
    private static readonly Urn School = new(900_123);
    private readonly Random _random = new(seed);

    public int Below(int limit) => _random.Next(limit);

    public OracleQuestion Question(GuidancePolicy policy) => new(
        Judgements(),
        Samples.AsAts[Below(Samples.AsAts.Count)],
        Below(2) == 0 ? PriorSupport.None : Samples.Priors[Below(Samples.Priors.Count)],
        policy,
        MayLackEarlier: Below(8) == 0);

    public List<Judgement> Judgements()
    {
        var judgements = new List<Judgement>();
        var predecessors = Below(4) == 0 ? Below(5) : 0;
        var origin = (JudgementOrigin)(1 + Below(2));
        var days = Enumerable.Range(0, Below(8)).Select(_ => Day()).Distinct().Order().ToList();
        foreach (var firstDay in days)
        {
            var own = judgements.Count >= predecessors;
            judgements.Add(Judgement(firstDay, own ? JudgementOrigin.School : origin));
        }

        return judgements;
    }

    private DateOnly Day() => Below(3) == 0
        ? new DateOnly(2004, 1, 1).AddDays(Below(6_200))
        : Samples.Days[Below(Samples.Days.Count)];

    private Judgement Judgement(DateOnly firstDay, JudgementOrigin origin)
    {
        // Requires improvement more often than the others, or hardly a school would qualify.
        var grade = (OverallEffectiveness)Math.Min(4, Below(6) switch { 0 => 1, 1 => 2, 2 => 4, _ => 3 });
        DateOnly? last = Below(2) == 0 ? firstDay.AddDays(Below(3)) : null;
        DateOnly? published = Below(2) == 0 ? (last ?? firstDay).AddDays(Below(60)) : null;
        return new Judgement(School, grade, firstDay, last, published, origin);
    }
}
