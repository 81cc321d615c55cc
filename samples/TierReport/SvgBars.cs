using System.Globalization;
using System.Net;
using System.Text;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Draws horizontal bars, each of one or more parts.</summary>
internal static class SvgBars
{
    private const int LabelWidth = 270;
    private const int BarWidth = 560;
    private const int ValueWidth = 90;
    private const int RowHeight = 34;
    private const int BarHeight = 22;

    public static void Append(StringBuilder page, string title, IEnumerable<Bar> bars)
    {
        var rows = bars.ToList();
        var longest = Math.Max(1, rows.Select(bar => bar.Parts.Sum(part => part.Count)).DefaultIfEmpty().Max());
        page.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" aria-label=\"{Text(title)}\" viewBox=\"0 0 {LabelWidth + BarWidth + ValueWidth} {rows.Count * RowHeight}\">\n");
        for (var i = 0; i < rows.Count; i++)
        {
            var top = i * RowHeight;
            var middle = top + (RowHeight / 2) + 5;
            page.Append(CultureInfo.InvariantCulture, $"<text class=\"label\" x=\"{LabelWidth - 12}\" y=\"{middle}\">{Text(rows[i].Label)}</text>");
            var left = LabelWidth;
            var sum = 0;
            foreach (var part in rows[i].Parts)
            {
                // Ends are rounded from running sums, so that the parts meet.
                sum += part.Count;
                var right = LabelWidth + (BarWidth * sum / longest);
                page.Append(CultureInfo.InvariantCulture, $"<rect class=\"{part.Class}\" x=\"{left}\" y=\"{top + ((RowHeight - BarHeight) / 2)}\" width=\"{right - left}\" height=\"{BarHeight}\"><title>{Text(part.Title)}: {part.Count:#,0}</title></rect>");
                left = right;
            }

            page.Append(CultureInfo.InvariantCulture, $"<text class=\"value\" x=\"{left + 8}\" y=\"{middle}\">{Text(rows[i].Value)}</text>\n");
        }

        page.Append("</svg>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    internal readonly record struct Part(int Count, string Class, string Title);

    internal sealed record Bar(string Label, IReadOnlyList<Part> Parts, string Value);
}
