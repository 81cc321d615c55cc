using static SchoolImprovement.Rules.Samples.SampleConsole.HtmlWriter;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Draws days and stretches of time, a line below the other, over the terms or years that lie behind them.</summary>
internal sealed class TimelineDrawing(TimelineChart chart)
{
    private const int Head = 38;
    private const int LineHeight = 34;
    private const int Radius = 11;
    private const int MostTicks = 5;
    private const int DaysOfYear = 365;
    private const int Foot = 24;
    private const int TickHeight = 14;
    private const int LabelLines = 2;
    private const int LongestWord = 8;

    // Room for the signs at both ends, in hundredths of the width.
    private const decimal Margin = 4m;

    // What a sign, and a letter of a label, take up on a telephone, in hundredths of the width.
    private const decimal SignWidth = 7m;
    private const decimal LetterWidth = 2m;

    private readonly int _days = Math.Max(1, chart.To.DayNumber - chart.From.DayNumber);

    private int Height => Head + chart.Lanes.Sum(HeightOf) + (chart.Cut is null ? 8 : Foot);

    public void Draw(HtmlWriter page)
    {
        Drawing.Open(page, chart, Height, "timeline");
        DrawBands(page);
        if (chart.Bands.Count == 0)
        {
            DrawYears(page);
        }

        var top = Head;
        foreach (var lane in chart.Lanes)
        {
            DrawLane(page, lane, top);
            top += HeightOf(lane);
        }

        if (chart.Cut is { } cut)
        {
            var (x, isLeft) = (X(cut.Day), Place(cut.Day.DayNumber) < 50);
            page.Add($"<line class=\"mark\" x1=\"{x}\" x2=\"{x}\" y1=\"{Head - 6}\" y2=\"{Height}\"/><text class=\"mark\" x=\"{x}\" y=\"{Height - 5}\" dx=\"{(isLeft ? 6 : -6)}\" text-anchor=\"{(isLeft ? "start" : "end")}\">{cut.Label} {Days.Of(cut.Day)}</text>");
        }

        page.AddTags("</svg>");
    }

    private void DrawBands(HtmlWriter page)
    {
        var free = 0m;
        foreach (var band in chart.Bands)
        {
            page.Add($"<rect class=\"track\" x=\"{X(band.From)}\" y=\"{Head - 6}\" width=\"{Width(band.From, band.To)}\" height=\"{Height - Head + 6}\"><title>{band.Label}: {Days.Range(band.From, band.To)}</title></rect>");
            if (Place(band.From.DayNumber) is var place && place >= free)
            {
                // A word a line, so that the labels of terms stand beside one another on a telephone.
                string[] words = [.. WordWrap.Cell(band.Label, LongestWord).Take(LabelLines)];
                foreach (var (word, line) in words.Reverse().Select((word, line) => (word, line)))
                {
                    page.Add($"<text class=\"tick start\" x=\"{X(band.From)}\" y=\"{Head - 10 - (line * TickHeight)}\">{word}</text>");
                }

                free = place + (LetterWidth * words.Max(word => word.Length));
            }
        }
    }

    private void DrawYears(HtmlWriter page)
    {
        var step = Math.Max(1, (int)Math.Ceiling((decimal)_days / DaysOfYear / MostTicks));
        for (var year = chart.From.Year + 1; year <= chart.To.Year; year += step)
        {
            var day = new DateOnly(year, 1, 1);
            page.Add($"<line class=\"year\" x1=\"{X(day)}\" x2=\"{X(day)}\" y1=\"{Head - 4}\" y2=\"{Height}\"/><text class=\"tick\" x=\"{X(day)}\" y=\"{Head - 9}\">{year}</text>");
        }
    }

    private void DrawLane(HtmlWriter page, Lane lane, int top)
    {
        var y = (lane.Label.Length == 0 ? top : Drawing.AddLabel(page, lane.Label, "", top)) + (LineHeight / 2);
        page.Add($"<line class=\"axis\" x1=\"{X(chart.From)}\" x2=\"{X(chart.To)}\" y1=\"{y}\" y2=\"{y}\"/>");
        foreach (var span in lane.Spans)
        {
            page.Add($"<rect class=\"{HtmlPage.ClassOf(span.Paint)}\" x=\"{X(span.From)}\" y=\"{y - 8}\" width=\"{Width(span.From, span.To)}\" height=\"16\"><title>{span.Label}: {Days.Range(span.From, span.To)}</title></rect>");
        }

        foreach (var (mark, row) in Rows(lane))
        {
            var (x, middle, style) = (X(mark.Day), y + (row * LineHeight), HtmlPage.ClassOf(mark.Paint));
            page.Add($"<g><title>{mark.Label}: {Days.Of(mark.Day)}</title><circle class=\"{style}\" cx=\"{x}\" cy=\"{middle}\" r=\"{Radius}\"/><text class=\"on {style}\" x=\"{x}\" y=\"{middle + 5}\">{mark.Sign}</text></g>");
        }
    }

    // Signs that would lie over one another on a telephone stand in rows below one another.
    private List<(Mark Mark, int Row)> Rows(Lane lane)
    {
        List<(Mark Mark, int Row)> placed = [];
        List<decimal> free = [];
        foreach (var mark in lane.Marks.OrderBy(mark => mark.Day))
        {
            var place = Place(mark.Day.DayNumber);
            var row = free.FindIndex(from => from <= place);
            if (row < 0)
            {
                row = free.Count;
                free.Add(0);
            }

            free[row] = place + SignWidth;
            placed.Add((mark, row));
        }

        return placed;
    }

    private int HeightOf(Lane lane) => (lane.Label.Length == 0 ? 0 : Drawing.LabelHeight(lane.Label)) + (LineHeight * Math.Max(1, Rows(lane).Select(placed => placed.Row + 1).DefaultIfEmpty().Max()));

    private string X(DateOnly day) => Percent(Place(day.DayNumber), 100);

    // A stretch goes on to the end of its last day, and is never too short to be seen.
    private string Width(DateOnly from, DateOnly to) => Percent(Math.Max(0.6m, Place(to.DayNumber + 1) - Place(from.DayNumber)), 100);

    private decimal Place(int day) => Margin + ((100 - (2 * Margin)) * (Math.Clamp(day, chart.From.DayNumber, chart.To.DayNumber) - chart.From.DayNumber) / _days);
}
