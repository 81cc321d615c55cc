using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Some of the rules of a rule set, named by their places in it: any number of them, and no allocation up to 64.</summary>
internal readonly struct RuleMarks
{
    private const int Word = 64;

    private readonly ulong _first;
    private readonly ulong[]? _further;

    private RuleMarks(ulong first, ulong[]? further)
    {
        _first = first;
        _further = further;
    }

    public bool IsEmpty => _first == 0 && _further is null;

    /// <summary>The place of the first of them; -1 where there is none.</summary>
    public int First => Next(0);

    /// <summary>The place of the last of them; -1 where there is none.</summary>
    public int Last => _further is null
        ? Word - 1 - System.Numerics.BitOperations.LeadingZeroCount(_first)
        : (Word * _further.Length) + Word - 1 - System.Numerics.BitOperations.LeadingZeroCount(_further[^1]);

    /// <summary>Those of both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RuleMarks operator |(RuleMarks left, RuleMarks right) => left._further is null && right._further is null
        ? new(left._first | right._first, null)
        : new(left._first | right._first, Both(left._further ?? [], right._further ?? []));

    /// <summary>One rule.</summary>
    public static RuleMarks Of(int index)
    {
        if (index < Word)
        {
            return new(1UL << index, null);
        }

        var further = new ulong[index / Word];
        further[^1] = 1UL << (index % Word);
        return new(0, further);
    }

    public bool Contains(int index) => Next(index) == index;

    /// <summary>The ids of the rules in the order of their set.</summary>
    public ImmutableArray<string> IdsIn<TRule>(RuleSet<TRule> rules)
        where TRule : Rule
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        for (var i = First; i >= 0; i = Next(i + 1))
        {
            ids.Add(rules[i].Id);
        }

        return ids.DrainToImmutable();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong[] Both(ulong[] left, ulong[] right)
    {
        var both = new ulong[Math.Max(left.Length, right.Length)];
        left.CopyTo(both, 0);
        for (var i = 0; i < right.Length; i++)
        {
            both[i] |= right[i];
        }

        return both;
    }

    private int Next(int from)
    {
        for (var word = from / Word; word <= (_further?.Length ?? 0); word++, from = word * Word)
        {
            var bits = (word == 0 ? _first : _further![word - 1]) >> (from % Word);
            if (bits != 0)
            {
                return from + System.Numerics.BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }
}
