using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population.Forecasts;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Html;

/// <summary>The costing as one page that needs nothing beside itself, and runs no script.</summary>
internal sealed class HtmlReport
{
    private static readonly string[] TierHeadings = [.. Budget.Tiers.Select(tier => Unbroken($"Tier {(int)tier}"))];

    private readonly HtmlWriter _page = new();
    private readonly Budget _budget;
    private readonly string _end;

    private HtmlReport(Budget budget)
    {
        _budget = budget;
        _end = Wording.Date(budget.Offer.Eligibility.LastDate.Value);
    }

    public static string Render(Budget budget) => new HtmlReport(budget).Render();

    private string Render()
    {
        _page.Add($"<!DOCTYPE html>");
        _page.Add($"<html lang=\"en-GB\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>What the offer will cost, {_budget.Year}</title><style>");
        _page.AddTags(HtmlStyle.Css + "</style></head><body><main>");
        AddHead();
        AddReadings();
        AddRegions();
        AddForecast();
        AddRates();
        AddSources();
        return _page.AddTags("</main></body></html>").ToString();
    }

    private void AddHead()
    {
        var (first, total) = (_budget.First, _budget.Forecast.Total);
        _page.Add($"<h1>What the offer will cost</h1><p class=\"lead\">School improvement support, {_budget.Year}, as at {Wording.Date(_budget.Options.AsAt)}. Pounds are the most that the offer can come to.</p>");
        if (_budget.Options.Files.IsBundled)
        {
            _page.Add($"<p class=\"note\"><strong>{Words.MadeUp}</strong></p>");
        }

        _page.Add($"<div class=\"cards\"><div class=\"card wide\"><p class=\"what\">Now, at most</p><p class=\"big\">{Wording.Pounds(first.Pounds)}</p><p>{Words.Number(first.Schools.Eligible)} of {Words.Number(_budget.Population.Count)} open schools are eligible</p></div>");
        _page.Add($"<div class=\"card wide\"><p class=\"what\">By {_end}, at most, P50 of simulated years</p><p class=\"big\">{Wording.Pounds(total.Eligible.Pounds.P50)}</p><p>{Words.Number(total.Eligible.Schools.P50)} schools; pounds P10 {Wording.Pounds(total.Eligible.Pounds.P10)}, P90 {Wording.Pounds(total.Eligible.Pounds.P90)}</p></div>");
        foreach (var tier in Budget.Tiers)
        {
            var spread = total.Of(tier).Schools;
            _page.Add($"<div class=\"card t{(int)tier}\"><p class=\"what\">Tier {(int)tier}, {Wording.Pounds(_budget.Costs.Of(tier))} a school</p><p class=\"big\">{Words.Number(first.Schools.Of(tier))}</p><p>schools now</p><p>{Words.Number(spread.P50)} by {_end} ({Words.Number(spread.P10)} to {Words.Number(spread.P90)})</p></div>");
        }

        _page.AddTags("</div>");
    }

    private void AddReadings()
    {
        var variants = _budget.Comparison.Variants;
        _page.Add($"<h2>Under other readings of the guidance</h2><p class=\"quiet\">The same schools on the same day, decided under each reading. All readings are compared with the first, {_budget.First.Name}.</p><figure><figcaption>Eligible schools by tier</figcaption>");
        AddTierLegend();
        StackedBars.Add(_page, "Eligible schools by tier under each reading", [.. variants.Select(variant => new StackedBars.Bar(
            variant.Name,
            $"{Words.Number(variant.Schools.Eligible)} schools, {Wording.Pounds(variant.Pounds)}",
            [.. Budget.Tiers.Select(tier => new StackedBars.Part($"tier {(int)tier}", $"t{(int)tier}", variant.Schools.Of(tier)))]))]);
        _page.AddTags("</figure><dl>");
        foreach (var variant in _budget.Options.Variants)
        {
            var readings = string.Join(", ", variant.Policy.Departures);
            _page.Add($"<dt>{variant.Name}</dt><dd>{variant.Meaning}{(readings.Length == 0 || readings == variant.Meaning ? "" : $" ({readings})")}</dd>");
        }

        _page.AddTags("</dl>");
        _page.Table(
            "Schools and pounds under each reading",
            ["Reading", .. TierHeadings, "Eligible", "At most", "Against the first", $"P50 by {Unbroken(_end)}"],
            variants.Select((variant, i) => (string[])
            [
                variant.Name, .. Budget.Tiers.Select(tier => Words.Number(variant.Schools.Of(tier))),
                Words.Number(variant.Schools.Eligible), Wording.Pounds(variant.Pounds), i == 0 ? "–" : Words.Signed(_budget.Comparison.PoundsAboveFirst(i)),
                Wording.Pounds(_budget.Outlooks[i].Total.Eligible.Pounds.P50),
            ]));
        AddMoves();
    }

    private void AddMoves()
    {
        List<string> without = [];
        _page.Add($"<h3>Schools that move from tier to tier, against {_budget.First.Name}</h3><div class=\"moves\">");
        for (var i = 1; i < _budget.Comparison.Variants.Length; i++)
        {
            var moves = _budget.Moves(i).ToDictionary(move => (move.From, move.To), move => move.Schools);
            var name = _budget.Comparison.Variants[i].Name;
            if (moves.Count == 0)
            {
                without.Add(name);
                continue;
            }

            SupportTier[] to = [.. moves.Keys.Select(move => move.To).Distinct().OrderDescending()];
            _page.Table(
                $"{name}: {Words.Number(moves.Values.Sum())} schools",
                ["", .. to.Select(tier => Unbroken($"to {Words.Name(tier)}"))],
                moves.Keys.Select(move => move.From).Distinct().Select(from =>
                    (string[])[$"from {Words.Name(from)}", .. to.Select(tier => moves.TryGetValue((from, tier), out var schools) ? Words.Number(schools) : "–")]));
        }

        _page.AddTags("</div>");
        if (without.Count > 0)
        {
            _page.Add($"<p class=\"quiet\">No school moves under {string.Join(", ", without)}.</p>");
        }
    }

    private void AddRegions()
    {
        var variants = _budget.Comparison.Variants;
        _page.Add($"<h2>By region</h2><figure><figcaption>Pounds at most by region, as at {Wording.Date(_budget.Options.AsAt)}</figcaption><p class=\"legend\"><span class=\"l-now\">{_budget.First.Name}</span> <span class=\"l-range\">lowest to highest of the readings</span></p>");
        RangeBars.Add(_page, "Pounds at most by region", [.. ByPounds().Select(region =>
        {
            var pounds = variants.Select(variant => variant.ByRegion[region].Pounds).ToList();
            return new RangeBars.Bar(
                _budget.NameOf(region), Wording.Pounds(pounds[0]), pounds[0], pounds.Min(), null, pounds.Max(), $"{Wording.Pounds(pounds[0])}; under the readings {Wording.Pounds(pounds.Min())} to {Wording.Pounds(pounds.Max())}");
        })]);
        _page.AddTags("</figure>");
        AddRegionTable();
    }

    private void AddRegionTable()
    {
        const string Caption = "Schools and pounds by region under each reading";
        var variants = _budget.Comparison.Variants;
        _page.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Caption}\"><table class=\"grouped\"><caption>{Caption}</caption><thead><tr><th scope=\"col\">Region</th><th scope=\"col\" class=\"variant\">Reading</th><th scope=\"col\">{TierHeadings[0]}</th><th scope=\"col\">{TierHeadings[1]}</th><th scope=\"col\">{TierHeadings[2]}</th><th scope=\"col\">Eligible</th><th scope=\"col\">At most</th><th scope=\"col\">Against the first</th></tr></thead>");
        foreach (var (name, totals) in _budget.Regions.Select(region => (_budget.NameOf(region), variants.Select(variant => variant.ByRegion[region].Schools)))
            .Append((Budget.England, variants.Select(variant => variant.Schools))))
        {
            var schools = totals.ToList();
            _page.AddTags("<tbody>");
            for (var i = 0; i < variants.Length; i++)
            {
                var pounds = variants[i].Costs.Of(schools[i]);
                _page.AddTags(i == 0 ? "<tr class=\"first\">" : "<tr>");
                if (i == 0)
                {
                    _page.Add($"<th scope=\"rowgroup\" rowspan=\"{variants.Length}\">{name}</th>");
                }

                _page.Add($"<td class=\"variant\">{variants[i].Name}</td><td>{Words.Number(schools[i].Tier1)}</td><td>{Words.Number(schools[i].Tier2)}</td><td>{Words.Number(schools[i].Tier3)}</td><td>{Words.Number(schools[i].Eligible)}</td><td>{Wording.Pounds(pounds)}</td><td>{(i == 0 ? "–" : Words.Signed(pounds - variants[0].Costs.Of(schools[0])))}</td></tr>");
            }

            _page.AddTags("</tbody>");
        }

        _page.AddTags("</table></div>");
    }

    private void AddForecast()
    {
        var (forecast, options) = (_budget.Forecast, _budget.Options.Forecast);
        _page.Add($"<h2>What the year may come to</h2><p class=\"quiet\">The rest of the academic year to {_end}, simulated {Words.Number(forecast.Years)} times under {_budget.First.Name} from seed {options.Seed}. Bars count simulated years; the full ones lie between P10 and P90.</p><div class=\"histograms\">");
        foreach (var tier in Budget.Tiers)
        {
            var spread = forecast.Total.Of(tier).Schools;
            _page.Add($"<figure><figcaption>Tier {(int)tier} schools (now {Words.Number(_budget.First.Schools.Of(tier))})</figcaption>");
            Histogram.Add(_page, $"Tier {(int)tier} schools in simulated years", $"t{(int)tier}", [.. forecast.SchoolsOf(tier).Select(schools => (decimal)schools)], new(spread.P10, spread.P50, spread.P90), schools => Words.Number((long)schools), (schools, _) => Words.Number((long)schools));
            _page.AddTags("</figure>");
        }

        _page.Add($"</div><figure><figcaption>Pounds at most, all tiers (now {Wording.Pounds(_budget.First.Pounds)})</figcaption>");
        Histogram.Add(_page, "Pounds at most in simulated years", "", _budget.PoundsByYear(), forecast.Total.Eligible.Pounds, Wording.Pounds, Words.ShortPounds);
        _page.AddTags("</figure>");
        _page.Table(
            $"Schools and pounds by {_end}, England",
            ["", "Schools now", "P10", "P50", "P90", "Pounds now", "P10", "P50", "P90"],
            [
                .. Budget.Tiers.Select(tier => Row($"Tier {(int)tier}", _budget.First.Schools.Of(tier), _budget.First.Schools.Of(tier) * _budget.Costs.Of(tier), forecast.Total.Of(tier))),
                Row("All tiers", _budget.First.Schools.Eligible, _budget.First.Pounds, forecast.Total.Eligible),
            ],
            "sum");
        AddForecastByRegion();

        static string[] Row(string name, long schools, decimal pounds, TierForecast forecast) =>
            [name, Words.Number(schools), .. Words.Values(forecast.Schools, Words.Number), Wording.Pounds(pounds), .. Words.Values(forecast.Pounds, Wording.Pounds)];
    }

    private void AddForecastByRegion()
    {
        _page.Add($"<figure><figcaption>Pounds at most by region, now and by {_end} (figures are P50)</figcaption><p class=\"legend\"><span class=\"l-now\">now</span> <span class=\"l-range\">P10 to P90</span> <span class=\"l-middle\">P50</span></p>");
        RangeBars.Add(_page, "Forecast of pounds by region", [.. ByPounds().Select(region =>
        {
            var (now, pounds) = (_budget.First.ByRegion[region].Pounds, _budget.Forecast.ByRegion[region].Eligible.Pounds);
            return new RangeBars.Bar(
                _budget.NameOf(region), Wording.Pounds(pounds.P50), now, pounds.P10, pounds.P50, pounds.P90, $"now {Wording.Pounds(now)}; P10 {Wording.Pounds(pounds.P10)}, P50 {Wording.Pounds(pounds.P50)}, P90 {Wording.Pounds(pounds.P90)}");
        })]);
        _page.AddTags("</figure>");
        List<(string Name, decimal Now, RegionForecast Forecast)> rows =
        [
            .. _budget.Regions.Select(region => (_budget.NameOf(region), _budget.First.ByRegion[region].Pounds, _budget.Forecast.ByRegion[region])),
            (Budget.England, _budget.First.Pounds, _budget.Forecast.Total),
        ];
        _page.Table(
            $"Pounds at most by region, by {_end}",
            ["Region", "Now", "P10", "P50", "P90"],
            rows.Select(row => (string[])[row.Name, Wording.Pounds(row.Now), .. Words.Values(row.Forecast.Eligible.Pounds, Wording.Pounds)]),
            "sum");
        _page.Table(
            $"Schools by region, by {_end}",
            ["Region", .. TierHeadings.Append("All").SelectMany(tier => (string[])[$"{tier} P10", "P50", "P90"])],
            rows.Select(row => (string[])[row.Name, .. Budget.Tiers.Select(row.Forecast.Of).Append(row.Forecast.Eligible).SelectMany(one => Words.Values(one.Schools, Words.Number))]),
            "sum");
    }

    private void AddRates()
    {
        _page.Add($"<h2>Rates of inspection used</h2><p class=\"quiet\">How likely a school is to be judged in a whole academic year, and how, {Words.RatesFrom(_budget)}.</p>");
        _page.Table("Judged in a year, by latest grade", Words.RateHeadings(_budget), Words.LatestGrades.Select(latest => Words.RateRow(_budget, latest)));
    }

    private void AddSources()
    {
        var options = _budget.Options;
        _page.AddTags("<h2>What the figures are</h2><h3>Pounds</h3>").List(Words.Costs(_budget));
        _page.AddTags("<h3>Forecast</h3>").List(Words.Limits(_budget));
        _page.AddTags("<h3>Schools</h3>").List(Words.Data(_budget));
        _page.Add($"<h3>Sources</h3><dl><dt>Guidance</dt><dd>{_budget.Offer.Title}: eligibility 1.2 to 1.4, pay {_budget.Costs.DayRate.Citation}</dd>");
        _page.Add($"<dt>As at</dt><dd>{Wording.Date(options.AsAt)}, academic year {_budget.Year}</dd><dt>Rates</dt><dd>{Words.RatesFrom(_budget)}</dd><dt>Simulation</dt><dd>{Words.Number(_budget.Forecast.Years)} years, seed {options.Forecast.Seed}</dd>");
        foreach (var file in _budget.Files)
        {
            _page.Add($"<dt>{Words.Name(file.Kind)}</dt><dd>{Path.GetFileName(file.File)}{(options.Files.IsBundled ? " (made up)" : "")}: {Words.Number(file.Rows)} rows{(file.Rejected == 0 ? "" : $", {Words.Number(file.Rejected)} rejected")}</dd>");
        }

        _page.AddTags("</dl>");
    }

    private void AddTierLegend() =>
        _page.AddTags("<p class=\"legend\"><span class=\"t1\">Tier 1</span> <span class=\"t2\">Tier 2</span> <span class=\"t3\">Tier 3</span></p>");

    /// <summary>The regions that cost anything, now or in a likely year, the dearest first.</summary>
    private IEnumerable<int> ByPounds() => _budget.Regions
        .Where(region => Math.Max(_budget.First.ByRegion[region].Pounds, _budget.Forecast.ByRegion[region].Eligible.Pounds.P90) > 0)
        .OrderByDescending(region => _budget.First.ByRegion[region].Pounds);

    private static string Unbroken(string text) => text.Replace(' ', '\u00A0');
}
