using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Schools;

/// <summary>A school's unique reference number: six digits, 100000 to 999999.</summary>
/// <remarks>
/// Immutable and thread-safe. The default value is no school: it equals itself alone, and is refused wherever a number is asked of it.
/// In JSON it is a number.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly record struct Urn : IComparable<Urn>, ISpanParsable<Urn>
{
    internal const int Lowest = 100_000;
    internal const int Highest = 999_999;
    private const int Digits = 6;

    // 0 where it was never set.
    private readonly int _value;

    /// <summary>Makes a reference number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number does not have six digits.</exception>
    public Urn(int value)
    {
        if (value is < Lowest or > Highest)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"A URN has six digits, {Lowest} to {Highest}.");
        }

        _value = value;
    }

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The value was never set, and so is no school.</exception>
    public int Value => _value != 0 ? _value : throw new InvalidOperationException("This URN was never set: it is no school.");

    internal bool IsSet => _value != 0;

    internal static void ThrowIfUnset(Urn urn, [CallerArgumentExpression(nameof(urn))] string? name = null)
    {
        if (!urn.IsSet)
        {
            throw new ArgumentException("This URN was never set: it is no school.", name);
        }
    }

    /// <summary>A number that a model takes as its school's.</summary>
    /// <exception cref="ArgumentException">The number was never set, and so is no school.</exception>
    internal static Urn Known(Urn urn, [CallerMemberName] string name = "")
    {
        ThrowIfUnset(urn, name);
        return urn;
    }

    /// <summary>Reads six digits, with nothing around them.</summary>
    /// <param name="s">The digits.</param>
    /// <param name="provider">Not used: a URN is written the same in every culture.</param>
    /// <exception cref="FormatException">The text is not a reference number; the message quotes it.</exception>
    public static Urn Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out var urn) ? urn : throw new FormatException($"'{Quoted.Of(s.ToString())}' is not a URN: a URN has six digits.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static Urn Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Urn Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Urn)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Urn result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Urn)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Urn result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Urn)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Urn urn) => TryParse(text.AsSpan(), out urn);

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
    public int CompareTo(Urn other) => _value.CompareTo(other._value);

    /// <summary>Whether <paramref name="left"/> is the lower number.</summary>
    public static bool operator <(Urn left, Urn right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the lower number or the same.</summary>
    public static bool operator <=(Urn left, Urn right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is the higher number.</summary>
    public static bool operator >(Urn left, Urn right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is the higher number or the same.</summary>
    public static bool operator >=(Urn left, Urn right) => left.CompareTo(right) >= 0;

    /// <summary>The six digits; <c>no school</c> where it was never set.</summary>
    public override string ToString() => IsSet ? _value.ToString(CultureInfo.InvariantCulture) : "no school";
}
