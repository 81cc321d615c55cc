using System.Collections.Immutable;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>What the policies of all topics share: readings taken by name, told apart from the default, and refused when they are none.</summary>
internal static class Readings
{
    /// <summary>Adds a reading that is not the default's.</summary>
    public static void AddDeparture<T>(this ImmutableArray<Fact>.Builder departures, string name, T chosen, T standard)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(chosen, standard))
        {
            departures.Add(new Fact(name, chosen.ToString()));
        }
    }

    /// <summary>The reading's own spelling of its name; <see langword="null"/> where there is no such reading.</summary>
    public static string? Find(ImmutableArray<string> names, string reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return names.FirstOrDefault(name => name.Equals(reading, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The value of a reading by its name, in any case.</summary>
    /// <exception cref="ArgumentException">There is no such value; the message lists those there are.</exception>
    public static T Parse<T>(string reading, string value)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(value);
        return Array.Exists(Enum.GetNames<T>(), name => name.Equals(value, StringComparison.OrdinalIgnoreCase))
            ? Enum.Parse<T>(value, ignoreCase: true)
            : throw new ArgumentException($"The reading {reading} has no value '{value}'. It has: {string.Join(", ", Enum.GetNames<T>())}.", nameof(value));
    }

    /// <summary>Says that there is no such reading, and which there are.</summary>
    public static ArgumentException Unknown(ImmutableArray<string> names, string reading) =>
        new($"There is no reading '{reading}'. There are: {string.Join(", ", names)}.", nameof(reading));
}
