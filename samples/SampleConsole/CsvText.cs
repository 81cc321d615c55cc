using System.Buffers;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Text as a field of a CSV file.</summary>
public static class CsvText
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\",;\t\r\n");

    /// <summary>The field, in quotes where it needs them, and with an apostrophe before what a spreadsheet would take for a formula.</summary>
    /// <param name="text">The text; <see langword="null"/> is an empty field.</param>
    public static string Field(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
