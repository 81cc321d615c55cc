using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>Takes a school's judgements up to a date through a table, from where it begins to its state.</summary>
internal readonly ref struct HistoryFold
{
    private readonly EligibilityTable _table;
    private readonly ReadOnlySpan<byte> _transitions;
    private readonly JudgementClassifier _classes;
    private readonly bool _byPublication;
    private readonly int _asAt;

    public HistoryFold(EligibilityTable table, DateOnly asAt)
    {
        _table = table;
        _transitions = table.Transitions;
        _classes = table.Classes;
        _byPublication = table.Classes.ByPublication;
        _asAt = CompactJudgement.ToDay(asAt);
    }

    /// <summary>The state of a school.</summary>
    /// <param name="judgements">Its judgements in the order of their publication.</param>
    /// <param name="support">What is known beside them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte StateOf(ReadOnlySpan<CompactJudgement> judgements, in SupportColumn support)
    {
        if (!_byPublication && !IsOrdered(judgements))
        {
            return StateOfUnordered(judgements, in support);
        }

        var kind = KindOf(judgements, in support);
        var state = _table.Beginning(kind, support.Beginning);
        var transitions = EligibilityTable.TransitionsOf(kind);
        if (!support.IsTakenUpOnDay || support.TakenUp > _asAt)
        {
            return Follow(state, judgements, transitions, int.MinValue, _asAt);
        }

        // Support is taken up after the judgements of its day, and support after the as-at date does not exist.
        state = Follow(state, judgements, transitions, int.MinValue, support.TakenUp);
        state = _table.Next(kind, state, support.Class);
        return Follow(state, judgements, transitions, support.TakenUp, _asAt);
    }

    /// <summary>The kind of <see cref="Knowledge"/> that a school is of under the policy.</summary>
    public int KindOf(ReadOnlySpan<CompactJudgement> judgements, in SupportColumn support)
    {
        if (support.MayLackEarlier)
        {
            foreach (ref readonly var judgement in judgements)
            {
                if (!_classes.Counts(in judgement) && _classes.IsBeforeRecord(judgement.DayBy(_byPublication)))
                {
                    return support.Kind + Knowledge.KnownSinceRecord;
                }
            }
        }

        return support.Kind;
    }

    /// <summary>Whether a judgement counts under the policy.</summary>
    public bool Counts(in CompactJudgement judgement) => _classes.Counts(in judgement);

    /// <summary>The state after one counted judgement more, which comes after all that led to the state.</summary>
    public byte After(byte state, int kind, in CompactJudgement judgement)
    {
        var day = judgement.DayBy(_byPublication);
        return day > _asAt ? state : _table.Next(kind, state, _classes.ClassOf(in judgement, day));
    }

    /// <summary>The grade of the latest counted judgement; 0 where there is none.</summary>
    public int LatestGradeOf(ReadOnlySpan<CompactJudgement> judgements)
    {
        var latest = -1;
        for (var i = 0; i < judgements.Length; i++)
        {
            if (judgements[i].DayBy(_byPublication) <= _asAt
                && _classes.Counts(in judgements[i])
                && (latest < 0 || judgements[i].Follows(in judgements[latest], _byPublication)))
            {
                latest = i;
            }
        }

        return latest < 0 ? 0 : (int)judgements[latest].Grade;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Follow(byte state, ReadOnlySpan<CompactJudgement> judgements, int transitions, int after, int upTo)
    {
        // In locals, so that the loop holds them in registers.
        var classes = _classes;
        var byPublication = _byPublication;
        ref var next = ref MemoryMarshal.GetReference(_transitions[transitions..]);
        foreach (ref readonly var judgement in judgements)
        {
            var day = judgement.DayBy(byPublication);
            if (day > after && day <= upTo && classes.Counts(in judgement))
            {
                state = Unsafe.Add(ref next, (state << EligibilityTable.ClassBits) | classes.ClassOf(in judgement, day));
            }
        }

        return state;
    }

    private static bool IsOrdered(ReadOnlySpan<CompactJudgement> judgements)
    {
        for (var i = 1; i < judgements.Length; i++)
        {
            if (!judgements[i].Follows(in judgements[i - 1], byPublication: false))
            {
                return false;
            }
        }

        return true;
    }

    private byte StateOfUnordered(ReadOnlySpan<CompactJudgement> judgements, in SupportColumn support)
    {
        const int Usual = 32;
        Span<CompactJudgement> ordered = judgements.Length <= Usual ? stackalloc CompactJudgement[judgements.Length] : new CompactJudgement[judgements.Length];
        judgements.CopyTo(ordered);
        Order(ordered, byPublication: false);
        return StateOf(ordered, in support);
    }

    /// <summary>Puts judgements in order; few at a time, and mostly in order already.</summary>
    public static void Order(Span<CompactJudgement> judgements, bool byPublication)
    {
        for (var i = 1; i < judgements.Length; i++)
        {
            var judgement = judgements[i];
            var at = i;
            for (; at > 0 && judgements[at - 1].Follows(in judgement, byPublication); at--)
            {
                judgements[at] = judgements[at - 1];
            }

            judgements[at] = judgement;
        }
    }
}
