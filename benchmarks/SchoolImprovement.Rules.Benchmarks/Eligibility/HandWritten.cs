using System.Runtime.InteropServices;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>
/// The decision by hand: one scan from the newest judgement that stops as soon as nothing can change. Entry, in-year, 2018 to
/// 2019 support, both routes to tier 2, tier 3; readings are the default policy's, and an incomplete history is not foreseen.
/// </summary>
internal static class HandWritten
{
    private static readonly int Entry = SupportOffer.Default.Eligibility.EntryDate.Value.DayNumber;
    private static readonly int RecordStart = SupportOffer.Default.Eligibility.RecordStart.Value.DayNumber;
    private static readonly int LongRecord = SupportOffer.Default.Eligibility.LongRecordMinimum.Value;

    public static SupportTier OfObjects(SchoolCase subject, int asAt) =>
        Of(new JudgementObjects(ImmutableCollectionsMarshal.AsArray(subject.History.Judgements)!), subject.Prior, asAt);

    public static SupportTier OfPlain(SchoolCase subject, int asAt) => Of(new PlainJudgements(subject.Plain), subject.Prior, asAt);

    /// <summary>The indices of the judgements that may qualify a school, latest first.</summary>
    public static IEnumerable<int> Candidates(SchoolCase subject, int asAt)
    {
        for (var i = subject.Plain.Length - 1; i >= 0; i--)
        {
            var (day, grade) = subject.Plain[i];
            if (day <= asAt && grade == OverallEffectiveness.RequiresImprovement)
            {
                yield return i;
            }

            if (day <= Entry)
            {
                break;
            }
        }
    }

    public static SupportTier TierOf(SchoolCase subject, int at) => TierAt(new PlainJudgements(subject.Plain), at);

    public static bool IsOpen(SchoolCase subject, SupportTier tier, int at, int asAt)
    {
        var prior = subject.Prior;
        return IsOpen(in prior, tier, subject.Plain[at].Day, asAt);
    }

    public static SupportTier Of<T>(T judgements, in PriorSupport prior, int asAt)
        where T : struct, IJudgements
    {
        var best = SupportTier.None;
        for (var i = judgements.Count - 1; i >= 0; i--)
        {
            var day = judgements.DayOf(i);
            if (day > asAt)
            {
                continue;
            }

            if (judgements.GradeOf(i) == OverallEffectiveness.RequiresImprovement)
            {
                var tier = TierAt(judgements, i);
                if (tier > best && IsOpen(in prior, tier, day, asAt))
                {
                    best = tier;
                }
            }

            if (day <= Entry)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>The tier whose criteria a requires-improvement judgement meets.</summary>
    public static SupportTier TierAt<T>(T judgements, int at)
        where T : struct, IJudgements
    {
        var length = 0;
        for (var i = at; i >= 0 && judgements.DayOf(i) >= RecordStart; i--)
        {
            if (judgements.GradeOf(i) < OverallEffectiveness.RequiresImprovement)
            {
                length = 0;
                break;
            }

            length++;
        }

        return length >= LongRecord ? SupportTier.Tier3
            : at == 0 || judgements.GradeOf(at - 1) == OverallEffectiveness.RequiresImprovement ? SupportTier.Tier2
            : SupportTier.Tier1;
    }

    private static bool IsOpen(in PriorSupport prior, SupportTier tier, int day, int asAt)
    {
        if (!prior.IsSupported)
        {
            return prior.IsKnown;
        }

        var takenUp = prior.TakenUp?.DayNumber;
        return takenUp > asAt || (day > takenUp && prior.Tier is { } supported && supported != tier);
    }
}
