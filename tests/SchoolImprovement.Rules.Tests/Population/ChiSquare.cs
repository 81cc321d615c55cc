namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>How far counts lie from what they should be.</summary>
internal static class ChiSquare
{
    private const double FewestExpected = 8;

    public static double Of(IEnumerable<(double Seen, double Expected)> cells) =>
        cells.Sum(cell => (cell.Seen - cell.Expected) * (cell.Seen - cell.Expected) / cell.Expected);

    /// <summary>Of two samples of one size; values with too few of them are taken together with their neighbours.</summary>
    public static double OfTwo(long[] one, long[] other, out int degrees)
    {
        var sum = 0.0;
        var cells = 0;
        var (left, right) = (0.0, 0.0);
        foreach (var value in one.Concat(other).Distinct().Order())
        {
            left += one.Count(seen => seen == value);
            right += other.Count(seen => seen == value);
            if (left + right >= 2 * FewestExpected)
            {
                sum += (left - right) * (left - right) / (left + right);
                cells++;
                (left, right) = (0, 0);
            }
        }

        degrees = cells - 1;
        return sum;
    }

    /// <summary>About what chance exceeds once in a thousand times (Wilson and Hilferty).</summary>
    public static double OneInAThousand(int degrees)
    {
        const double Normal = 3.09;
        var part = 2.0 / (9 * degrees);
        return degrees * Math.Pow(1 - part + (Normal * Math.Sqrt(part)), 3);
    }
}
