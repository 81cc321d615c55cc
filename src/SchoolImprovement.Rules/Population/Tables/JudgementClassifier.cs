using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>Says of which class a judgement is, by the dates of the offer and the policy.</summary>
internal readonly struct JudgementClassifier(EligibilityRules rules)
{
    private readonly int _recordStart = CompactJudgement.ToDay(rules.Context.RecordStart.Value);
    private readonly int _entry = CompactJudgement.ToDay(rules.Offer.Eligibility.EntryDate.Value);
    private readonly int _introduced = CompactJudgement.ToDay(rules.Offer.Eligibility.RequiresImprovementIntroduced.Value);
    private readonly int _lastCountedOrigin = (int)rules.Context.LastCountedOrigin;

    /// <summary>Whether judgements are dated by their publication.</summary>
    public bool ByPublication { get; } = rules.Policy.JudgementDate == JudgementDateReading.PublicationWhereKnown;

    /// <summary>Whether the judgement counts for the school that it is told of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Counts(in CompactJudgement judgement) => (int)judgement.Origin <= _lastCountedOrigin;

    /// <summary>Whether a day lies before the record.</summary>
    public bool IsBeforeRecord(int day) => day < _recordStart;

    /// <summary>The class, from the day by the reading.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ClassOf(in CompactJudgement judgement, int day)
    {
        var period = (day >= _recordStart ? 1 : 0) + (day > _entry ? 1 : 0);
        return JudgementClass.Of(period, judgement.First < _introduced, judgement.Grade);
    }
}
