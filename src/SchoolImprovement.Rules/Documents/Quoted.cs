using System.Text;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Quotes what somebody wrote: shortened, and free of characters that would steer a terminal.</summary>
internal static class Quoted
{
    private const int Longest = 80;

    public static string Of(string? text) => Of(text, Longest);

    public static string Of(string? text, int longest)
    {
        if (text is null)
        {
            return "";
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

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        System.Globalization.UnicodeCategory.Control
        or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.LineSeparator
        or System.Globalization.UnicodeCategory.ParagraphSeparator
        or System.Globalization.UnicodeCategory.Surrogate);
}
