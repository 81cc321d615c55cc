using SchoolImprovement.Rules.Population.Forecasts;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Html;

/// <summary>Draws how often simulated years came to which number, with P10, P50 and P90 marked.</summary>
internal sealed class Histogram
{
    private const int Height = 190;
    private const int Floor = 160;
    private const int Tallest = 104;
    private const int MostBins = 50;
    private const int MostTicks = 6;

    // Left of P10 and right of P90 there is room for their words.
    private const decimal RoomForWords = 0.34m;

    private readonly decimal[] _years;
    private readonly Spread<decimal> _spread;
    private readonly Func<decimal, string> _write;
    private readonly decimal _bin;
    private readonly decimal _from;
    private readonly decimal _to;

    private Histogram(decimal[] years, Spread<decimal> spread, Func<decimal, string> write)
    {
        _years = years;
        _spread = spread;
        _write = write;
        var (least, most) = (years.Min(), years.Max());
        _bin = NiceStep((most - least + 1) / MostBins);
        var middle = Math.Max(_bin, spread.P90 - spread.P10);

        // Room on both sides where both are close, and then on each for how far the other goes.
        var both = RoomForWords * middle / (1 - (2 * RoomForWords));
        var (left, right) = (Math.Max(spread.P10 - least + _bin, both), Math.Max(most - spread.P90 + _bin, both));
        left = Math.Max(left, RoomForWords * (middle + right) / (1 - RoomForWords));
        right = Math.Max(right, RoomForWords * (middle + left) / (1 - RoomForWords));
        (_from, _to) = (spread.P10 - left, spread.P90 + right);
    }

    /// <param name="page">The page.</param>
    /// <param name="title">What is counted.</param>
    /// <param name="style">The style of its colours.</param>
    /// <param name="years">The number that each year came to; whole numbers.</param>
    /// <param name="spread">Their spread.</param>
    /// <param name="write">Writes a number.</param>
    /// <param name="writeTick">Writes a number below the chart, by the step between two of them.</param>
    public static void Add(HtmlWriter page, string title, string style, decimal[] years, Spread<decimal> spread, Func<decimal, string> write, Func<decimal, decimal, string> writeTick) =>
        new Histogram(years, spread, write).Draw(page, title, style, writeTick);

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

    private void Draw(HtmlWriter page, string title, string style, Func<decimal, decimal, string> writeTick)
    {
        page.Add($"<svg class=\"histogram {style}\" role=\"img\" aria-label=\"{title}: P10 {_write(_spread.P10)}, P50 {_write(_spread.P50)}, P90 {_write(_spread.P90)}\" width=\"100%\" height=\"{Height}\">");
        DrawBins(page);
        page.Add($"<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"{Floor}\" y2=\"{Floor}\"/>");
        DrawTicks(page, writeTick);
        DrawMark(page, "P50", _spread.P50, 14, "middle", 0);
        DrawMark(page, "P10", _spread.P10, 36, "end", -6);
        DrawMark(page, "P90", _spread.P90, 36, "start", 6);
        page.AddTags("</svg>");
    }

    private void DrawBins(HtmlWriter page)
    {
        var bins = _years.CountBy(year => Math.Floor(year / _bin)).OrderBy(bin => bin.Key).ToList();
        var most = bins.Max(bin => bin.Value);
        foreach (var (place, years) in bins)
        {
            var (low, high) = (place * _bin, ((place + 1) * _bin) - 1);
            var height = Math.Round((decimal)Tallest * years / most, 1);
            var isLikely = high >= _spread.P10 && low <= _spread.P90;
            var what = low == high ? _write(low) : $"{_write(low)} to {_write(high)}";
            page.Add($"<rect class=\"{(isLikely ? "likely" : "tail")}\" x=\"{X(low - Half)}\" y=\"{Floor - height}\" width=\"{HtmlWriter.Percent(_bin, _to - _from)}\" height=\"{height}\"><title>{what}: {Words.Number(years)} of {Words.Number(_years.Length)} years</title></rect>");
        }
    }

    // A bin of one number stands around it.
    private decimal Half => _bin == 1 ? 0.5m : 0;

    private void DrawTicks(HtmlWriter page, Func<decimal, decimal, string> writeTick)
    {
        var step = NiceStep((_to - _from) / MostTicks);
        var edge = (_to - _from) / 12;
        for (var tick = Math.Ceiling((_from + edge) / step) * step; tick <= _to - edge; tick += step)
        {
            if (tick >= 0)
            {
                page.Add($"<line class=\"axis\" x1=\"{X(tick)}\" x2=\"{X(tick)}\" y1=\"{Floor}\" y2=\"{Floor + 5}\"/><text class=\"tick\" x=\"{X(tick)}\" y=\"{Floor + 21}\">{writeTick(tick, step)}</text>");
            }
        }
    }

    private void DrawMark(HtmlWriter page, string name, decimal value, int letters, string anchor, int aside)
    {
        page.Add($"<line class=\"mark\" x1=\"{X(value)}\" x2=\"{X(value)}\" y1=\"{letters + (aside == 0 ? 5 : -11)}\" y2=\"{Floor}\"/>");
        page.Add($"<text class=\"mark\" x=\"{X(value)}\" y=\"{letters}\" dx=\"{aside}\" text-anchor=\"{anchor}\"><tspan class=\"name\">{name}</tspan> {_write(value)}</text>");
    }

    private string X(decimal value) => HtmlWriter.Percent(value - _from, _to - _from);
}
