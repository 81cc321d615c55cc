namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What one item cost in each round of a contest.</summary>
/// <param name="nanoseconds">Elapsed time.</param>
/// <param name="processor">Time of all processors together: more than what elapsed where several worked.</param>
/// <param name="bytes">What was allocated.</param>
internal sealed class Timing(double[] nanoseconds, double[] processor, double[] bytes)
{
    public double Nanoseconds { get; } = Median(nanoseconds);

    public double ProcessorNanoseconds { get; } = Median(processor);

    public double Bytes { get; } = Median(bytes);

    /// <summary>How many times as long it took: the median of the rounds' ratios, since what slows a round down slows both.</summary>
    public double RatioTo(Timing other) => Median([.. nanoseconds.Zip(other.All, (mine, theirs) => mine / theirs)]);

    private double[] All => nanoseconds;

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
