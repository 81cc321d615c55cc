namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): a counter stepped by the golden
/// ratio and scrambled. Written out here, because the populations it generates must never change with the runtime.
/// </summary>
internal sealed class SplitMix64
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;

    private ulong _state;

    public SplitMix64(ulong seed) => _state = seed;

    /// <summary>A generator of its own for each place, so that what one place draws never moves the next one.</summary>
    public static SplitMix64 ForPlace(long seed, long place) =>
        new(unchecked(Scramble((ulong)seed + GoldenRatio) ^ ((ulong)place * 0xD1342543DE82EF95)));

    public ulong Next()
    {
        unchecked
        {
            _state += GoldenRatio;
            return Scramble(_state);
        }
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1, by multiplying rather than by remainder.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)(((Next() >> 32) * (ulong)bound) >> 32);
    }

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Chance(int inThousand) => Below(1000) < inThousand;

    /// <summary>An index into <paramref name="weights"/>, each as likely as its weight.</summary>
    public int Pick(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var left = Below(total);
        var index = 0;
        while (left >= weights[index])
        {
            left -= weights[index++];
        }

        return index;
    }

    public T OneOf<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    private static ulong Scramble(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
