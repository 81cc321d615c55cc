namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Text as it stands in a page; the page is UTF-8, so that no more than the marks of the language itself are replaced.</summary>
public static class HtmlText
{
    /// <summary>The text between tags, or between the double quotes of an attribute.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
