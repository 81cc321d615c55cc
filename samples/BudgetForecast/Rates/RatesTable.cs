using System.Globalization;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Rates;

/// <summary>The rows of a file of rates as they come, checked one by one.</summary>
/// <param name="file">The file, for messages.</param>
internal sealed class RatesTable(string file)
{
    private const int MostDecimals = 6;
    private const decimal MostWeight = 1_000_000_000;
    private const int LongestShown = 40;

    private readonly decimal[]?[] _rows = new decimal[]?[Latest.Length];

    /// <summary>The latest grades that rows are of, as files name them.</summary>
    public static string[] Latest { get; } = ["none", "outstanding", "good", "requires_improvement", "inadequate"];

    /// <summary>What can happen to a school of a row, as files name it.</summary>
    public static string[] Outcomes { get; } = ["not_judged", "outstanding", "good", "requires_improvement", "inadequate"];

    /// <summary>The place of a name in a list, whatever its case and word marks; -1 where it is not there.</summary>
    public static int IndexOf(string[] names, string name)
    {
        var plain = Plain(name);
        return Array.FindIndex(names, one => Plain(one) == plain);

        static string Plain(string text) => text.Trim().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
    }

    /// <summary>Begins the row of a latest grade.</summary>
    public int Begin(string latest, long line)
    {
        var row = IndexOf(Latest, latest);
        if (row < 0)
        {
            throw Refusal(line, $"'{Shown(latest)}' is no latest grade; there are {string.Join(", ", Latest)}.");
        }

        if (_rows[row] is not null)
        {
            throw Refusal(line, $"there is a row for {Latest[row]} already.");
        }

        _rows[row] = [-1, -1, -1, -1, -1];
        return row;
    }

    /// <summary>Sets one weight of a row.</summary>
    public void Set(int row, int outcome, string text, long line)
    {
        var what = $"{Latest[row]}, {Outcomes[outcome]}";
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) || weight > MostWeight || decimal.Round(weight, MostDecimals) != weight)
        {
            throw Refusal(line, $"{what}: '{Shown(text)}' is no weight; it is a number from 0 to {MostWeight.ToString("#,0", CultureInfo.InvariantCulture)} with {MostDecimals} decimals at most.");
        }

        if (_rows[row]![outcome] >= 0)
        {
            throw Refusal(line, $"{what}: there is a number already.");
        }

        _rows[row]![outcome] = decimal.Round(weight, MostDecimals);
    }

    /// <summary>Ends a row.</summary>
    public void End(int row, long line)
    {
        var weights = _rows[row]!;
        if (Array.IndexOf(weights, -1) is >= 0 and var missing)
        {
            throw Refusal(line, $"{Latest[row]}: {Outcomes[missing]} is missing.");
        }

        if (weights.Sum() == 0)
        {
            throw Refusal(line, $"{Latest[row]}: all weights are 0; where no school is judged, not_judged is 1.");
        }
    }

    /// <summary>The rates of all rows.</summary>
    public InspectionRates ToRates()
    {
        var rates = InspectionRates.None;
        for (var row = 0; row < Latest.Length; row++)
        {
            var weights = _rows[row] ?? throw new CannotRunException($"{file}: there is no row for {Latest[row]}.");
            var scale = Enumerable.Repeat(10m, weights.Max(weight => weight.Scale)).Aggregate(1m, decimal.Multiply);
            rates = rates.With(row == 0 ? null : (OverallEffectiveness)row, new(Whole(0), Whole(1), Whole(2), Whole(3), Whole(4)));

            long Whole(int outcome) => (long)(weights[outcome] * scale);
        }

        return rates;
    }

    /// <summary>A refusal of the file.</summary>
    public CannotRunException Refusal(long line, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {what}"));

    private static string Shown(string text) => OneLine.Of(text, LongestShown);
}
