namespace SchoolImprovement.Rules.Population.Forecasts;

/// <summary>How a forecast is made.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ForecastOptions
{
    /// <summary>10,000 years from a fixed seed, on all processors.</summary>
    public static ForecastOptions Default { get; } = new();

    /// <summary>How many years are simulated, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Years
    {
        get;
        init => field = AtLeastOne(value);
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
