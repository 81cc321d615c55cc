using System.Buffers;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Text as a field of a CSV file.</summary>
public static class CsvText
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\",;");

    // With the wide forms that some spreadsheets take for the same.
    private static readonly SearchValues<char> BeginsFormula = SearchValues.Create("=+-@＝＋－＠");

    /// <summary>
    /// The field on one line, in quotes where it needs them, with an apostrophe before what a spreadsheet would take for a formula, and without
    /// characters that a terminal would take for commands.
    /// </summary>
    /// <param name="text">The text; <see langword="null"/> is an empty field.</param>
    public static string Field(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var line = OneLine.Of(text);
        var safe = line.AsSpan().TrimStart() is [var first, ..] && BeginsFormula.Contains(first) ? $"'{line}" : line;
        return safe.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
