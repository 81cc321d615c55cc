using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>The costing for people.</summary>
internal sealed class Report(Budget budget)
{
    private const string England = Budget.England;
    private const string Middle = "Half are up to";
    private const string Likely = "8 in 10 lie from";

    private static readonly Column[] TierColumns = [.. Column.Numbers(Budget.Tiers.Select(tier => $"Tier {(int)tier}"))];

    private static readonly (string Name, Paint Paint)[] TierPaints = [("Tier 1", Paint.Tier1), ("Tier 2", Paint.Tier2), ("Tier 3", Paint.Tier3)];

    private readonly string _end = Days.Of(budget.Offer.Eligibility.LastDate.Value);
    private readonly string _day = Days.Of(budget.Options.AsAt);

    public Document Make()
    {
        var document = new Document($"What the offer will cost at most, {budget.Year}");
        if (budget.Options.Files.IsBundled)
        {
            document.Say(Words.MadeUp, Tone.Notice);
        }

        AddHead(document);
        AddForecast(document);
        AddReadings(document);
        AddRegions(document);
        AddRates(document);
        AddSources(document);
        return document;
    }

    private void AddHead(Document document)
    {
        var (first, likely) = (budget.First, budget.Forecast?.Total.Eligible);
        document.Say(
            $"On {_day} {Say.Number(first.Schools.Eligible)} of {Say.Count(budget.OpenSchools, "open school")} {(first.Schools.Eligible == 1 ? "is" : "are")} eligible, which costs {Say.RoundPounds(first.Pounds)} at most."
            + (budget.NotDecided > 0 ? $" {Say.Count(budget.NotDecided, "school needs", "schools need")} information and may add to this." : "")
            + (likely is { } year ? $" By {_end} 8 in 10 simulated years lie {Words.Between(year.Pounds)}." : ""),
            Tone.Lead);
        document.Figures(
        [
            new("Now, at most", Say.RoundPounds(first.Pounds), [Say.Count(first.Schools.Eligible, "school")]),
            .. (Figure[])(likely is { } one ? [new($"By {_end}, at most", Words.Range(one.Pounds), [$"in 8 of 10 simulated years; half of them are up to {Say.RoundPounds(one.Pounds.P50)}"])] : []),
        ]).Figures(
        [
            .. Budget.Tiers.Select((tier, i) => new Figure(
                $"Tier {(int)tier}, {Say.Pounds(budget.Costs.Of(tier))} a school",
                Say.Count(first.Schools.Of(tier), "school"),
                budget.Forecast is { } forecast ? [$"{Words.Range(forecast.Total.Of(tier).Schools)} by {_end}"] : [],
                TierPaints[i].Paint)),
        ]);
    }

    private void AddForecast(Document document)
    {
        document.Heading($"What the year may come to by {_end}");
        if (budget.Forecast is not { } forecast)
        {
            document.Say(Words.NoForecast(budget), Tone.Notice);
            return;
        }

        document.Say($"The rest of the academic year, simulated {Say.Count(forecast.Years, "time")} under the first reading from seed {budget.Options.Forecast.Seed}.", Tone.Quiet);
        var pounds = forecast.Total.Eligible.Pounds;
        document.Add(new Histogram(
            $"8 in 10 simulated years lie {Words.Between(pounds)} at most (now {Say.RoundPounds(budget.First.Pounds)})",
            Paint.Accent, budget.PoundsByYear(forecast), pounds.P10, pounds.P50, pounds.P90, Say.RoundPounds)
        {
            Of = "simulated year",
        });
        for (var i = 0; i < TierPaints.Length; i++)
        {
            var tier = Budget.Tiers[i];
            var spread = forecast.Total.Of(tier).Schools;
            document.Add(new Histogram(
                $"{TierPaints[i].Name}: {Words.Range(spread)} schools in 8 of 10 simulated years (now {Say.Number(budget.First.Schools.Of(tier))})",
                TierPaints[i].Paint, [.. forecast.SchoolsOf(tier).Select(schools => (decimal)schools)], spread.P10, spread.P50, spread.P90, schools => Say.Number((long)schools))
            {
                Of = "simulated year",
            });
        }

        document.Table(
            $"Schools and pounds at most by {_end}, {England}",
            ["Tier", .. Column.Numbers("Schools now", Middle, Likely, "Pounds now", Middle, Likely)],
            [
                .. Budget.Tiers.Select(tier => Row($"Tier {(int)tier}", budget.First.Schools.Of(tier), budget.First.Schools.Of(tier) * budget.Costs.Of(tier), forecast.Total.Of(tier))),
                Row("All tiers", budget.First.Schools.Eligible, budget.First.Pounds, forecast.Total.Eligible),
            ],
            lastIsSum: true);
        document.Table(
            $"Schools by tier, and pounds at most, by region in 8 of 10 simulated years by {_end}",
            ["Region", .. TierColumns, .. Column.Numbers("All tiers", "Pounds")],
            Regions(budget.Regions.Select(region => forecast.ByRegion[region]).Append(forecast.Total), (name, one) => (string[])
                [name, .. Budget.Tiers.Select(tier => Words.Range(one.Of(tier).Schools)), Words.Range(one.Eligible.Schools), Words.Range(one.Eligible.Pounds)]),
            lastIsSum: true);

        static string[] Row(string name, long schools, decimal pounds, TierForecast forecast) =>
            [name, Say.Number(schools), Say.Number(forecast.Schools.P50), Words.Range(forecast.Schools), Say.RoundPounds(pounds), Say.RoundPounds(forecast.Pounds.P50), Words.Range(forecast.Pounds)];
    }

    private void AddReadings(Document document)
    {
        var variants = budget.Comparison.Variants;
        var words = budget.Options.Variants;
        var dearest = Enumerable.Range(1, variants.Length - 1).MaxBy(i => Math.Abs(budget.Comparison.PoundsAboveFirst(i)));
        document.Heading("Under other readings of the guidance").Say("The same schools on the same day, decided under each reading, and compared with the first.", Tone.Quiet);
        document.Add(new BarChart($"{words[dearest].InWords}: {Say.Difference(budget.Comparison.PoundsAboveFirst(dearest), Say.RoundPounds)}, the furthest from the first reading", TierPaints, [.. variants.Select((variant, i) => new Bar(
            words[i].InWords,
            $"{Say.Number(variant.Schools.Eligible)}, {Say.RoundPounds(variant.Pounds)}",
            [.. Budget.Tiers.Select(tier => (decimal)variant.Schools.Of(tier))]))]));
        document.Table(
            $"Schools by tier and pounds at most on {_day} under each reading",
            ["Reading", .. TierColumns, .. Column.Numbers(["All tiers", "At most", "Against the first", .. (string[])(budget.Forecast is null ? [] : [$"Half the years are up to, by {_end}"])])],
            variants.Select((variant, i) => (string[])
            [
                words[i].InWords, .. Budget.Tiers.Select(tier => Say.Number(variant.Schools.Of(tier))), Say.Number(variant.Schools.Eligible), Say.RoundPounds(variant.Pounds),
                i == 0 ? "" : Say.Difference(budget.Comparison.PoundsAboveFirst(i), Say.RoundPounds),
                .. (string[])(budget.Forecast is null ? [] : [Say.RoundPounds(budget.Outlooks[i].Total.Eligible.Pounds.P50)]),
            ]));
        List<string[]> moves = [.. Enumerable.Range(1, variants.Length - 1).SelectMany(i => budget.Moves(i).Select(move => (string[])[words[i].InWords, Words.Name(move.From), Words.Name(move.To), Say.Number(move.Schools)]))];
        if (moves.Count > 0)
        {
            document.Table("Schools that have another tier than under the first reading", ["Reading", "From", "To", .. Column.Numbers("Schools")], moves);
        }

        if (words.Where((_, i) => i > 0 && !budget.Moves(i).Any()).Select(variant => variant.InWords).ToList() is { Count: > 0 } still)
        {
            document.Say("No school has another tier where:").List(still.Select(words => $"{words}."));
        }
    }

    private void AddRegions(Document document)
    {
        var variants = budget.Comparison.Variants;
        List<int> dear = [.. budget.Regions.Where(region => variants.Any(variant => variant.ByRegion[region].Pounds > 0)).OrderByDescending(region => budget.First.ByRegion[region].Pounds)];
        document.Heading("By region");
        if (dear.Count > 0)
        {
            document.Add(new BarChart($"{budget.NameOf(dear[0])} costs most: {Say.RoundPounds(budget.First.ByRegion[dear[0]].Pounds)} at most on {_day}", [("The first reading", Paint.Neutral)], [.. dear.Select(region =>
            {
                var pounds = variants.Select(variant => variant.ByRegion[region].Pounds).ToList();
                return new Bar(budget.NameOf(region), Say.RoundPounds(pounds[0]), [pounds[0]], new(pounds.Min(), pounds.Max(), Words.Range(pounds.Min(), pounds.Max())));
            })])
            { RangeName = "Lowest to highest of the readings" });
        }

        document.Table(
            $"Schools by tier and pounds at most on {_day}, by region",
            ["Region", .. TierColumns, .. Column.Numbers("All tiers", "At most", "Lowest to highest of the readings")],
            Regions(budget.Regions.Select(region => variants.Select(variant => variant.ByRegion[region].Schools)).Append(variants.Select(variant => variant.Schools)), (name, totals) =>
            {
                var (schools, pounds) = (totals.First(), totals.Select((one, i) => variants[i].Costs.Of(one)).ToList());
                return (string[])[name, Say.Number(schools.Tier1), Say.Number(schools.Tier2), Say.Number(schools.Tier3), Say.Number(schools.Eligible), Say.RoundPounds(pounds[0]), Words.Range(pounds.Min(), pounds.Max())];
            }),
            lastIsSum: true);
        document.Only(Medium.Text, text => text.Say("--format csv has each region under each reading.", Tone.Quiet));
        document.Only(Medium.Page, page => page.Details("By region under each reading", details => details.Table(
            "Schools of tier 1, 2 and 3, and pounds at most, by region under each reading",
            ["Region", "Reading", .. TierColumns, .. Column.Numbers("At most", "Against the first")],
            dear.SelectMany(region => variants.Select((variant, i) => (string[])
            [
                budget.NameOf(region), budget.Options.Variants[i].InWords, .. Budget.Tiers.Select(tier => Say.Number(variant.ByRegion[region].Schools.Of(tier))),
                Say.RoundPounds(variant.ByRegion[region].Pounds), i == 0 ? "" : Say.Difference(variant.ByRegion[region].Pounds - variants[0].ByRegion[region].Pounds, Say.RoundPounds),
            ])))));
    }

    private void AddRates(Document document)
    {
        document.Heading("How often schools are inspected").Say($"How likely a school is to be judged in a whole academic year, and how, {Words.RatesFrom(budget)}.", Tone.Quiet);
        document.Table(
            "Judged in a year, by latest grade",
            ["Latest grade", .. Column.Numbers("Judged", "Outstanding", "Good", "Requires improvement", "Inadequate", budget.Options.Rates is null ? "School-years" : "Weight")],
            Words.LatestGrades.Select(latest => Words.RateRow(budget, latest)));
    }

    private void AddSources(Document document)
    {
        document.Heading("What the figures are").Heading("Pounds", 3).List(Words.Costs(budget));
        if (budget.Forecast is not null)
        {
            document.Heading("Forecast", 3).List(Words.Limits(budget));
        }

        document.Heading("Schools", 3).List(Words.Data(budget)).Heading("Sources", 3).Facts(
        [
            ("Guidance", $"{budget.Offer.Title}: eligibility 1.2 to 1.4, pay {budget.Costs.DayRate.Citation}"),
            ("As at", $"{_day}, academic year {budget.Year}"),
            ("Rates", Words.RatesFrom(budget)),
            .. SourceWords.Of(budget.Files, budget.Options.Files.IsBundled),
        ]);
    }

    /// <summary>A row for each region, in the order of their names, and one for England.</summary>
    private IEnumerable<string[]> Regions<T>(IEnumerable<T> values, Func<string, T, string[]> row) =>
        budget.Regions.Select(budget.NameOf).Append(England).Zip(values, row);
}
