namespace SchoolImprovement.Rules.Population;

/// <summary>
/// The draws of one simulated year: SplitMix64 from a start that only the seed and the year's number decide, so that
/// years can be simulated in any order and on any number of processors.
/// </summary>
internal struct DrawStream
{
    private const ulong Increment = 0x9E3779B97F4A7C15;

    private ulong _state;

    public DrawStream(ulong seed, int year) => _state = Mix(unchecked(Mix(seed + Increment) + ((ulong)year * Increment)));

    public ulong Next() => Mix(_state = unchecked(_state + Increment));

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
