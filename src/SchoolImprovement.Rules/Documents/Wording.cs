using System.Text;

namespace SchoolImprovement.Rules.Documents;

/// <summary>How values are written for people, the same in every culture.</summary>
public static class Wording
{
    internal const string DateFormat = "d MMM yyyy";

    /// <summary>A day: <c>1 Sep 2019</c>.</summary>
    public static string Date(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>A day as programs write it: <c>2019-09-01</c>.</summary>
    public static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Pounds, with pence only where there are any: <c>£16,000</c>, <c>£16,000.01</c>.</summary>
    public static string Pounds(decimal amount)
    {
        var format = decimal.IsInteger(amount) ? "#,0" : "#,0.00##########################";
        var digits = Math.Abs(amount).ToString(format, CultureInfo.InvariantCulture);
        return amount < 0 ? $"-£{digits}" : $"£{digits}";
    }

    /// <summary>
    /// The same words on one line, whoever wrote them: line breaks and control characters become spaces, and characters that are
    /// not seen, such as bidirectional marks, spaces of no width and halves of a surrogate pair, become U+FFFD.
    /// </summary>
    public static string OnOneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var firstOdd = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Quoted.IsPlain(rune) || rune == Rune.ReplacementChar)
            {
                return Plain(text, firstOdd);
            }

            firstOdd += rune.Utf16SequenceLength;
        }

        return text;
    }

    /// <summary>A number and a word in its singular or its regular plural: <c>1 day</c>, <c>1,200 days</c>.</summary>
    internal static string Counted(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {word}{(count == 1 ? "" : "s")}");

    /// <summary>A text as a sentence or a title begins with it.</summary>
    internal static string Capitalised(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string Plain(string text, int firstOdd)
    {
        var line = new StringBuilder(text, 0, firstOdd, text.Length);
        foreach (var rune in text.AsSpan(firstOdd).EnumerateRunes())
        {
            line.Append(Quoted.IsPlain(rune) ? rune : Quoted.BreaksLine(rune) ? new Rune(' ') : Rune.ReplacementChar);
        }

        return line.ToString();
    }
}
