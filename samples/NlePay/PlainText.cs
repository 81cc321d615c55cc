using System.Text;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Makes what others wrote safe to show: on one line, without control codes.</summary>
internal static class PlainText
{
    private const int LongestShown = 60;

    public static string OneLine(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            shown.Append(IsUnsafe(c) ? ' ' : c);
        }

        return shown.ToString();
    }

    /// <summary>A value between quotes, cut where it is long.</summary>
    public static string Quoted(string value) =>
        $"'{OneLine(value.Length > LongestShown ? $"{value[..LongestShown]}…" : value)}'";

    // Controls, line and paragraph separators, and marks that turn the direction of text.
    private static bool IsUnsafe(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
