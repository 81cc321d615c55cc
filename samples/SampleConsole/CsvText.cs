namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Text as a field of a CSV file.</summary>
public static class CsvText
{
    /// <summary>The field, in quotes where it needs them, and with an apostrophe before what a spreadsheet would take for a formula.</summary>
    /// <param name="text">The text; <see langword="null"/> is an empty field.</param>
    public static string Field(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny("\",;\t\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
