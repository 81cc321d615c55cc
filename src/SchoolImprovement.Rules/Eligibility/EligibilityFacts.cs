using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>
/// What the eligibility rules look at: a school's counted judgements up to the as-at date, the judgement that may
/// qualify it, and its support under the earlier offer.
/// </summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="EligibilityRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct EligibilityFacts
{
    /// <summary>Stands for the index of a judgement that there is not.</summary>
    internal const int NoJudgement = -1;

    /// <summary>Stands for the index of a judgement that there may be, before those that are known.</summary>
    internal const int LackingJudgement = -2;

    private readonly Timeline.Entry[] _entries;
    private readonly int _asAtDayNumber;

    internal EligibilityFacts(EligibilityContext context, InspectionHistory history, DateOnly asAt, PriorSupport prior)
    {
        Context = context;
        History = history;
        _asAtDayNumber = asAt.DayNumber;
        Prior = prior;
        QualifyingIndex = NoJudgement;
        var entries = history.TimelineBy(context.JudgementDate).Entries;
        _entries = entries;
        LatestIndex = LatestUpTo(asAt.DayNumber, entries, entries.Length - 1, context.LastCountedOrigin);
        EntryIndex = LatestUpTo(context.FirstDayNumber, entries, LatestIndex, context.LastCountedOrigin);
    }

    /// <summary>The same facts as they are seen from a judgement that may qualify the school, once a tier's criteria are known to be met.</summary>
    internal EligibilityFacts(in EligibilityFacts facts, int qualifyingIndex, SupportTier tierMet)
    {
        // Member by member: a copy of the whole is read in wide pieces, and waits until the members, just written in
        // narrow ones, have reached memory. That would cost more than the rules.
        Context = facts.Context;
        History = facts.History;
        _entries = facts._entries;
        _asAtDayNumber = facts._asAtDayNumber;
        Prior = facts.Prior;
        LatestIndex = facts.LatestIndex;
        EntryIndex = facts.EntryIndex;
        QualifyingIndex = qualifyingIndex;
        TierMet = tierMet;
    }

    /// <summary>The day on which the decision is taken; judgements dated later do not exist.</summary>
    public DateOnly AsAt => DateOnly.FromDayNumber(_asAtDayNumber);

    /// <summary>The school's history, later and uncounted judgements included.</summary>
    public InspectionHistory History { get; }

    /// <summary>What is known of the school's support under the earlier offer.</summary>
    public PriorSupport Prior { get; }

    /// <summary>The tier whose criteria the school meets; <see cref="SupportTier.None"/> until that is settled.</summary>
    public SupportTier TierMet { get; }

    /// <summary>The policy in force.</summary>
    public GuidancePolicy Policy => Context.Policy;

    /// <summary>The offer in force.</summary>
    public SupportOffer Offer => Context.Offer;

    /// <summary>The latest judgement up to the as-at date; <see langword="null"/> where there is none.</summary>
    public Judgement? Latest => JudgementAt(LatestIndex);

    /// <summary>The judgement in force when the academic year begins; <see langword="null"/> where there is none.</summary>
    public Judgement? InForceOnEntry => JudgementAt(EntryIndex);

    /// <summary>The judgement that may qualify the school; <see langword="null"/> where there is none.</summary>
    public Judgement? Qualifying => JudgementAt(QualifyingIndex);

    /// <summary>The counted judgements up to the as-at date, latest first.</summary>
    public IEnumerable<Judgement> Judgements
    {
        get
        {
            for (var i = LatestIndex; i >= 0; i = Before(i))
            {
                yield return JudgementAt(i)!;
            }
        }
    }

    /// <summary>
    /// The latest of a predecessor's judgements up to the as-at date, counted or not; <see langword="null"/> where there
    /// is none.
    /// </summary>
    internal Judgement? PredecessorsLatest
    {
        get
        {
            for (var i = _entries.Length - 1; i >= 0; i--)
            {
                if (_entries[i].Origin != JudgementOrigin.School && DayOf(i) <= _asAtDayNumber)
                {
                    return JudgementAt(i);
                }
            }

            return null;
        }
    }

    /// <summary>The same facts as they are seen once a tier's criteria are known to be met. Guidance 1.4.</summary>
    /// <param name="tier">The tier; <see cref="SupportTier.None"/> while that is not settled.</param>
    public EligibilityFacts Meeting(SupportTier tier) => new(in this, QualifyingIndex, tier);

    /// <summary>
    /// The same facts as they are seen from each judgement that may qualify the school, latest first, once a rule of a
    /// qualifying role is satisfied. Guidance 1.2.
    /// </summary>
    /// <param name="role">
    /// <see cref="EligibilityRuleRole.QualifiesAtEntry"/> or <see cref="EligibilityRuleRole.QualifiesDuringYear"/>; rules
    /// of other roles qualify nothing.
    /// </param>
    public IEnumerable<EligibilityFacts> Candidates(EligibilityRuleRole role)
    {
        for (var index = FirstCandidate(role); index != NoJudgement; index = NextCandidate(role, index))
        {
            yield return At(index);
        }
    }

    internal EligibilityContext Context { get; }

    /// <summary>Tells the ways in which a school may be seen apart.</summary>
    internal long Place => ((long)(QualifyingIndex - LackingJudgement) << 8) | (byte)TierMet;

    internal int LatestIndex { get; }

    internal int EntryIndex { get; }

    internal int QualifyingIndex { get; }

    internal EligibilityFacts At(int qualifyingIndex) => new(in this, qualifyingIndex, SupportTier.None);

    /// <summary>The candidate that a qualifying role looks at first; <see cref="NoJudgement"/> where there is none.</summary>
    internal int FirstCandidate(EligibilityRuleRole role) => role switch
    {
        EligibilityRuleRole.QualifiesDuringYear => InYearRequiresImprovementUpTo(LatestIndex),
        EligibilityRuleRole.QualifiesAtEntry => EntryIndex >= 0 ? EntryIndex : History.MayLackEarlier ? LackingJudgement : NoJudgement,
        _ => NoJudgement,
    };

    /// <summary>The candidate that a qualifying role looks at after another; <see cref="NoJudgement"/> where there is none.</summary>
    internal int NextCandidate(EligibilityRuleRole role, int index) => role == EligibilityRuleRole.QualifiesDuringYear
        ? InYearRequiresImprovementUpTo(Before(index))
        : NoJudgement;

    internal Judgement? JudgementAt(int index) => index >= 0 ? Timeline.Judgements[index] : null;

    internal int DayOf(int index) => _entries[index].Day;

    internal DateOnly? DateOf(int index) => index >= 0 ? DateOnly.FromDayNumber(DayOf(index)) : null;

    /// <summary>The counted judgement before one; <see cref="NoJudgement"/> where there is none.</summary>
    internal int Before(int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && !Counts(index));
        return index;
    }

    /// <summary>The latest RI received during the year before an index; <see cref="NoJudgement"/> where there is none.</summary>
    internal int InYearRequiresImprovementUpTo(int index)
    {
        while (index > EntryIndex && !IsRequiresImprovement(index))
        {
            index = Before(index);
        }

        return index > EntryIndex ? index : NoJudgement;
    }

    /// <summary>Whether judgements may be lacking that would stand in a record since 2005.</summary>
    internal bool RecordMayLackJudgements =>
        History.MayLackEarlier && (_entries.Length == 0 || DayOf(0) >= Context.RecordStartDayNumber);

    /// <summary>
    /// The latest judgement after the qualifying one that is not RI; <see cref="NoJudgement"/> where there is none.
    /// </summary>
    internal int LaterOtherThanRequiresImprovement()
    {
        for (var i = LatestIndex; i > QualifyingIndex && i >= 0; i = Before(i))
        {
            if (!IsRequiresImprovement(i))
            {
                return i;
            }
        }

        return NoJudgement;
    }

    internal bool IsRequiresImprovement(int index) =>
        _entries[index].Grade == OverallEffectiveness.RequiresImprovement && !IsSatisfactoryApart(index);

    internal bool IsAboveRequiresImprovement(int index) =>
        _entries[index].Grade < OverallEffectiveness.RequiresImprovement
        || (Policy.Satisfactory == SatisfactoryReading.AboveRequiresImprovement && IsSatisfactoryApart(index));

    /// <summary>How many counted judgements the record up to the qualifying one holds.</summary>
    internal int RecordLength()
    {
        var length = 0;
        for (var i = QualifyingIndex; IsInRecord(i); i = Before(i))
        {
            length++;
        }

        return length;
    }

    /// <summary>The latest judgement above RI in the record up to the qualifying one; <see cref="NoJudgement"/> where there is none.</summary>
    internal int AboveInRecord()
    {
        for (var i = QualifyingIndex; IsInRecord(i); i = Before(i))
        {
            if (IsAboveRequiresImprovement(i))
            {
                return i;
            }
        }

        return NoJudgement;
    }

    /// <summary>The first counted judgement of the record up to the qualifying one.</summary>
    internal int StartOfRecord()
    {
        var start = NoJudgement;
        for (var i = QualifyingIndex; IsInRecord(i); i = Before(i))
        {
            start = i;
        }

        return start;
    }

    private ref readonly Timeline Timeline => ref History.TimelineBy(Context.JudgementDate);

    private static int LatestUpTo(int day, Timeline.Entry[] entries, int index, JudgementOrigin lastCounted)
    {
        while (index >= 0 && (entries[index].Day > day || entries[index].Origin > lastCounted))
        {
            index--;
        }

        return index;
    }

    private bool Counts(int index) => _entries[index].Origin <= Context.LastCountedOrigin;

    private bool IsInRecord(int index) => index >= 0 && DayOf(index) >= Context.RecordStartDayNumber;

    /// <summary>Whether the judgement was called satisfactory, under a reading by which that is not RI.</summary>
    internal bool IsSatisfactoryApart(int index) =>
        Context.SatisfactoryDiffers
        && _entries[index].Grade == OverallEffectiveness.RequiresImprovement
        && WasCalledSatisfactory(index);

    private bool WasCalledSatisfactory(int index) =>
        Timeline.Judgements[index].FirstDay < Context.Figures.RequiresImprovementIntroduced.Value;
}
