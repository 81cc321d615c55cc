using System.Globalization;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>A school's unique reference number: six digits, 100000 to 999999.</summary>
/// <remarks>Immutable and thread-safe. The default value is 100000, so that no value is impossible.</remarks>
public readonly record struct Urn : IComparable<Urn>
{
    internal const int Lowest = 100_000;
    internal const int Highest = 999_999;
    private const int Digits = 6;

    private readonly int _aboveLowest;

    /// <summary>Makes a reference number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number does not have six digits.</exception>
    public Urn(int value)
    {
        if (value is < Lowest or > Highest)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"A URN has six digits, {Lowest} to {Highest}.");
        }

        _aboveLowest = value - Lowest;
    }

    /// <summary>The number.</summary>
    public int Value => _aboveLowest + Lowest;

    /// <summary>Reads six digits, with nothing around them.</summary>
    /// <returns>Whether the text is a reference number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Urn urn)
    {
        if (text.Length == Digits && !text.ContainsAnyExceptInRange('0', '9')
            && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is >= Lowest and var value)
        {
            urn = new Urn(value);
            return true;
        }

        urn = default;
        return false;
    }

    /// <inheritdoc/>
    public int CompareTo(Urn other) => Value.CompareTo(other.Value);

    /// <summary>Whether <paramref name="left"/> is the lower number.</summary>
    public static bool operator <(Urn left, Urn right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the lower number or the same.</summary>
    public static bool operator <=(Urn left, Urn right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is the higher number.</summary>
    public static bool operator >(Urn left, Urn right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is the higher number or the same.</summary>
    public static bool operator >=(Urn left, Urn right) => left.CompareTo(right) >= 0;

    /// <summary>The six digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
