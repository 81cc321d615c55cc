using System.Text;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Quotes what somebody wrote: shortened, and free of characters that would steer a terminal.</summary>
internal static class Quoted
{
    /// <summary>Enough of the name of a calendar, such as the default's, to tell which it is.</summary>
    public const int LongestCalendar = 110;

    private const int Longest = 80;

    public static string Of(string? text) => Of(text, Longest);

    public static string Of(string? text, int longest)
    {
        if (text is null)
        {
            return "";
        }

        // Nearly every text is short and of the letters of a keyboard, which are seen as they are.
        if (text.Length <= longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var quoted = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (quoted.Length >= longest)
            {
                return quoted.Append('…').ToString();
            }

            quoted.Append(IsPlain(rune) ? rune : Rune.ReplacementChar);
        }

        return quoted.ToString();
    }

    /// <summary>Whether a character is seen as it is, and steers nothing.</summary>
    public static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate);

    /// <summary>Whether a character ends a line, or is a control character.</summary>
    public static bool BreaksLine(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
