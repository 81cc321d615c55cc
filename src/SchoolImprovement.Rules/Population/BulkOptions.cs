namespace SchoolImprovement.Rules.Population;

/// <summary>How much is evaluated at once.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record BulkOptions
{
    /// <summary>As many at once as the machine has processors, in batches of 256.</summary>
    public static BulkOptions Default { get; } = new();

    /// <summary>How many batches are evaluated at once, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Degree
    {
        get;
        init => field = AtLeastOne(value);
    }
    = Environment.ProcessorCount;

    /// <summary>How many items a batch holds, 1 or more. Few for large items, many for small ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int BatchSize
    {
        get;
        init => field = AtLeastOne(value);
    }
    = 256;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
