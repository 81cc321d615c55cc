using System.Globalization;
using System.Text;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Makes one line of what somebody else wrote, such as the name of a file, that no terminal takes for a command.</summary>
public static class OneLine
{
    /// <summary>The text with line ends and tabs as blanks, and with other characters that are not shown replaced.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many characters are kept of it.</param>
    public static string Of(string text, int longest = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= longest && text.All(IsPlain))
        {
            return text;
        }

        var line = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings(" ").Replace('\t', ' ').EnumerateRunes())
        {
            if (line.Length >= longest)
            {
                return line.Append('…').ToString();
            }

            line.Append(IsShown(rune) ? rune : Rune.ReplacementChar);
        }

        return line.ToString();
    }

    // Nearly all text; the rest is looked at rune by rune.
    private static bool IsPlain(char letter) => letter is >= ' ' and <= '~' || char.IsLetterOrDigit(letter);

    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
