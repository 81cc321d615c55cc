using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Benchmarks.Population;

/// <summary>One more judgement recorded for each of England's schools, in a population of any size.</summary>
internal sealed class Recording
{
    private static readonly DateOnly YearEnd = SupportOffer.Latest.Eligibility.LastDate.Value;

    private readonly SchoolCase[] _subjects;
    private readonly Judgement[] _judgements;
    private readonly SchoolPopulation _population;
    private PopulationDecisions _decisions = null!;

    public Recording(SchoolCase[] subjects)
    {
        _subjects = subjects;
        _population = Packing.Pack(subjects);
        _judgements =
        [
            .. subjects.Take(SchoolCases.EnglandCount)
                .Select((one, i) => new Judgement(one.History.School, (OverallEffectiveness)((i % 4) + 1), SchoolCases.AsAt.AddDays(1 + (i % 60)))),
        ];
    }

    public int Count => _judgements.Length;

    /// <summary>Decisions in which nothing is recorded yet.</summary>
    public void Prepare() => _decisions = _population.Decide(EligibilityTable.Default, YearEnd);

    public int Record()
    {
        for (var school = 0; school < _judgements.Length; school++)
        {
            _decisions.Record(school, _judgements[school]);
        }

        return _decisions.States[0];
    }

    /// <summary>Refuses to time what does not come to what the rules say of the longer history.</summary>
    /// <exception cref="DisagreementException">A school has another tier.</exception>
    public void RequireAgreement()
    {
        Prepare();
        Record();
        for (var school = 0; school < _judgements.Length; school++)
        {
            var (history, prior, _, _) = _subjects[school];
            var longer = new InspectionHistory(history.School, [.. history.Judgements, _judgements[school]], history.MayLackEarlier);
            DisagreementException.ThrowUnlessSame(
                EligibilityRules.Default.Decide(longer, YearEnd, prior).Tier, _decisions.TierOf(school), "Recording", () => $"school {history.School}");
        }
    }
}
