using static SchoolImprovement.Rules.Samples.SampleConsole.HtmlWriter;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Draws charts: they grow with the page, and their letters do not, so that they are read on a telephone too.</summary>
internal static class Drawing
{
    private const int LineHeight = 19;
    private const int Letters = 16;
    private const int BarHeight = 24;
    private const int BelowBar = 10;

    // As many bold letters as a telephone has room for.
    private const int LongestLine = 42;

    // A part narrower than this share cannot hold its number on a telephone.
    private const decimal LeastShareForNumber = 0.12m;

    public static void Add(HtmlWriter page, Chart chart)
    {
        page.Add($"<figure><figcaption>{chart.Title}</figcaption>");
        AddLegend(page, chart);
        switch (chart)
        {
            case BarChart bars:
                Draw(page, bars);
                break;
            case Histogram histogram:
                new HistogramDrawing(histogram).Draw(page);
                break;
            case TimelineChart timeline:
                new TimelineDrawing(timeline).Draw(page);
                break;
            default:
                throw new ArgumentException($"A {chart.GetType().Name} cannot be drawn.", nameof(chart));
        }

        page.AddTags("</figure>");
    }

    /// <summary>Opens a drawing of a height.</summary>
    public static void Open(HtmlWriter page, Chart chart, int height, string style = "") =>
        page.Add($"<svg class=\"{style}\" role=\"img\" aria-label=\"{chart.InWords}\" width=\"100%\" height=\"{height}\">");

    private static void AddLegend(HtmlWriter page, Chart chart)
    {
        var range = (chart as BarChart)?.RangeName;
        if (chart.Legend.Count == 0 && range is null)
        {
            return;
        }

        page.AddTags("<p class=\"legend\">");
        foreach (var (name, paint) in chart.Legend)
        {
            page.Add($"<span class=\"{HtmlPage.ClassOf(paint)}\">{name}</span>");
        }

        if (range is not null)
        {
            page.Add($"<span class=\"range\">{range}</span>");
        }

        page.AddTags("</p>");
    }

    private static void Draw(HtmlWriter page, BarChart chart)
    {
        var longest = chart.Bars.Select(bar => Math.Max(bar.Parts.Sum(), bar.Range?.High ?? 0)).DefaultIfEmpty().Max();
        Open(page, chart, chart.Bars.Sum(bar => LabelHeight(bar.Label, bar.Value) + BarHeight + BelowBar));
        var top = 0;
        foreach (var bar in chart.Bars)
        {
            top = AddLabel(page, bar.Label, bar.Value, top);
            page.Add($"<rect class=\"track\" x=\"0\" y=\"{top}\" width=\"100%\" height=\"{BarHeight}\"/>");
            DrawParts(page, chart, bar, top, longest);
            if (bar.Range is { } range)
            {
                page.Add($"<rect class=\"range\" x=\"{Percent(range.Low, longest)}\" y=\"{top + 7}\" width=\"{Percent(Math.Max(range.High - range.Low, longest / 300), longest)}\" height=\"{BarHeight - 14}\"><title>{bar.Label}, {chart.RangeName}: {range.Words}</title></rect>");
            }

            top += BarHeight + BelowBar;
        }

        page.AddTags("</svg>");
    }

    /// <summary>How high a label is with the value beside it, or below it where a telephone has no room for both.</summary>
    public static int LabelHeight(string label, string value = "") => (LineHeight * LinesOf(label, value).Count) + 4;

    /// <summary>Adds a label with the value beside it.</summary>
    /// <returns>Where the label ends.</returns>
    public static int AddLabel(HtmlWriter page, string label, string value, int top)
    {
        var lines = LinesOf(label, value);
        for (var i = 0; i < lines.Count; i++)
        {
            page.Add($"<text class=\"label\" x=\"0\" y=\"{top + (i * LineHeight) + Letters}\">{lines[i]}</text>");
        }

        if (value.Length > 0)
        {
            page.Add($"<text class=\"value\" x=\"100%\" y=\"{top + ((lines.Count - 1) * LineHeight) + Letters}\">{value}</text>");
        }

        return top + LabelHeight(label, value);
    }

    private static List<string> LinesOf(string label, string value)
    {
        List<string> lines = [.. WordWrap.Cell(label, LongestLine)];
        return value.Length > 0 && lines[^1].Length + value.Length > LongestLine - 2 ? [.. lines, ""] : lines;
    }

    private static void DrawParts(HtmlWriter page, BarChart chart, Bar bar, int top, decimal longest)
    {
        var before = 0m;
        for (var part = 0; part < bar.Parts.Count; part++)
        {
            var (length, style, name) = (bar.Parts[part], HtmlPage.ClassOf(chart.Parts[part].Paint), chart.Parts[part].Name);
            if (length == 0)
            {
                continue;
            }

            var words = chart.Parts.Count == 1 ? bar.Value : $"{name} {bar.PartWords[part]}";
            page.Add($"<rect class=\"{style}\" x=\"{Percent(before, longest)}\" y=\"{top}\" width=\"{Percent(length, longest)}\" height=\"{BarHeight}\"><title>{bar.Label}: {words}</title></rect>");
            if (chart.Parts.Count > 1 && length >= LeastShareForNumber * longest)
            {
                page.Add($"<text class=\"on {style}\" x=\"{Percent((2 * before) + length, 2 * longest)}\" y=\"{top + 17}\">{bar.PartWords[part]}</text>");
            }

            before += length;
        }
    }
}
