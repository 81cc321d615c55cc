using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>
/// Reads tiers off states: since tiers are ranges of states, a tier is how many range boundaries a state lies above.
/// That is three comparisons a vector on any processor, and needs no shuffle.
/// </summary>
internal static class StateRanges
{
    private const int FirstTier = SchoolCounts.Groups - 3;

    public static void ReadTiers(ReadOnlySpan<byte> states, Span<byte> tiers, ReadOnlySpan<byte> lastBelow)
    {
        if (tiers.Length < states.Length)
        {
            throw new ArgumentException($"There are {states.Length} states and room for {tiers.Length} tiers.", nameof(tiers));
        }

        var done = Vector512.IsHardwareAccelerated ? ReadTiers512(states, tiers, lastBelow)
            : Vector256.IsHardwareAccelerated ? ReadTiers256(states, tiers, lastBelow)
            : Vector128.IsHardwareAccelerated ? ReadTiers128(states, tiers, lastBelow)
            : 0;
        ReadTiersScalar(states[done..], tiers[done..], lastBelow);
    }

    /// <summary>The tiers one by one; the other ways give the same bytes.</summary>
    public static void ReadTiersScalar(ReadOnlySpan<byte> states, Span<byte> tiers, ReadOnlySpan<byte> lastBelow)
    {
        var (one, two, three) = (lastBelow[FirstTier], lastBelow[FirstTier + 1], lastBelow[FirstTier + 2]);
        for (var i = 0; i < states.Length; i++)
        {
            var state = states[i];
            tiers[i] = (byte)((state > one ? 1 : 0) + (state > two ? 1 : 0) + (state > three ? 1 : 0));
        }
    }

    public static int ReadTiers512(ReadOnlySpan<byte> states, Span<byte> tiers, ReadOnlySpan<byte> lastBelow)
    {
        var one = Vector512.Create(lastBelow[FirstTier]);
        var two = Vector512.Create(lastBelow[FirstTier + 1]);
        var three = Vector512.Create(lastBelow[FirstTier + 2]);
        ref var from = ref MemoryMarshal.GetReference(states);
        ref var to = ref MemoryMarshal.GetReference(tiers);
        var i = 0;
        for (; i <= states.Length - Vector512<byte>.Count; i += Vector512<byte>.Count)
        {
            var state = Vector512.LoadUnsafe(ref from, (nuint)i);
            var tier = Vector512.GreaterThan(state, one) + Vector512.GreaterThan(state, two) + Vector512.GreaterThan(state, three);
            (-tier).StoreUnsafe(ref to, (nuint)i);
        }

        return i;
    }

    public static int ReadTiers256(ReadOnlySpan<byte> states, Span<byte> tiers, ReadOnlySpan<byte> lastBelow)
    {
        var one = Vector256.Create(lastBelow[FirstTier]);
        var two = Vector256.Create(lastBelow[FirstTier + 1]);
        var three = Vector256.Create(lastBelow[FirstTier + 2]);
        ref var from = ref MemoryMarshal.GetReference(states);
        ref var to = ref MemoryMarshal.GetReference(tiers);
        var i = 0;
        for (; i <= states.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            var state = Vector256.LoadUnsafe(ref from, (nuint)i);
            var tier = Vector256.GreaterThan(state, one) + Vector256.GreaterThan(state, two) + Vector256.GreaterThan(state, three);
            (-tier).StoreUnsafe(ref to, (nuint)i);
        }

        return i;
    }

    public static int ReadTiers128(ReadOnlySpan<byte> states, Span<byte> tiers, ReadOnlySpan<byte> lastBelow)
    {
        var one = Vector128.Create(lastBelow[FirstTier]);
        var two = Vector128.Create(lastBelow[FirstTier + 1]);
        var three = Vector128.Create(lastBelow[FirstTier + 2]);
        ref var from = ref MemoryMarshal.GetReference(states);
        ref var to = ref MemoryMarshal.GetReference(tiers);
        var i = 0;
        for (; i <= states.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
        {
            var state = Vector128.LoadUnsafe(ref from, (nuint)i);
            var tier = Vector128.GreaterThan(state, one) + Vector128.GreaterThan(state, two) + Vector128.GreaterThan(state, three);
            (-tier).StoreUnsafe(ref to, (nuint)i);
        }

        return i;
    }

    /// <summary>How many states there are of each group.</summary>
    public static SchoolCounts Count(ReadOnlySpan<byte> states, ReadOnlySpan<byte> lastBelow)
    {
        Span<long> above = stackalloc long[SchoolCounts.Groups];
        above[0] = states.Length;
        for (var group = 1; group < above.Length; group++)
        {
            above[group] = 0;
        }

        var done = Vector256.IsHardwareAccelerated ? CountAbove256(states, lastBelow, above) : 0;
        CountAboveScalar(states[done..], lastBelow, above);
        for (var group = 0; group < above.Length - 1; group++)
        {
            above[group] -= above[group + 1];
        }

        return SchoolCounts.Of(above);
    }

    private static int CountAbove256(ReadOnlySpan<byte> states, ReadOnlySpan<byte> lastBelow, Span<long> above)
    {
        ref var from = ref MemoryMarshal.GetReference(states);
        var (one, two, three, four, five) = (Of(lastBelow[1]), Of(lastBelow[2]), Of(lastBelow[3]), Of(lastBelow[4]), Of(lastBelow[5]));
        long aboveOne = 0, aboveTwo = 0, aboveThree = 0, aboveFour = 0, aboveFive = 0;
        var i = 0;
        for (; i <= states.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
        {
            var state = Vector256.LoadUnsafe(ref from, (nuint)i);
            aboveOne += HowMany(state, one);
            aboveTwo += HowMany(state, two);
            aboveThree += HowMany(state, three);
            aboveFour += HowMany(state, four);
            aboveFive += HowMany(state, five);
        }

        above[1] += aboveOne;
        above[2] += aboveTwo;
        above[3] += aboveThree;
        above[4] += aboveFour;
        above[5] += aboveFive;
        return i;

        static Vector256<byte> Of(byte last) => Vector256.Create(last);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static int HowMany(Vector256<byte> state, Vector256<byte> last) =>
            BitOperations.PopCount(Vector256.GreaterThan(state, last).ExtractMostSignificantBits());
    }

    private static void CountAboveScalar(ReadOnlySpan<byte> states, ReadOnlySpan<byte> lastBelow, Span<long> above)
    {
        foreach (var state in states)
        {
            for (var group = 1; group < above.Length; group++)
            {
                above[group] += state > lastBelow[group] ? 1 : 0;
            }
        }
    }
}
