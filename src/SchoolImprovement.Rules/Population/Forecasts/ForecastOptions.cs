namespace SchoolImprovement.Rules.Population;

/// <summary>How a forecast is made.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ForecastOptions
{
    /// <summary>10,000 years from a fixed seed, on all processors.</summary>
    public static ForecastOptions Default { get; } = new();

    /// <summary>The most years that can be simulated: the numbers of each are kept.</summary>
    public const int MostYears = 10_000_000;

    /// <summary>How many years are simulated, 1 to <see cref="MostYears"/>; 10,000 where not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above <see cref="MostYears"/>.</exception>
    public int Years
    {
        get;
        init => field = value <= MostYears
            ? AtLeastOne(value)
            : throw new ArgumentOutOfRangeException(nameof(value), value, string.Create(CultureInfo.InvariantCulture, $"A forecast simulates 1 to {MostYears:#,0} years."));
    }
    = 10_000;

    /// <summary>Decides every draw: one seed gives one forecast, on every machine and any number of processors.</summary>
    public ulong Seed { get; init; } = 2019;

    /// <summary>How many processors are used at most, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Degree
    {
        get;
        init => field = AtLeastOne(value);
    }
    = Environment.ProcessorCount;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
