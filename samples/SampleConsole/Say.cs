using System.Globalization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>How numbers are said to people, the same in every output and culture.</summary>
public static class Say
{
    private const decimal Million = 1_000_000m;

    /// <summary>A whole number: <c>1,200</c>, with a minus sign below zero.</summary>
    public static string Number(long value) => Minus(value.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>A number of things: <c>1 school</c>, <c>1,200 schools</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">What one is called.</param>
    /// <param name="many">What several are called, where that is not one with an s.</param>
    public static string Count(long count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>Pounds, to the penny where there are any: <c>£16,000</c>, <c>−£149,400</c>.</summary>
    public static string Pounds(decimal amount) => Minus(Wording.Pounds(amount));

    /// <summary>Pounds to a sensible digit: <c>£24.5 million</c> from a million on, else <c>£149,400</c>.</summary>
    public static string RoundPounds(decimal amount)
    {
        // Ten thousand pounds are the last digit that matters to a sum of a few millions, a hundred thousand to more.
        var magnitude = Math.Abs(amount);
        return magnitude < Million
            ? Pounds(Math.Round(amount / 100, MidpointRounding.AwayFromZero) * 100)
            : Minus(string.Create(CultureInfo.InvariantCulture, $"{(amount < 0 ? "-" : "")}£{Math.Round(magnitude / Million, magnitude < 10 * Million ? 2 : 1, MidpointRounding.AwayFromZero):0.##} million"));
    }

    /// <summary>A difference with its sign, the number written in any way: <c>+£22,800</c>, <c>−£400</c>.</summary>
    public static string Difference(decimal amount, Func<decimal, string> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return amount > 0 ? $"+{write(amount)}" : write(amount);
    }

    /// <summary>A share of a whole: <c>24.2%</c>.</summary>
    public static string Percent(long part, long whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{(whole == 0 ? 0 : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero)):0.0}%");

    /// <summary>Words one after the other: <c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> words) => Joined(words, "and");

    /// <summary>Words of which one is so: <c>a, b or c</c>.</summary>
    public static string Choice(IEnumerable<string> words) => Joined(words, "or");

    /// <summary>What others wrote, between quotes, on one line and cut where it is long.</summary>
    public static string Quoted(string value) => $"'{OneLine.Of(value, 60)}'";

    /// <summary>A sentence's first letter as a capital.</summary>
    public static string Capital(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Minus(string number) => number.Replace('-', '−');

    private static string Joined(IEnumerable<string> words, string last)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }
}
