using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// Reduces what is known of a school, for a day and a policy, to one word: two schools with one word are decided alike by
/// every rule that says so (<see cref="EligibilityRule.NeedsWholeHistory"/>).
/// </summary>
/// <remarks>
/// A word holds, of each judgement that counts up to the as-at date, oldest first, whether it is above requires
/// improvement, that, or inadequate; whether grade 3 was called satisfactory where the policy tells that apart; and its
/// period: before the record of tier 3, in it, or in the year.
/// Beside them: what is known of support under the earlier offer, and how many of the judgements are not dated after it;
/// and whether earlier judgements may be lacking, and then whether also such as would stand in the record.
/// </remarks>
internal sealed class HistoryWords
{
    /// <summary>Stands for the word of a school that has more judgements than a word holds.</summary>
    public const ulong DoesNotFit = ulong.MaxValue;

    /// <summary>How many judgements a word holds.</summary>
    public const int MostJudgements = 13;

    private const int BitsOfJudgement = 4;
    private const int Kinds = 5;
    private const int Satisfactory = Kinds - 1;

    // The kind of each grade, four bits for each; the bundle of grade 1 is the second.
    private const int BitsOfKind = 4;
    private const int KindOfEachGrade = 0x3210_0;
    private const int KindsTheRulesTellApart = 0x3200_0;
    private const int BeforeSupportShift = MostJudgements * BitsOfJudgement;
    private const int SupportShift = BeforeSupportShift + 4;
    private const int LackShift = SupportShift + 4;

    private readonly bool _byPublication;
    private readonly int _recordStart;
    private readonly int _entry;
    private readonly int _asAt;
    private readonly int _satisfactoryBefore;
    private readonly int _lastCountedOrigin;
    private readonly int _kinds;

    /// <param name="rules">The rules.</param>
    /// <param name="asAt">The day.</param>
    /// <param name="tellGradesApart">Whether also grades are told apart that no rule tells apart: outstanding and good.</param>
    public HistoryWords(EligibilityRules rules, DateOnly asAt, bool tellGradesApart = false)
    {
        _kinds = tellGradesApart ? KindOfEachGrade : KindsTheRulesTellApart;
        _byPublication = rules.Policy.JudgementDate == JudgementDateReading.PublicationWhereKnown;
        _recordStart = CompactJudgement.ToDay(rules.Context.RecordStart.Value);
        _entry = CompactJudgement.ToDay(rules.Offer.Eligibility.EntryDate.Value);
        _asAt = CompactJudgement.ToDay(asAt);
        _satisfactoryBefore = rules.Context.SatisfactoryDiffers
            ? CompactJudgement.ToDay(rules.Offer.Eligibility.RequiresImprovementIntroduced.Value)
            : int.MinValue;
        _lastCountedOrigin = (int)rules.Context.LastCountedOrigin;
    }

    /// <summary>Whether words hold all that the rules decide by.</summary>
    public static bool Suffice(EligibilityRules rules) =>
        !rules.Set.Any(static rule => rule.NeedsWholeHistory && rule.Role != EligibilityRuleRole.Informs);

    /// <summary>The word of a school, or <see cref="DoesNotFit"/>.</summary>
    /// <param name="judgements">Its judgements in the order of their publication.</param>
    /// <param name="prior">What is known of its support under the earlier offer.</param>
    /// <param name="mayLackEarlier">Whether earlier judgements may be lacking.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(ReadOnlySpan<CompactJudgement> judgements, PriorSupport prior, bool mayLackEarlier)
    {
        if (judgements.Length > MostJudgements)
        {
            return DoesNotFit;
        }

        return _byPublication || CompactJudgement.AreOrdered(judgements, byPublication: false)
            ? OfOrdered(judgements, prior, mayLackEarlier)
            : OfUnordered(judgements, prior, mayLackEarlier);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong OfOrdered(ReadOnlySpan<CompactJudgement> judgements, PriorSupport prior, bool mayLackEarlier)
    {
        var (support, takenUp) = prior == PriorSupport.None ? (NotSupported, int.MinValue) : SupportOf(prior);
        var word = 0UL;
        var beforeSupport = 0;
        foreach (ref readonly var judgement in judgements)
        {
            var day = judgement.DayBy(_byPublication);
            if (day > _asAt)
            {
                break;
            }

            if ((int)judgement.Origin <= _lastCountedOrigin)
            {
                var period = (day >= _recordStart ? 1 : 0) + (day > _entry ? 1 : 0);
                var grade = judgement.Grade;
                var kind = grade == OverallEffectiveness.RequiresImprovement && judgement.First < _satisfactoryBefore
                    ? Satisfactory
                    : (_kinds >> ((int)grade * BitsOfKind)) & ((1 << BitsOfKind) - 1);
                word = unchecked((word << BitsOfJudgement) | (uint)((period * Kinds) + kind + 1));
                beforeSupport = unchecked(beforeSupport + (day <= takenUp ? 1 : 0));
            }
        }

        // A judgement before the record, counted or not, shows that none is lacking in it.
        var lack = !mayLackEarlier ? 0 : judgements is [var first, ..] && first.DayBy(_byPublication) < _recordStart ? 1 : 2;
        return word | ((ulong)beforeSupport << BeforeSupportShift) | ((ulong)support << SupportShift) | ((ulong)lack << LackShift);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong OfUnordered(ReadOnlySpan<CompactJudgement> judgements, PriorSupport prior, bool mayLackEarlier)
    {
        Span<CompactJudgement> ordered = stackalloc CompactJudgement[MostJudgements];
        ordered = ordered[..judgements.Length];
        judgements.CopyTo(ordered);
        CompactJudgement.Order(ordered, byPublication: false);
        return OfOrdered(ordered, prior, mayLackEarlier);
    }

    private const int SupportUnknown = 0;
    private const int NotSupported = 1;
    private const int SupportedOnUnknownDay = 2;
    private const int SupportedOnDay = 6;

    // What is known, with the tier where there is one; and the day of taking up, where there is one to compare with.
    private (int Support, int TakenUp) SupportOf(PriorSupport prior)
    {
        var tier = (int)(prior.Tier ?? 0);
        if (prior.TakenUp is { } day)
        {
            // Support that is taken up after the as-at date does not exist.
            var takenUp = CompactJudgement.ToDay(day);
            return takenUp > _asAt ? (NotSupported, int.MinValue) : (SupportedOnDay + tier, takenUp);
        }

        return (prior.IsSupported ? SupportedOnUnknownDay + tier : prior.IsKnown ? NotSupported : SupportUnknown, int.MinValue);
    }
}
