using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SchoolImprovement.Rules.Documents;

/// <summary>What counts as a text that somebody wrote: something that a reader sees.</summary>
internal static class WrittenText
{
    /// <summary>The bit by which the capital and the small form of a plain letter differ.</summary>
    private const int CaseBit = 0x20;

    /// <summary>Whether a text shows anything: blanks, control characters and characters without width show nothing.</summary>
    public static bool IsGiven([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        // Nearly every text begins with a plain letter, and needs no closer look.
        if (IsPlain(text[0]))
        {
            return true;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsBlank(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether two texts name the same, whatever their case, the blanks around them, how wide the blanks between their words are,
    /// what in them has no width, and whether their apostrophes, quotation marks and hyphens are those of a keyboard or of print;
    /// what shows nothing names nothing.
    /// </summary>
    public static bool SameName(string? left, string? right)
    {
        if (string.IsNullOrEmpty(left) || string.IsNullOrEmpty(right))
        {
            return false;
        }

        // As far as both are the same, they are so as names: the first two letters that differ decide, if both are plain.
        var shared = Math.Min(left.Length, right.Length);
        for (var i = 0; i < shared; i++)
        {
            var (one, other) = (left[i], right[i]);
            if (one != other && !IsSameLetter(one, other))
            {
                return !(IsPlain(one) && IsPlain(other)) && SameWhenShown(left, right);
            }
        }

        var longer = left.Length > right.Length ? left : right;
        return longer.Length == shared ? IsGiven(left) : !IsPlain(longer[shared]) && SameWhenShown(left, right);
    }

    /// <summary>A text as a reader sees it on one line: one space between words, none around them, and nothing that has no width.</summary>
    public static string Shown(string text)
    {
        if (!IsUneven(text))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        var isBetween = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBlank(rune))
            {
                isBetween |= Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
                continue;
            }

            shown.Append(isBetween && shown.Length > 0 ? " " : "").Append(rune);
            isBetween = false;
        }

        return shown.ToString();
    }

    /// <summary>A text as a name: as it is shown, with the marks of a keyboard. Two names are the same where these are, whatever their case.</summary>
    public static string Name(string text) => string.Concat(Shown(text).Select(AsTyped));

    // A word processor puts the marks of print where a person typed those of the keyboard.
    private static char AsTyped(char one) => one switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201F' or '\u2033' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        _ => one,
    };

    // Plain words with one space between them are shown as they are written.
    private static bool IsUneven(string text)
    {
        var before = ' ';
        foreach (var one in text)
        {
            if (one is < ' ' or > '~' || (one == ' ' && before == ' '))
            {
                return true;
            }

            before = one;
        }

        return before == ' ' && text.Length > 0;
    }

    private static bool SameWhenShown(string left, string right) =>
        IsGiven(left) && (IsUneven(left) || IsUneven(right)) && Name(left).Equals(Name(right), StringComparison.OrdinalIgnoreCase);

    private static bool IsSameLetter(char one, char other) => (one | CaseBit) == (other | CaseBit) && char.IsAsciiLetter(one);

    private static bool IsPlain(char letter) => letter is > ' ' and < (char)0x7F;

    private static bool IsBlank(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned || IsFiller(rune.Value);

    // Unicode counts these as letters and as a symbol, and they show nothing all the same: the Hangul fillers and the empty Braille cell.
    private static bool IsFiller(int value) => value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800;
}
