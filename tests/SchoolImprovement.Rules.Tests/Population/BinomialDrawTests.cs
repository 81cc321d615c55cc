using System.Numerics;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Tests.Population;

public sealed class BinomialDrawTests
{
    [Theory]
    [InlineData(1, 1, 3)]
    [InlineData(2, 1, 4)]
    [InlineData(8, 3, 7)]
    [InlineData(16, 1, 100)]
    [InlineData(32, 99, 100)]
    [InlineData(64, 123_457, 999_983)]
    public void A_table_cuts_the_draws_where_the_exact_chances_do(int schools, int weight, int total)
    {
        var table = new BinomialDraw.Table(schools, weight, total);
        var denominator = BigInteger.Pow(total, schools);
        var below = BigInteger.Zero;
        for (var count = 0; count < schools; count++)
        {
            below += Ways(schools, count) * BigInteger.Pow(weight, count) * BigInteger.Pow(total - weight, schools - count);
            var cut = (below << 64) / denominator;

            // A few units of 2^-64 to either side of the cut.
            if (cut > 4 && cut < ulong.MaxValue - 4)
            {
                table.Of((ulong)cut - 4).Should().BeLessThanOrEqualTo(count);
                table.Of((ulong)cut + 4).Should().BeGreaterThan(count);
            }
        }
    }

    [Theory]
    [InlineData(0, 5, 0)]
    [InlineData(5, 5, 1_000)]
    public void What_cannot_happen_does_not_and_what_must_does(int weight, int total, int expected)
    {
        var draws = new DrawStream(1, 1);

        new BinomialDraw(weight, total, 1_000).Of(1_000, ref draws).Should().Be(expected);
    }

    [Fact]
    public void The_ends_of_the_draws_are_the_least_and_the_most()
    {
        var table = new BinomialDraw.Table(8, 1, 2);

        table.Of(0).Should().Be(0);
        table.Of(ulong.MaxValue).Should().Be(8);
        table.Of((1UL << 56) - 8).Should().Be(0, "all eight are spared once in 256 times");
        table.Of((1UL << 56) + 8).Should().Be(1);
    }

    [Fact]
    public void Any_number_of_schools_is_drawn_as_its_parts_are()
    {
        const int Years = 40_000;
        const int Schools = 13;
        var draw = new BinomialDraw(3, 10, Schools);
        var draws = new DrawStream(5, 0);
        var seen = new int[Schools + 1];
        for (var year = 0; year < Years; year++)
        {
            seen[draw.Of(Schools, ref draws)]++;
        }

        List<(double Seen, double Expected)> cells = [(0, 0)];
        for (var count = 0; count <= Schools; count++)
        {
            var expected = Years * (double)Ways(Schools, count) * Math.Pow(0.3, count) * Math.Pow(0.7, Schools - count);
            cells[^1] = (cells[^1].Seen + seen[count], cells[^1].Expected + expected);
            if (cells[^1].Expected > 8 && count < 8)
            {
                cells.Add((0, 0));
            }
        }

        ChiSquare.Of(cells).Should().BeLessThan(ChiSquare.OneInAThousand(cells.Count - 1));
    }

    private static BigInteger Ways(int of, int some)
    {
        var ways = BigInteger.One;
        for (var i = 0; i < some; i++)
        {
            ways = ways * (of - i) / (i + 1);
        }

        return ways;
    }
}
