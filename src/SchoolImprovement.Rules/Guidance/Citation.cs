using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Guidance;

/// <summary>
/// A paragraph of the guidance: <c>6.4</c> is section 6, paragraph 4; <c>A.maths</c> is Annex A's table for maths.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Equal when section and paragraph are equal. Ordered as in the guidance: sections by
/// number, paragraphs by number, the annex last. In JSON it is a text, as it is written.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record Citation : IComparable<Citation>, ISpanParsable<Citation>
{
    /// <summary>The first section of the guidance that has paragraphs.</summary>
    private const int FirstSection = 1;

    private const int LastSection = 8;

    private Citation(int section, int paragraph, string? table)
    {
        Section = section;
        Paragraph = paragraph;
        Table = table;
    }

    /// <summary>The section's number, 1 to 8; 0 for the annex.</summary>
    public int Section { get; }

    /// <summary>The paragraph's number within its section, from 1; 0 for the annex.</summary>
    public int Paragraph { get; }

    /// <summary>The annex's table, in lower case; <see langword="null"/> for a numbered paragraph.</summary>
    public string? Table { get; }

    /// <summary>Reads a citation written as section, full stop, paragraph.</summary>
    /// <param name="text">For example <c>1.4</c> or <c>A.maths</c>.</param>
    /// <exception cref="FormatException">The text is not a citation; the message quotes it.</exception>
    public static Citation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Citation Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static Citation Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var citation)
        ? citation
        : throw new FormatException(
            $"'{s}' is not a citation of the guidance: expected section.paragraph such as '6.4', or 'A.' and a table such as 'A.maths'.");

    /// <summary>Reads a citation as <see cref="Parse(string)"/> does.</summary>
    /// <returns>Whether the text is a citation.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Citation result)
    {
        result = null;
        var dot = s.IndexOf('.');
        if (dot > 0)
        {
            var head = s[..dot];
            var tail = s[(dot + 1)..];
            if (head is "A" && IsTableName(tail))
            {
                result = new Citation(0, 0, tail.ToString());
            }
            else if (TryNumber(head, out var section) && section is >= FirstSection and <= LastSection && TryNumber(tail, out var paragraph))
            {
                result = new Citation(section, paragraph, null);
            }
        }

        return result is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out Citation)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Citation result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(Citation? other)
    {
        if (other is null)
        {
            return 1;
        }

        // The annex has section 0 and comes last.
        var bySection = (Section == 0 ? int.MaxValue : Section).CompareTo(other.Section == 0 ? int.MaxValue : other.Section);
        if (bySection != 0)
        {
            return bySection;
        }

        var byParagraph = Paragraph.CompareTo(other.Paragraph);
        return byParagraph != 0 ? byParagraph : string.CompareOrdinal(Table, other.Table);
    }

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/> in the guidance.</summary>
    public static bool operator <(Citation left, Citation right) => Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>, or is the same paragraph.</summary>
    public static bool operator <=(Citation left, Citation right) => Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/> in the guidance.</summary>
    public static bool operator >(Citation left, Citation right) => Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>, or is the same paragraph.</summary>
    public static bool operator >=(Citation left, Citation right) => Compare(left, right) >= 0;

    /// <summary>The citation as it is written: <c>6.4</c> or <c>A.maths</c>.</summary>
    public override string ToString() => Table is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Section}.{Paragraph}")
        : $"A.{Table}";

    private static int Compare(Citation left, Citation right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }

    // Digits alone, as the guidance numbers its paragraphs: neither signs nor leading noughts.
    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return !text.IsEmpty && text[0] != '0' && !text.ContainsAnyExceptInRange('0', '9')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsTableName(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !text.ContainsAnyExceptInRange('a', 'z');
}
