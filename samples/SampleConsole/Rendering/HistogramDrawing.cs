using static SchoolImprovement.Rules.Samples.SampleConsole.HtmlWriter;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Draws how often values came up, with the range in which most lie marked.</summary>
internal sealed class HistogramDrawing
{
    private const int Height = 190;
    private const int Floor = 160;
    private const int Tallest = 104;
    private const int MostBins = 50;
    private const int MostTicks = 5;

    // Left of the low mark and right of the high one there is room for their words.
    private const decimal RoomForWords = 0.4m;

    private readonly Histogram _chart;
    private readonly decimal _bin;
    private readonly decimal _from;
    private readonly decimal _to;

    public HistogramDrawing(Histogram chart)
    {
        _chart = chart;
        var (least, most) = (chart.Values.Min(), chart.Values.Max());
        _bin = NiceStep((most - least + 1) / MostBins);
        var middle = Math.Max(_bin, chart.High - chart.Low);

        // Room on both sides where both are close, and then on each for how far the other goes.
        var both = RoomForWords * middle / (1 - (2 * RoomForWords));
        var (left, right) = (Math.Max(chart.Low - least + _bin, both), Math.Max(most - chart.High + _bin, both));
        left = Math.Max(left, RoomForWords * (middle + right) / (1 - RoomForWords));
        right = Math.Max(right, RoomForWords * (middle + left) / (1 - RoomForWords));
        (_from, _to) = (chart.Low - left, chart.High + right);
    }

    /// <summary>1, 2 or 5 times a power of ten, at least the least, and 1 at least.</summary>
    internal static decimal NiceStep(decimal least)
    {
        var power = 1m;
        while (true)
        {
            foreach (var times in (decimal[])[1, 2, 5])
            {
                if (times * power >= least)
                {
                    return times * power;
                }
            }

            power *= 10;
        }
    }

    public void Draw(HtmlWriter page)
    {
        Drawing.Open(page, _chart, Height, $"histogram {HtmlPage.ClassOf(_chart.Paint)}");
        DrawBins(page);
        page.Add($"<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"{Floor}\" y2=\"{Floor}\"/>");
        DrawTicks(page);
        DrawMark(page, "half up to", _chart.Middle, 14, "middle", 0);
        DrawMark(page, "from", _chart.Low, 36, "end", -6);
        DrawMark(page, "to", _chart.High, 36, "start", 6);
        page.AddTags("</svg>");
    }

    private void DrawBins(HtmlWriter page)
    {
        var bins = _chart.Values.CountBy(value => Math.Floor(value / _bin)).OrderBy(bin => bin.Key).ToList();
        var most = bins.Max(bin => bin.Value);
        foreach (var (place, count) in bins)
        {
            var (low, high) = (place * _bin, ((place + 1) * _bin) - 1);
            var height = Math.Round((decimal)Tallest * count / most, 1);
            var isLikely = high >= _chart.Low && low <= _chart.High;
            var what = low == high ? _chart.Write(low) : $"{_chart.Write(low)} to {_chart.Write(high)}";
            page.Add($"<rect class=\"{(isLikely ? "likely" : "tail")}\" x=\"{X(low - Half)}\" y=\"{Floor - height}\" width=\"{Percent(_bin, _to - _from)}\" height=\"{height}\"><title>{what}: {Say.Number(count)} of {Say.Count(_chart.Values.Count, _chart.Of)}</title></rect>");
        }
    }

    // A bin of one number stands around it.
    private decimal Half => _bin == 1 ? 0.5m : 0;

    private void DrawTicks(HtmlWriter page)
    {
        var step = NiceStep((_to - _from) / MostTicks);
        var edge = (_to - _from) / 10;
        for (var tick = Math.Ceiling((_from + edge) / step) * step; tick <= _to - edge; tick += step)
        {
            if (tick >= 0)
            {
                page.Add($"<line class=\"axis\" x1=\"{X(tick)}\" x2=\"{X(tick)}\" y1=\"{Floor}\" y2=\"{Floor + 5}\"/><text class=\"tick\" x=\"{X(tick)}\" y=\"{Floor + 21}\">{_chart.Write(tick)}</text>");
            }
        }
    }

    private void DrawMark(HtmlWriter page, string name, decimal value, int letters, string anchor, int aside)
    {
        page.Add($"<line class=\"mark\" x1=\"{X(value)}\" x2=\"{X(value)}\" y1=\"{letters + (aside == 0 ? 5 : -11)}\" y2=\"{Floor}\"/>");
        page.Add($"<text class=\"mark\" x=\"{X(value)}\" y=\"{letters}\" dx=\"{aside}\" text-anchor=\"{anchor}\"><tspan class=\"name\">{name}</tspan> {_chart.Write(value)}</text>");
    }

    private string X(decimal value) => Percent(value - _from, _to - _from);
}
