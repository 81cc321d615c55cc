namespace SchoolImprovement.Rules.Samples.BudgetForecast.Html;

/// <summary>Draws a bar a row, each of parts with their numbers in them where they fit.</summary>
internal static class StackedBars
{
    private const int RowHeight = 62;
    private const int Letters = 16;
    private const int BarTop = 24;
    private const int BarHeight = 26;

    // A part narrower than this share cannot hold its number on a telephone.
    private const decimal LeastShareForNumber = 0.1m;

    public static void Add(HtmlWriter page, string title, IReadOnlyList<Bar> bars)
    {
        var longest = Math.Max(1, bars.Max(bar => bar.Parts.Sum(part => part.Count)));
        page.Add($"<svg role=\"img\" aria-label=\"{title}\" width=\"100%\" height=\"{bars.Count * RowHeight}\">");
        for (var i = 0; i < bars.Count; i++)
        {
            var top = i * RowHeight;
            page.Add($"<text class=\"label\" x=\"0\" y=\"{top + Letters}\">{bars[i].Label}</text><text class=\"value\" x=\"100%\" y=\"{top + Letters}\">{bars[i].Value}</text>");
            var before = 0L;
            foreach (var part in bars[i].Parts.Where(part => part.Count > 0))
            {
                page.Add($"<rect class=\"{part.Style}\" x=\"{HtmlWriter.Percent(before, longest)}\" y=\"{top + BarTop}\" width=\"{HtmlWriter.Percent(part.Count, longest)}\" height=\"{BarHeight}\"><title>{bars[i].Label}, {part.Name}: {Words.Number(part.Count)} schools</title></rect>");
                if (part.Count >= LeastShareForNumber * longest)
                {
                    page.Add($"<text class=\"on {part.Style}\" x=\"{HtmlWriter.Percent((2 * before) + part.Count, 2 * longest)}\" y=\"{top + BarTop + 18}\">{Words.Number(part.Count)}</text>");
                }

                before += part.Count;
            }
        }

        page.AddTags("</svg>");
    }

    internal readonly record struct Part(string Name, string Style, long Count);

    internal sealed record Bar(string Label, string Value, IReadOnlyList<Part> Parts);
}
