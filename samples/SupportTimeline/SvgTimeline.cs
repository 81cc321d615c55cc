using System.Globalization;
using System.Text;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Draws the terms as bands, with a marker and a label on the day of everything that has one.</summary>
internal sealed class SvgTimeline
{
    private const int Left = 16;
    private const int PlotWidth = 900;
    private const int LetterWidth = 7;
    private const int BoldLetterWidth = 9;
    private const int LaneHeight = 24;
    private const int AsAtHeight = 26;
    private const int BandHeight = 38;
    private const int LabelGap = 10;
    private const int Padding = 12;

    private readonly StringBuilder _page;
    private readonly Timeline _timeline;
    private int _bandTop;

    private SvgTimeline(StringBuilder page, Timeline timeline)
    {
        _page = page;
        _timeline = timeline;
    }

    private int BandBottom => _bandTop + BandHeight;

    public static void Append(StringBuilder page, Timeline timeline) => new SvgTimeline(page, timeline).Draw();

    private void Draw()
    {
        var money = Lanes([.. _timeline.Entries.Where(entry => entry.IsInstalment)]);
        var days = Lanes([.. _timeline.Entries.Where(entry => !entry.IsInstalment)]);
        _bandTop = AsAtHeight + (Depth(money) * LaneHeight) + (money.Count == 0 ? 0 : Padding);
        var bottom = BandBottom + (Depth(days) * LaneHeight) + Padding;
        var right = money.Concat(days).Select(label => label.Right).Append(Left + PlotWidth).Max() + Left;
        Add($"<svg role=\"img\" aria-label=\"Timeline of the support\" viewBox=\"0 0 {right} {bottom}\">\n");
        Add($"<defs><pattern id=\"hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect class=\"holiday\" width=\"7\" height=\"7\"/><line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\"/></pattern></defs>\n");
        DrawBands(bottom);
        DrawAsAt(bottom);
        DrawLabels(money, _bandTop, lane => _bandTop - Padding - (lane * LaneHeight) - 4);
        DrawLabels(days, BandBottom, lane => BandBottom + Padding + (lane * LaneHeight) + 4);
        Add($"</svg>\n");
    }

    private void DrawBands(int bottom)
    {
        var calendar = _timeline.Calendar;
        Add($"<rect class=\"unknown\" x=\"{Left}\" y=\"{_bandTop}\" width=\"{PlotWidth}\" height=\"{BandHeight}\"/>\n");
        foreach (var term in calendar.Terms.Where(term => term.Dates.Overlaps(_timeline.Shown)))
        {
            var (x, width) = Span(term.Dates);
            Add($"<rect class=\"back\" x=\"{x}\" y=\"{BandBottom}\" width=\"{width}\" height=\"{bottom - BandBottom}\"/>");
            Add($"<rect class=\"term\" x=\"{x}\" y=\"{_bandTop}\" width=\"{width}\" height=\"{BandHeight}\"><title>{Text(term.ToString())}</title></rect>\n");
        }

        foreach (var holiday in calendar.Holidays.Where(holiday => holiday.Overlaps(_timeline.Shown)))
        {
            var (x, width) = Span(holiday);
            Add($"<rect fill=\"url(#hatch)\" x=\"{x}\" y=\"{_bandTop}\" width=\"{width}\" height=\"{BandHeight}\"><title>Holiday, {Text(holiday.ToString())}</title></rect>\n");
        }

        foreach (var term in calendar.Terms.Where(term => term.Dates.Overlaps(_timeline.Shown)))
        {
            var (x, width) = Span(term.Dates);
            var name = width >= term.Name.Length * (LetterWidth + 2) ? term.Name : term.Name[..3];
            if (width >= name.Length * LetterWidth)
            {
                Add($"<text class=\"name\" x=\"{x + (width / 2)}\" y=\"{_bandTop + 24}\">{Text(name)}</text>\n");
            }
        }
    }

    private void DrawLabels(List<Label> labels, int from, Func<int, int> middleOf)
    {
        foreach (var label in labels)
        {
            Add($"<line class=\"leader\" x1=\"{label.X}\" y1=\"{from}\" x2=\"{label.X}\" y2=\"{middleOf(label.Lane)}\"/>\n");
        }

        foreach (var label in labels)
        {
            var middle = middleOf(label.Lane);
            var (entry, x) = (label.Entry, label.X);
            Add($"<g class=\"{entry.Mark.ToString().ToLowerInvariant()}\"><title>{Text($"{Wording.Date(entry.Date)}: {entry.What}. {entry.State}")}</title>");
            Add($"{Shape(entry, x, middle)}<text x=\"{x + LabelGap}\" y=\"{middle + 4}\"><tspan class=\"date\">{Day(entry)}</tspan> {Text(Words(entry))}</text></g>\n");
        }
    }

    private void DrawAsAt(int bottom)
    {
        var x = X(_timeline.AsAt);
        var words = $"as at {Wording.Date(_timeline.AsAt)}";
        var start = x < Left + (PlotWidth / 2);
        Add($"<line class=\"as-at\" x1=\"{x}\" y1=\"6\" x2=\"{x}\" y2=\"{bottom}\"/>");
        Add($"<text class=\"as-at\" x=\"{(start ? x + 7 : x - 7)}\" y=\"17\" text-anchor=\"{(start ? "start" : "end")}\">{Text(words)}</text>\n");
    }

    /// <summary>
    /// A label stands to the right of its marker, and further from the terms than every label whose marker stands within its words: so neither
    /// two labels nor a label and another's line to the terms meet.
    /// </summary>
    private List<Label> Lanes(IReadOnlyList<Entry> entries)
    {
        List<Label> placed = [];
        foreach (var entry in entries.Reverse())
        {
            var x = X(entry.Date);
            var right = x + LabelGap + (Day(entry).Length * BoldLetterWidth) + ((1 + Words(entry).Length) * (entry.Mark == Mark.Overdue ? BoldLetterWidth : LetterWidth)) + LabelGap;
            var lane = placed.Where(other => other.X <= right).Select(other => other.Lane + 1).DefaultIfEmpty().Max();
            placed.Add(new Label(entry, x, right, lane));
        }

        return placed;
    }

    private static string Day(Entry entry) => entry.Date.ToString("d MMM", CultureInfo.InvariantCulture);

    private static string Words(Entry entry) => entry.State.Length == 0 || entry.Mark == Mark.Met ? entry.What : $"{entry.What} – {entry.State}";

    private static string Shape(Entry entry, int x, int y) =>
        entry.IsInstalment ? string.Create(CultureInfo.InvariantCulture, $"<rect class=\"mark\" x=\"{x - 5}\" y=\"{y - 5}\" width=\"10\" height=\"10\" rx=\"2\"/>")
        : entry.IsDeadline ? string.Create(CultureInfo.InvariantCulture, $"<circle class=\"mark\" cx=\"{x}\" cy=\"{y}\" r=\"5.5\"/>")
        : string.Create(CultureInfo.InvariantCulture, $"<circle class=\"mark\" cx=\"{x}\" cy=\"{y}\" r=\"3.5\"/>");

    private static int Depth(List<Label> labels) => labels.Select(label => label.Lane + 1).DefaultIfEmpty().Max();

    private (int X, int Width) Span(DateRange days)
    {
        var first = X(days.FirstDay);
        return (first, Math.Max(1, X(days.LastDay.DayNumber + 1) - first));
    }

    private int X(DateOnly date) => X(date.DayNumber);

    private int X(int dayNumber)
    {
        var (first, last) = (_timeline.Shown.FirstDay.DayNumber, _timeline.Shown.LastDay.DayNumber + 1);
        return Left + (int)((Math.Clamp(dayNumber, first, last) - (long)first) * PlotWidth / (last - first));
    }

    private void Add(FormattableString text) => _page.Append(text.ToString(CultureInfo.InvariantCulture));

    private static string Text(string text) => HtmlText.Of(text);

    private sealed record Label(Entry Entry, int X, int Right, int Lane);
}
