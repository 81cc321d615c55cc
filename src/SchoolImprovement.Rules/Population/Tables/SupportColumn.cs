using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>What is known of a school beside its judgements, in four bytes.</summary>
internal readonly struct SupportColumn
{
    private const byte DayKnown = 1;

    private readonly byte _kind;
    private readonly byte _tier;
    private readonly byte _flags;
    private readonly ushort _takenUp;

    public SupportColumn(PriorSupport prior, bool mayLackEarlier)
    {
        _kind = (byte)Knowledge.KindOf(prior, mayLackEarlier);
        _tier = (byte)Knowledge.BeginningOf(prior);
        if (prior.TakenUp is { } takenUp)
        {
            if (takenUp < CompactJudgement.EarliestDay || takenUp > CompactJudgement.LatestDay)
            {
                throw new ArgumentOutOfRangeException(nameof(prior), takenUp, $"A population keeps days from {Wording.Iso(CompactJudgement.EarliestDay)} to {Wording.Iso(CompactJudgement.LatestDay)}.");
            }

            _tier = (byte)(Knowledge.SupportClassOf(prior) - JudgementClass.SupportTakenUp);
            _flags = DayKnown;
            _takenUp = (ushort)CompactJudgement.ToDay(takenUp);
        }
    }

    /// <summary>The kind of <see cref="Knowledge"/>.</summary>
    public int Kind => _kind;

    /// <summary>Whether it is known on which day support was taken up.</summary>
    public bool IsTakenUpOnDay => _flags == DayKnown;

    /// <summary>The day on which support was taken up, where known.</summary>
    public int TakenUp => _takenUp;

    /// <summary>The class of taking up support, where the day is known.</summary>
    public int Class => JudgementClass.SupportTakenUp + _tier;

    /// <summary>Where the school begins, among the ways of its kind.</summary>
    public int Beginning => IsTakenUpOnDay ? 0 : _tier;

    /// <summary>Whether earlier judgements may be missing.</summary>
    public bool MayLackEarlier => Knowledge.MayLackEarlier(_kind);

    /// <summary>What is known, as the rules take it.</summary>
    public PriorSupport ToPriorSupport()
    {
        SupportTier? tier = _tier == 0 ? null : (SupportTier)_tier;
        return IsTakenUpOnDay ? PriorSupport.Supported(tier, CompactJudgement.ToDate(_takenUp))
            : Knowledge.BeginningsOf(_kind)[_tier];
    }
}
