using System.CommandLine;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>--reading NAME=VALUE: another reading of an open paragraph.</summary>
public static class Reading
{
    /// <summary>The option.</summary>
    /// <param name="example">A reading, as NAME=VALUE.</param>
    /// <param name="names">The names there are.</param>
    public static Option<string[]> Option(string example, IEnumerable<string> names) => new("--reading")
    {
        Description = $"Take another reading of an open paragraph, as NAME=VALUE, such as {example}. Names: {string.Join(", ", names)}. May be given several times.",
        HelpName = "NAME=VALUE",
    };

    /// <summary>A policy with the readings of a command line.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="option">The option.</param>
    /// <param name="names">The readings that have an effect; others are refused.</param>
    /// <param name="policy">The policy to begin with.</param>
    /// <param name="with">Takes a reading by name and value, and refuses what is none with an <see cref="ArgumentException"/>.</param>
    /// <exception cref="CannotRunException">There is no such reading, or one is given twice.</exception>
    public static T Of<T>(ParseResult parsed, Option<string[]> option, IReadOnlyCollection<string> names, T policy, Func<T, string, string, T> with)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var readings = parsed.GetValue(option) ?? [];
        RefuseTwice(readings, "--reading ");
        return readings.Aggregate(policy, (one, reading) => With(one, reading, $"--reading {reading}", names, with));
    }

    /// <summary>Refuses readings of which one is given twice.</summary>
    /// <param name="readings">The readings, each as NAME=VALUE.</param>
    /// <param name="place">Where the person wrote them, for the message.</param>
    /// <exception cref="CannotRunException">One is given twice.</exception>
    public static void RefuseTwice(IEnumerable<string> readings, string place)
    {
        if (readings.GroupBy(static reading => reading.Split('=')[0].Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(static name => name.Count() > 1) is { } twice)
        {
            throw new CannotRunException($"{place}{twice.Key} is given twice; only one can be taken.");
        }
    }

    /// <summary>A policy with a reading taken.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="reading">The reading, as NAME=VALUE.</param>
    /// <param name="place">Where the person wrote it, for the message.</param>
    /// <param name="names">The readings that have an effect; others are refused.</param>
    /// <param name="with">Takes a reading by name and value.</param>
    /// <exception cref="CannotRunException">There is no such reading.</exception>
    public static T With<T>(T policy, string reading, string place, IReadOnlyCollection<string> names, Func<T, string, string, T> with)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(with);
        var equals = reading.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            throw new CannotRunException($"{place}: expected NAME=VALUE.");
        }

        var name = reading[..equals].Trim();
        if (!names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new CannotRunException($"{place}: There is no reading '{name}'. There are: {string.Join(", ", names)}.");
        }

        try
        {
            return with(policy, name, reading[(equals + 1)..]);
        }
        catch (ArgumentException exception)
        {
            throw new CannotRunException($"{place}: {exception.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    /// <summary>The value of a reading, in any case.</summary>
    /// <exception cref="ArgumentException">There is no such value; the message lists those there are.</exception>
    public static T Value<T>(string name, string value)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(value);
        return Array.Find(Enum.GetNames<T>(), known => known.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<T>(found)
            : throw new ArgumentException($"The reading {name} has no value '{value}'. It has: {string.Join(", ", Enum.GetNames<T>())}.", nameof(value));
    }
}
