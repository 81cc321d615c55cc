using System.Globalization;

namespace SchoolImprovement.Rules.Documents;

/// <summary>How values are written for people, the same in every culture.</summary>
public static class Wording
{
    /// <summary>A day: <c>1 Sep 2019</c>.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day as programs write it: <c>2019-09-01</c>.</summary>
    public static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Pounds, with pence only where there are any: <c>£16,000</c>, <c>£16,000.01</c>.</summary>
    public static string Pounds(decimal amount)
    {
        var format = decimal.IsInteger(amount) ? "#,0" : "#,0.00##########################";
        var digits = Math.Abs(amount).ToString(format, CultureInfo.InvariantCulture);
        return amount < 0 ? $"-£{digits}" : $"£{digits}";
    }

    /// <summary>The same words on one line: line breaks and control characters become spaces.</summary>
    public static string OnOneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(BreaksLine)
            ? string.Create(text.Length, text, static (line, words) =>
            {
                for (var i = 0; i < line.Length; i++)
                {
                    line[i] = BreaksLine(words[i]) ? ' ' : words[i];
                }
            })
            : text;
    }

    private static bool BreaksLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
