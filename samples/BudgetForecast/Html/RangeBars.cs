namespace SchoolImprovement.Rules.Samples.BudgetForecast.Html;

/// <summary>Draws a bar a row, with the range that its value may lie in.</summary>
internal static class RangeBars
{
    private const int RowHeight = 54;
    private const int Letters = 16;
    private const int BarTop = 23;
    private const int BarHeight = 20;

    public static void Add(HtmlWriter page, string title, IReadOnlyList<Bar> bars)
    {
        var longest = bars.Select(bar => Math.Max(bar.Value, bar.High)).DefaultIfEmpty().Max();
        page.Add($"<svg role=\"img\" aria-label=\"{title}\" width=\"100%\" height=\"{bars.Count * RowHeight}\">");
        for (var i = 0; i < bars.Count; i++)
        {
            var (bar, top) = (bars[i], (i * RowHeight) + BarTop);
            page.Add($"<text class=\"label\" x=\"0\" y=\"{(i * RowHeight) + Letters}\">{bar.Label}</text><text class=\"value\" x=\"100%\" y=\"{(i * RowHeight) + Letters}\">{bar.Words}</text>");
            page.Add($"<g><title>{bar.Label}: {bar.Title}</title><rect class=\"track\" x=\"0\" y=\"{top}\" width=\"100%\" height=\"{BarHeight}\"/><rect class=\"now\" x=\"0\" y=\"{top}\" width=\"{HtmlWriter.Percent(bar.Value, longest)}\" height=\"{BarHeight}\"/>");
            page.Add($"<rect class=\"range\" x=\"{HtmlWriter.Percent(bar.Low, longest)}\" y=\"{top + 5}\" width=\"{HtmlWriter.Percent(bar.High - bar.Low, longest)}\" height=\"{BarHeight - 10}\"/>");
            if (bar.Middle is { } middle)
            {
                page.Add($"<line class=\"middle\" x1=\"{HtmlWriter.Percent(middle, longest)}\" x2=\"{HtmlWriter.Percent(middle, longest)}\" y1=\"{top - 1}\" y2=\"{top + BarHeight + 1}\"/>");
            }

            page.AddTags("</g>");
        }

        page.AddTags("</svg>");
    }

    internal sealed record Bar(string Label, string Words, decimal Value, decimal Low, decimal? Middle, decimal High, string Title);
}
