using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>Asks the rules about one history that stands for all of its classes of judgements.</summary>
/// <remarks>Not thread-safe: it writes each history over the one before.</remarks>
internal sealed class HistoryAsker
{
    private const int MostJudgements = 48;

    private static readonly Urn School = new(100_000);

    private readonly EligibilityRules _rules;
    private readonly bool _mayLackEarlier;
    private readonly bool _isKnownSinceRecord;
    private readonly PriorSupport[] _beginnings;
    private readonly DateOnly _asAt;
    private readonly DateOnly[] _periodStarts;
    private readonly DateOnly _lastSatisfactory;
    private readonly Judgement?[] _judgements = new Judgement?[MostJudgements * JudgementClass.SupportTakenUp];
    private readonly InspectionHistory?[] _histories = new InspectionHistory?[MostJudgements + 1];
    private readonly Timeline[] _timelines = new Timeline[MostJudgements + 1];
    private readonly Timeline.Entry[] _entries = new Timeline.Entry[MostJudgements * JudgementClass.SupportTakenUp];
    private readonly Judgement[] _ordered = new Judgement[MostJudgements];
    private readonly Timeline.Entry[] _orderedEntries = new Timeline.Entry[MostJudgements];
    private Judgement? _notCounted;

    public HistoryAsker(EligibilityRules rules, int kind)
    {
        _rules = rules;
        TakesUpSupport = Knowledge.TakesUpSupport(kind);
        _mayLackEarlier = Knowledge.MayLackEarlier(kind);
        _isKnownSinceRecord = Knowledge.IsKnownSinceRecord(kind);
        _beginnings = Knowledge.BeginningsOf(kind).ToArray();
        var figures = rules.Offer.Eligibility;
        _asAt = figures.LastDate.Value;
        _lastSatisfactory = figures.RequiresImprovementIntroduced.Value.AddDays(-1);
        var recordStart = rules.Context.RecordStart.Value;
        _periodStarts =
        [
            recordStart.AddDays(-MostJudgements),
            recordStart > _lastSatisfactory ? recordStart : _lastSatisfactory.AddDays(1),
            figures.EntryDate.Value.AddDays(1),
        ];
    }

    /// <summary>How many ways there are to begin.</summary>
    public int Beginnings => _beginnings.Length;

    /// <summary>Whether schools of the kind can be seen to take up support on a day.</summary>
    public bool TakesUpSupport { get; }

    /// <summary>How often the rules have been asked.</summary>
    public long Asked { get; private set; }

    /// <summary>What the rules decide of a history.</summary>
    /// <param name="beginning">Which of the kind's beginnings.</param>
    /// <param name="word">The classes of what happened to the school, in the order of time.</param>
    /// <param name="suffix">And of what happened then.</param>
    public Observation Ask(int beginning, ReadOnlySpan<byte> word, ReadOnlySpan<byte> suffix)
    {
        Asked++;
        var prior = _beginnings[beginning];
        var last = _periodStarts[0].AddDays(-1);
        var count = 0;
        if (_isKnownSinceRecord)
        {
            _ordered[count] = _notCounted ??= new Judgement(School, OverallEffectiveness.Good, last, last, last, JudgementOrigin.OtherPredecessor);
            _orderedEntries[count++] = new Timeline.Entry(_notCounted, JudgementDateReading.InspectionEnd);
        }

        Follow(word, ref count, ref last, ref prior);
        Follow(suffix, ref count, ref last, ref prior);
        var decision = _rules.Decide(HistoryOf(count), _asAt, prior);
        return new Observation(decision.Outcome, decision.TierMet, decision.Route);
    }

    private void Follow(ReadOnlySpan<byte> classes, ref int count, ref DateOnly last, ref PriorSupport prior)
    {
        foreach (var one in classes)
        {
            if (JudgementClass.IsJudgement(one))
            {
                last = DayOf(one, count);
                var index = (count * JudgementClass.SupportTakenUp) + one;
                if (_judgements[index] is not { } judgement)
                {
                    _judgements[index] = judgement = MakeJudgement(one, last);
                    _entries[index] = new Timeline.Entry(judgement, JudgementDateReading.InspectionEnd);
                }

                _ordered[count] = judgement;
                _orderedEntries[count++] = _entries[index];
            }
            else
            {
                // A judgement of the day itself is not received after the support was taken up.
                prior = Knowledge.SupportOf(one, last);
            }
        }
    }

    private DateOnly DayOf(int one, int position) => _periodStarts[JudgementClass.PeriodOf(one)].AddDays(position);

    private Judgement MakeJudgement(int one, DateOnly day)
    {
        var firstDay = JudgementClass.IsSatisfactory(one) && day > _lastSatisfactory ? _lastSatisfactory : day;
        return new Judgement(School, JudgementClass.GradeOf(one), firstDay, day, day);
    }

    private InspectionHistory HistoryOf(int count)
    {
        if (_histories[count] is not { } history)
        {
            _timelines[count] = new Timeline(new Judgement[count], new Timeline.Entry[count]);
            _histories[count] = history = new InspectionHistory(School, _timelines[count], _mayLackEarlier);
        }

        Array.Copy(_ordered, _timelines[count].Judgements, count);
        Array.Copy(_orderedEntries, _timelines[count].Entries, count);
        return history;
    }
}
