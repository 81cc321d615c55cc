namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Text as it stands in a page; the page is UTF-8, so that no more than the marks of the language itself are replaced.</summary>
internal static class HtmlText
{
    public static string Of(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
