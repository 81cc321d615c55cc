using System.Numerics;
using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// Reduces what is known of schools, for a day and a policy, to one word each: two schools with one word are decided alike
/// by every rule that says so (<see cref="EligibilityRule.NeedsWholeHistory"/>).
/// </summary>
/// <remarks>
/// <para>
/// A word holds, oldest first, the code of each judgement that counts up to the as-at date (<see cref="JudgementCodes"/>).
/// Beside them: what is known of support under the earlier offer, and how many of the judgements are not dated after it;
/// and whether earlier judgements may be lacking, and then whether also such as would stand in the record.
/// </para>
/// <para>
/// The judgements of all schools are read as one row, and the schools after them. A loop over the judgements of each
/// school would cost more for its end, which no processor can foresee, than for all that it does.
/// </para>
/// <para>Not thread-safe.</para>
/// </remarks>
internal sealed class HistoryWords(SchoolPopulation population, JudgementCodes codes)
{
    /// <summary>Stands for the word of a school that has more judgements than a word holds.</summary>
    public const ulong DoesNotFit = ulong.MaxValue;

    /// <summary>How many judgements a word holds.</summary>
    public const int MostJudgements = 13;

    /// <summary>How many schools are read at once: few enough that what is read of them stays in a processor's nearest cache.</summary>
    public const int SchoolsAtOnce = 512;

    private const int BeforeSupportShift = MostJudgements * JudgementCodes.Bits;
    private const int SupportShift = BeforeSupportShift + 4;
    private const int LackShift = SupportShift + 4;

    // From 1, so that no word is 0.
    private const int SupportUnknown = 1;
    private const int NotSupported = 2;
    private const int SupportedOnUnknownDay = 3;
    private const int SupportedOnDay = 7;
    private const ulong NotSupportedAndNoneLacking = (ulong)NotSupported << SupportShift;

    private readonly CompactJudgement[] _judgements = population.JudgementsInOrder(codes.ByPublication);

    // At each place, the codes of the judgements before it, whichever schools they are of: the latest in the lowest bits.
    private ulong[] _codesBefore = new ulong[1];

    /// <summary>The words of schools that follow each other.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="words">Takes the word of each, or <see cref="DoesNotFit"/>.</param>
    public void Of(int from, Span<ulong> words)
    {
        for (var done = 0; done < words.Length; done += SchoolsAtOnce)
        {
            OfSome(from + done, words.Slice(done, Math.Min(SchoolsAtOnce, words.Length - done)));
        }
    }

    private void OfSome(int from, Span<ulong> words)
    {
        var starts = population.Starts.Slice(from, words.Length + 1);
        var judgements = _judgements.AsSpan(starts[0], starts[^1] - starts[0]);
        if (_codesBefore.Length <= judgements.Length)
        {
            _codesBefore = new ulong[(judgements.Length * 2) + 1];
        }

        codes.Read(judgements, _codesBefore.AsSpan(1, judgements.Length));
        Cut(starts, _codesBefore, words);
        AddWhatIsBeside(population.Support.Slice(from, words.Length), population.MayLack.Slice(from, words.Length), from, words);
    }

    // The codes of each school's judgements, out of those of all.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Cut(ReadOnlySpan<int> starts, ReadOnlySpan<ulong> codesBefore, Span<ulong> words)
    {
        var first = starts[0];
        var start = first;
        starts = starts[1..];
        for (var i = 0; i < words.Length && i < starts.Length; i++)
        {
            unchecked
            {
                var end = starts[i];
                var length = end - start;
                var word = codesBefore[end - first] & ((1UL << (length * JudgementCodes.Bits)) - 1);

                // What does not count has no bits before the first that does; what does not after the last is cut off.
                word >>= BitOperations.TrailingZeroCount(word) & -JudgementCodes.Bits;
                words[i] = length > MostJudgements ? DoesNotFit : word;
                start = end;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void AddWhatIsBeside(ReadOnlySpan<PriorSupport> support, ReadOnlySpan<bool> mayLackEarlier, int from, Span<ulong> words)
    {
        for (var i = 0; i < words.Length && i < support.Length && i < mayLackEarlier.Length; i++)
        {
            // A word that does not fit has every bit already.
            words[i] |= support[i].IsNone && !mayLackEarlier[i] ? NotSupportedAndNoneLacking : BesideJudgementsOf(unchecked(from + i));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong BesideJudgementsOf(int school)
    {
        var judgements = _judgements.AsSpan(population.Starts[school]..population.Starts[school + 1]);
        var (support, takenUp) = SupportOf(population.PriorSupportOf(school));
        var beforeSupport = 0;
        foreach (ref readonly var judgement in judgements)
        {
            beforeSupport += judgement.DayBy(codes.ByPublication) <= takenUp && codes.Counts(in judgement) ? 1 : 0;
        }

        // A judgement before the record, counted or not, shows that none is lacking in it.
        var lack = !population.MayLackEarlier(school) ? 0 : judgements is [var first, ..] && first.DayBy(codes.ByPublication) < codes.RecordStart ? 1 : 2;
        return ((ulong)beforeSupport << BeforeSupportShift) | ((ulong)support << SupportShift) | ((ulong)lack << LackShift);
    }

    // What is known, with the tier where there is one; and the day of taking up, where there is one to compare with.
    private (int Support, int TakenUp) SupportOf(PriorSupport prior)
    {
        var tier = (int)(prior.Tier ?? 0);
        if (prior.TakenUp is { } day)
        {
            // Support that is taken up after the as-at date does not exist.
            var takenUp = CompactJudgement.ToDay(day);
            return takenUp > codes.AsAt ? (NotSupported, int.MinValue) : (SupportedOnDay + tier, takenUp);
        }

        return (prior.IsSupported ? SupportedOnUnknownDay + tier : prior.IsKnown ? NotSupported : SupportUnknown, int.MinValue);
    }
}
