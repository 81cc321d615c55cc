using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>A policy to cost, with the name that it goes by.</summary>
/// <param name="Name">The name, as the command line and the data have it.</param>
/// <param name="InWords">What it takes for granted, as people read it.</param>
/// <param name="Policy">The policy.</param>
internal sealed record Variant(string Name, string InWords, GuidancePolicy Policy)
{
    private const int Most = 12;

    // As many as stand beside a number of pounds on a telephone.
    private const int LongestName = 20;

    /// <summary>The names that need no readings beside them.</summary>
    public static string KnownNames { get; } = string.Join(", ", KnownReadings.All.Select(one => one.Name));

    /// <summary>The names taken where the person gives none.</summary>
    public static string[] DefaultNames { get; } = ["satisfactory-above", "converters-only", "own-judgements", "still-ri"];

    /// <summary>The variants of a command line, that of its readings first.</summary>
    /// <param name="first">The policy of the first, which every other begins with.</param>
    /// <param name="given">What was given: names, or NAME:READING=VALUE,READING=VALUE.</param>
    public static IReadOnlyList<Variant> Of(GuidancePolicy first, IReadOnlyList<string> given)
    {
        var name = first.Departures.IsEmpty ? "default" : "as-given";
        List<Variant> variants = [new(name, first.Departures.IsEmpty ? "The default readings" : $"As given: {KnownReadings.InWords(first)}", first)];
        foreach (var text in given.Count == 0 ? DefaultNames : given)
        {
            var variant = One(first, text);
            if (variants.Any(other => string.Equals(other.Name, variant.Name, StringComparison.OrdinalIgnoreCase)))
            {
                throw new CannotRunException($"--variant {text}: there is a variant of that name already.");
            }

            variants.Add(variant);
        }

        return variants.Count - 1 <= Most ? variants : throw new CannotRunException($"--variant: at most {Most} can stand side by side.");
    }

    private static Variant One(GuidancePolicy first, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            var known = KnownReadings.All.FirstOrDefault(one => string.Equals(one.Name, text, StringComparison.OrdinalIgnoreCase));
            return known.Name is null ? throw new CannotRunException($"--variant {text}: there is no such variant; there are {KnownNames}, and any NAME:READING=VALUE.")
                : new(known.Name, known.Meaning, DecisionOptions.With(first, known.Reading, $"--variant {text}"));
        }

        var name = Wording.OnOneLine(text[..colon]).Trim();
        if (name.Length is 0 or > LongestName)
        {
            throw new CannotRunException($"--variant {text}: its name has 1 to {LongestName} letters.");
        }

        var readings = text[(colon + 1)..].Split(',');
        Reading.RefuseTwice(readings, $"--variant {text}: ");
        var policy = readings.Aggregate(first, (policy, reading) => DecisionOptions.With(policy, reading.Trim(), $"--variant {text}"));
        return new(name, $"{name}: {(KnownReadings.InWords(policy, first) is { Length: > 0 } meanings ? meanings : "the same readings as the first")}", policy);
    }
}
