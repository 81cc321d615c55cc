using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Population.Forecasts;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>The figures as tables for a console.</summary>
internal sealed class ConsoleReport
{
    // Of each column, and of the table.
    private const int Frame = 3;

    private readonly IAnsiConsole _console;
    private readonly Budget _budget;

    private ConsoleReport(IAnsiConsole console, Budget budget)
    {
        _console = console;
        _budget = budget;
    }

    public static void Write(IAnsiConsole console, Budget budget) => new ConsoleReport(console, budget).Write();

    private void Write()
    {
        if (_budget.Options.Files.IsBundled)
        {
            Line($"{Words.MadeUp} --schools and --inspections cost published files.");
            Line("");
        }

        WriteVariants();
        WriteRegions();
        WriteForecast();
        WriteForecastByRegion();
        WriteRates();
        WriteList("Pounds", Words.Costs(_budget));
        WriteList("Forecast", Words.Limits(_budget));
        WriteList("Schools", Words.Data(_budget));
    }

    private void WriteVariants()
    {
        var variants = _budget.Comparison.Variants;
        WriteTable(
            $"What the offer costs at most, {_budget.Year}, as at {Wording.Date(_budget.Options.AsAt)}",
            "Reading",
            [.. variants.Select(variant => variant.Name)],
            [
                new(["Tier 1", "Tier 2", "Tier 3", "Eligible"], [.. variants.Select(variant => (string[])[.. Budget.Tiers.Select(tier => Words.Number(variant.Schools.Of(tier))), Words.Number(variant.Schools.Eligible)])]),
                new(["At most", "Difference", "Moved", "Year's end P50"], [.. variants.Select((variant, i) => (string[])
                [
                    Wording.Pounds(variant.Pounds),
                    .. i == 0 ? ["", ""] : (string[])[Words.Signed(_budget.Comparison.PoundsAboveFirst(i)), Words.Number(_budget.Moves(i).Sum(move => move.Schools))],
                    Wording.Pounds(_budget.Outlooks[i].Total.Eligible.Pounds.P50),
                ])]),
            ]);
        for (var i = 0; i < _budget.Options.Variants.Count; i++)
        {
            var variant = _budget.Options.Variants[i];
            Line(i == 0 ? $"{variant.Name}: {variant.Meaning}." : $"{variant.Name}: {variant.Meaning}. {Words.Moves(_budget, i)}.");
        }
    }

    private void WriteRegions()
    {
        Line("");
        WriteTable(
            "Schools of tier 1/2/3, and pounds at most, by region",
            "Region",
            [.. _budget.Regions.Select(_budget.NameOf), Budget.England],
            [
                .. _budget.Comparison.Variants.Select(variant => new Piece(
                    [variant.Name.Replace('-', ' ')],
                    [.. _budget.Regions.Select(region => (string[])[Cell(variant.ByRegion[region].Schools, variant.Costs)]), [Cell(variant.Schools, variant.Costs)]])),
            ],
            isLastSum: true);

        static string Cell(SchoolCounts schools, TierCosts costs) =>
            $"{string.Join("/", Budget.Tiers.Select(tier => Words.Number(schools.Of(tier))))}\n{Wording.Pounds(costs.Of(schools))}";
    }

    private void WriteForecast()
    {
        Line("");
        var (options, last) = (_budget.Options.Forecast, _budget.Offer.Eligibility.LastDate.Value);
        List<(string Name, long Schools, decimal Pounds, TierForecast Forecast)> rows =
        [
            .. Budget.Tiers.Select(tier => ($"Tier {(int)tier}", _budget.First.Schools.Of(tier), _budget.First.Schools.Of(tier) * _budget.Costs.Of(tier), _budget.Forecast.Total.Of(tier))),
            ("All tiers", _budget.First.Schools.Eligible, _budget.First.Pounds, _budget.Forecast.Total.Eligible),
        ];
        WriteTable(
            $"Forecast to {Wording.Date(last)} under {_budget.First.Name}: {Words.Number(options.Years)} simulated years, seed {options.Seed}",
            Budget.England,
            [.. rows.Select(row => row.Name)],
            [
                new(["Schools now", "P10", "P50", "P90"], [.. rows.Select(row => (string[])[Words.Number(row.Schools), .. Words.Values(row.Forecast.Schools, Words.Number)])]),
                new(["Pounds now", "P10", "P50", "P90"], [.. rows.Select(row => (string[])[Wording.Pounds(row.Pounds), .. Words.Values(row.Forecast.Pounds, Wording.Pounds)])]),
            ]);
    }

    private void WriteForecastByRegion()
    {
        Line("");
        List<RegionForecast> forecasts = [.. _budget.Regions.Select(region => _budget.Forecast.ByRegion[region]), _budget.Forecast.Total];
        WriteTable(
            "The forecast by region",
            "Region",
            [.. _budget.Regions.Select(_budget.NameOf), Budget.England],
            [
                .. Budget.Tiers.Select(tier => new Piece([$"Tier {(int)tier} P10", "P50", "P90"], [.. forecasts.Select(one => Words.Values(one.Of(tier).Schools, Words.Number))])),
                new(["Schools P10", "P50", "P90"], [.. forecasts.Select(one => Words.Values(one.Eligible.Schools, Words.Number))]),
                new(["Pounds P10", "P50", "P90"], [.. forecasts.Select(one => Words.Values(one.Eligible.Pounds, Wording.Pounds))]),
            ],
            isLastSum: true);
    }

    private void WriteRates()
    {
        Line("");
        string[] headings = Words.RateHeadings(_budget);
        List<string[]> rows = [.. Words.LatestGrades.Select(latest => Words.RateRow(_budget, latest))];
        WriteTable("Judged in a year, by latest grade", headings[0], [.. rows.Select(row => row[0])], [new(headings[1..], [.. rows.Select(row => row[1..])])]);
        Line($"Rates {Words.RatesFrom(_budget)}.");
    }

    private void WriteList(string heading, IEnumerable<string> sentences)
    {
        Line("");
        Line($"{heading}:");
        foreach (var sentence in sentences)
        {
            Line($"- {sentence}");
        }
    }

    /// <summary>Writes a table; where it is wider than the console, with broken headings, and as several where that does not do.</summary>
    private void WriteTable(string title, string heading, IReadOnlyList<string> names, IReadOnlyList<Piece> pieces, bool isLastSum = false)
    {
        var beside = names.Append(heading).Max(name => name.Length) + Frame + 1;
        var isBroken = beside + pieces.Sum(piece => piece.Width(isBroken: false)) > _console.Profile.Width;
        for (var done = 0; done < pieces.Count;)
        {
            var first = done;
            for (var width = beside; done < pieces.Count && (done == first || width + pieces[done].Width(isBroken) <= _console.Profile.Width); done++)
            {
                width += pieces[done].Width(isBroken);
            }

            var some = pieces.Skip(first).Take(done - first).ToList();
            var table = Table(title, [heading, .. some.SelectMany(piece => piece.Headings).Select(one => isBroken ? Broken(one) : one)]);
            for (var row = 0; row < names.Count; row++)
            {
                if (isLastSum && row == names.Count - 1)
                {
                    table.AddEmptyRow();
                }

                table.AddRow([.. some.SelectMany(piece => piece.Rows[row]).Prepend(names[row]).Select(Markup.Escape)]);
            }

            _console.Write(table);
        }
    }

    private Table Table(string title, IEnumerable<string> headings)
    {
        var table = new Table
        {
            Title = new TableTitle(Markup.Escape(title)),
            Border = _console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii,
        };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)) { Alignment = table.Columns.Count == 0 ? Justify.Left : Justify.Right });
        }

        return table;
    }

    // A number stays with its word.
    private static string Broken(string heading) => heading.Replace(' ', '\n').Replace("Tier\n", "Tier ", StringComparison.Ordinal);

    // Broken into lines for a person only: who reads it from a file or a pipe breaks it as they like.
    private void Line(string text)
    {
        if (_console.Profile.Capabilities.Ansi)
        {
            _console.WriteLine(text);
        }
        else
        {
            _console.Profile.Out.Writer.Write(text + "\n");
        }
    }

    /// <summary>Columns that stand together, with their cells in each row.</summary>
    private sealed record Piece(string[] Headings, IReadOnlyList<string[]> Rows)
    {
        /// <summary>How wide they are, with headings in one line or broken at every blank.</summary>
        public int Width(bool isBroken) => Headings.Select((heading, i) =>
            Frame + Rows.SelectMany(row => row[i].Split('\n')).Concat((isBroken ? Broken(heading) : heading).Split('\n')).Max(text => text.Length)).Sum();
    }
}
