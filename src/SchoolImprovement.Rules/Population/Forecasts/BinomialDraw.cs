using System.Numerics;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// Draws how many of a number of schools something happens to, each with the same chance and apart from the others: the
/// same distribution as drawing school by school, in a handful of draws.
/// </summary>
/// <remarks>
/// How many of n is how many of the first 2^i, of the next 2^j and so on, by the binary digits of n; for each power of
/// two there is a table of cumulative chances, in units of 2^-64. The tables are computed in whole numbers, so that they,
/// and every draw, are the same on every machine; no chance is off by more than a few units.
/// </remarks>
internal sealed class BinomialDraw
{
    private const int GuideBits = 8;

    private readonly long _weight;
    private readonly long _total;
    private readonly Table?[] _tables = new Table?[31];

    /// <summary>Makes the tables for up to a number of schools.</summary>
    public BinomialDraw(long weight, long total, int most)
    {
        _weight = weight;
        _total = total;
        for (var digit = 0; most >> digit != 0; digit++)
        {
            _tables[digit] = new Table(1 << digit, weight, total);
        }
    }

    /// <summary>How many of as many schools it happens to.</summary>
    public int Of(int schools, ref DrawStream draws)
    {
        if (_weight == 0 || _weight == _total)
        {
            return _weight == 0 ? 0 : schools;
        }

        var happened = 0;
        for (var rest = (uint)schools; rest != 0; rest &= rest - 1)
        {
            happened += _tables[BitOperations.TrailingZeroCount(rest)]!.Of(draws.Next());
        }

        return happened;
    }

    /// <summary>Cumulative chances of the counts that have any chance in units of 2^-64.</summary>
    internal sealed class Table
    {
        private readonly ulong[] _below;
        private readonly int _least;
        private readonly ushort[] _guide = new ushort[1 << GuideBits];

        public Table(int schools, long weight, long total)
        {
            var (least, chances) = Chances(schools, weight, total);
            _least = least;
            _below = new ulong[chances.Count];
            var sum = chances.Aggregate(BigInteger.Zero, (left, right) => left + right);
            var before = BigInteger.Zero;
            for (var i = 0; i < _below.Length - 1; i++)
            {
                before += chances[i];
                _below[i] = (ulong)((before << 64) / sum);
            }

            _below[^1] = ulong.MaxValue;
            for (var i = 0; i < _guide.Length; i++)
            {
                _guide[i] = (ushort)Array.FindIndex(_below, below => below > (ulong)i << (64 - GuideBits));
            }
        }

        /// <summary>The count that a draw stands for.</summary>
        public int Of(ulong draw)
        {
            int i = _guide[draw >> (64 - GuideBits)];
            while (draw >= _below[i] && i < _below.Length - 1)
            {
                i++;
            }

            return _least + i;
        }

        // From the likeliest count up and down, each from its neighbour, until the chances vanish.
        private static (int Least, List<BigInteger> Chances) Chances(int schools, BigInteger weight, BigInteger total)
        {
            const int Precision = 160;
            if (weight.IsZero || weight == total)
            {
                return (weight.IsZero ? 0 : schools, [BigInteger.One]);
            }

            var other = total - weight;
            var likeliest = (int)BigInteger.Min(schools, (schools + 1) * weight / total);
            var chances = new List<BigInteger>();
            var chance = BigInteger.One << Precision;
            for (var count = likeliest; count > 0 && !chance.IsZero; count--)
            {
                chances.Add(chance);
                chance = chance * count * other / ((schools - count + 1) * weight);
            }

            if (!chance.IsZero)
            {
                chances.Add(chance);
            }

            chances.Reverse();
            var least = likeliest - chances.Count + 1;
            chance = BigInteger.One << Precision;
            for (var count = likeliest; count < schools; count++)
            {
                chance = chance * (schools - count) * weight / ((count + 1) * other);
                if (chance.IsZero)
                {
                    break;
                }

                chances.Add(chance);
            }

            return (least, chances);
        }
    }
}
