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
        var table = Table($"What the offer costs at most, {_budget.Year}, as at {Wording.Date(_budget.Options.AsAt)}", ["Reading", "Tier 1", "Tier 2", "Tier 3", "Eligible", "At most", "Against the first", "Schools moved"]);
        for (var i = 0; i < _budget.Comparison.Variants.Length; i++)
        {
            var (variant, schools) = (_budget.Comparison.Variants[i], _budget.Comparison.Variants[i].Schools);
            Row(
                table,
                [variant.Name, .. Budget.Tiers.Select(tier => Words.Number(schools.Of(tier))), Words.Number(schools.Eligible), Wording.Pounds(variant.Pounds),
                    .. i == 0 ? ["", ""] : (string[])[Words.Signed(_budget.Comparison.PoundsAboveFirst(i)), Words.Number(_budget.Moves(i).Sum(move => move.Schools))]]);
        }

        _console.Write(table);
        for (var i = 0; i < _budget.Options.Variants.Count; i++)
        {
            var variant = _budget.Options.Variants[i];
            Line(i == 0 ? $"{variant.Name}: {variant.Meaning}." : $"{variant.Name}: {variant.Meaning}. {Words.Moves(_budget, i)}.");
        }
    }

    private void WriteRegions()
    {
        Line("");
        WriteInPieces(
            "Schools of tier 1/2/3, and pounds at most, by region",
            [.. _budget.Regions.Select(_budget.NameOf), Budget.England],
            [
                .. _budget.Comparison.Variants.Select(variant => new Piece(
                    [variant.Name.Replace('-', ' ')],
                    [.. _budget.Regions.Select(region => (string[])[Cell(variant.ByRegion[region].Schools, variant.Costs)]), [Cell(variant.Schools, variant.Costs)]])),
            ]);

        static string Cell(SchoolCounts schools, TierCosts costs) =>
            $"{string.Join("/", Budget.Tiers.Select(tier => Words.Number(schools.Of(tier))))}\n{Wording.Pounds(costs.Of(schools))}";
    }

    private void WriteForecast()
    {
        Line("");
        var (options, last) = (_budget.Options.Forecast, _budget.Offer.Eligibility.LastDate.Value);
        var table = Table(
            $"Forecast to {Wording.Date(last)} under {_budget.First.Name}: {Words.Number(options.Years)} simulated years, seed {options.Seed}",
            ["England", "Schools now", "P10", "P50", "P90", "Pounds now", "P10", "P50", "P90"]);
        foreach (var tier in Budget.Tiers)
        {
            var schools = _budget.First.Schools.Of(tier);
            Add($"Tier {(int)tier}", schools, schools * _budget.Costs.Of(tier), _budget.Forecast.Total.Of(tier));
        }

        Add("All tiers", _budget.First.Schools.Eligible, _budget.First.Pounds, _budget.Forecast.Total.Eligible);
        _console.Write(table);

        void Add(string name, long schools, decimal pounds, TierForecast forecast) =>
            Row(table, [name, Words.Number(schools), .. Words.Values(forecast.Schools, Words.Number), Wording.Pounds(pounds), .. Words.Values(forecast.Pounds, Wording.Pounds)]);
    }

    private void WriteForecastByRegion()
    {
        Line("");
        List<RegionForecast> forecasts = [.. _budget.Regions.Select(region => _budget.Forecast.ByRegion[region]), _budget.Forecast.Total];
        WriteInPieces(
            "The forecast by region",
            [.. _budget.Regions.Select(_budget.NameOf), Budget.England],
            [
                .. Budget.Tiers.Select(tier => new Piece([$"Tier {(int)tier} P10", "P50", "P90"], [.. forecasts.Select(one => Words.Values(one.Of(tier).Schools, Words.Number))])),
                new(["Schools P10", "P50", "P90"], [.. forecasts.Select(one => Words.Values(one.Eligible.Schools, Words.Number))]),
                new(["Pounds P10", "P50", "P90"], [.. forecasts.Select(one => Words.Values(one.Eligible.Pounds, Wording.Pounds))]),
            ]);
    }

    private void WriteRates()
    {
        Line("");
        var table = Table("Judged in a year, by latest grade", Words.RateHeadings(_budget));
        foreach (var latest in Words.LatestGrades)
        {
            Row(table, Words.RateRow(_budget, latest));
        }

        _console.Write(table);
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

    /// <summary>Writes a table of regions, as several where it is wider than the console; the last row stands apart.</summary>
    private void WriteInPieces(string title, IReadOnlyList<string> names, IReadOnlyList<Piece> pieces)
    {
        for (var done = 0; done < pieces.Count;)
        {
            var first = done;
            for (var width = names.Max(name => name.Length) + Frame + 1; done < pieces.Count && (done == first || width + pieces[done].Width <= _console.Profile.Width); done++)
            {
                width += pieces[done].Width;
            }

            var some = pieces.Skip(first).Take(done - first).ToList();
            var table = Table(title, ["Region", .. some.SelectMany(piece => piece.Headings)]);
            for (var row = 0; row < names.Count; row++)
            {
                if (row == names.Count - 1)
                {
                    table.AddEmptyRow();
                }

                Row(table, [names[row], .. some.SelectMany(piece => piece.Rows[row])]);
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

    private static void Row(Table table, IEnumerable<string> cells) => table.AddRow([.. cells.Select(Markup.Escape)]);

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
        /// <summary>How wide they are; a heading goes over several lines, and a cell's lines are given.</summary>
        public int Width => Headings.Select((heading, i) =>
            Frame + Rows.SelectMany(row => row[i].Split('\n')).Concat(heading.Split(' ')).Max(text => text.Length)).Sum();
    }
}
