using static SchoolImprovement.Rules.Samples.SampleConsole.HtmlWriter;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Draws days and stretches of time, a line below the other, over the terms or years that lie behind them.</summary>
internal sealed class TimelineDrawing(TimelineChart chart)
{
    private const int Head = 24;
    private const int LineHeight = 34;
    private const int Radius = 11;
    private const int MostTicks = 5;
    private const int DaysOfYear = 365;

    // Room for the signs at both ends, in hundredths of the width.
    private const decimal Margin = 4m;

    private readonly int _days = Math.Max(1, chart.To.DayNumber - chart.From.DayNumber);

    private int Height => Head + chart.Lanes.Sum(HeightOf) + 8;

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
            page.Add($"<line class=\"mark\" x1=\"{X(cut.Day)}\" x2=\"{X(cut.Day)}\" y1=\"{Head - 6}\" y2=\"{Height}\"><title>{cut.Label}: {Days.Of(cut.Day)}</title></line>");
        }

        page.AddTags("</svg>");
    }

    private void DrawBands(HtmlWriter page)
    {
        foreach (var band in chart.Bands)
        {
            page.Add($"<rect class=\"track\" x=\"{X(band.From)}\" y=\"{Head - 6}\" width=\"{Width(band.From, band.To)}\" height=\"{Height - Head + 6}\"><title>{band.Label}: {Days.Range(band.From, band.To)}</title></rect><text class=\"tick start\" x=\"{X(band.From)}\" y=\"{Head - 10}\">{band.Label}</text>");
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

        foreach (var mark in lane.Marks)
        {
            page.Add($"<g><title>{mark.Label}: {Days.Of(mark.Day)}</title><circle class=\"{HtmlPage.ClassOf(mark.Paint)}\" cx=\"{X(mark.Day)}\" cy=\"{y}\" r=\"{Radius}\"/><text class=\"on {HtmlPage.ClassOf(mark.Paint)}\" x=\"{X(mark.Day)}\" y=\"{y + 5}\">{mark.Sign}</text></g>");
        }
    }

    private static int HeightOf(Lane lane) => (lane.Label.Length == 0 ? 0 : Drawing.LabelHeight(lane.Label)) + LineHeight;

    private string X(DateOnly day) => Percent(Place(day.DayNumber), 100);

    // A stretch goes on to the end of its last day, and is never too short to be seen.
    private string Width(DateOnly from, DateOnly to) => Percent(Math.Max(0.6m, Place(to.DayNumber + 1) - Place(from.DayNumber)), 100);

    private decimal Place(int day) => Margin + ((100 - (2 * Margin)) * (Math.Clamp(day, chart.From.DayNumber, chart.To.DayNumber) - chart.From.DayNumber) / _days);
}
