using System.Collections.Immutable;
using System.Globalization;

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

    /// <summary>The whole number that a reading is given.</summary>
    /// <exception cref="ArgumentException">The text is not a whole number in digits.</exception>
    public static int ParseCount(string reading, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
            : throw new ArgumentException($"The reading {reading} is a whole number, not '{value}'.", nameof(value));

    /// <summary>The number that a reading is given.</summary>
    /// <exception cref="ArgumentException">The text is not a number in digits, with or without a full stop.</exception>
    public static decimal ParseNumber(string reading, string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
            : throw new ArgumentException($"The reading {reading} is a number, not '{value}'.", nameof(value));

    /// <summary>Says that there is no such reading, and which there are.</summary>
    public static ArgumentException Unknown(ImmutableArray<string> names, string reading) =>
        new($"There is no reading '{reading}'. There are: {string.Join(", ", names)}.", nameof(reading));

    /// <summary>Refuses a reading that is none of the named ones.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="argument">What the caller calls the policy that has it.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of them.</exception>
    public static void ThrowIfUndefined<T>(T reading, string argument = "policy")
        where T : struct, Enum
    {
        if (!Enum.IsDefined(reading))
        {
            throw new ArgumentOutOfRangeException(argument, reading, $"{typeof(T).Name} has no such value.");
        }
    }
}

/// <summary>One reading of a policy: its name, and how it is read, taken by name, told apart from the default, and refused when it is none.</summary>
internal sealed class Reading<TPolicy>
{
    private Reading(string name, Func<TPolicy, FactValue> chosen, Func<TPolicy, string, TPolicy> with, Action<TPolicy> check)
    {
        Name = name;
        Chosen = chosen;
        With = with;
        Check = check;
    }

    public string Name { get; }

    public Func<TPolicy, FactValue> Chosen { get; }

    public Func<TPolicy, string, TPolicy> With { get; }

    public Action<TPolicy> Check { get; }

    /// <summary>A reading that is one of several named ones.</summary>
    public static Reading<TPolicy> Of<T>(string name, Func<TPolicy, T> get, Func<TPolicy, T, TPolicy> set)
        where T : struct, Enum => new(
        name,
        policy => get(policy).ToString(),
        (policy, value) => set(policy, Readings.Parse<T>(name, value)),
        policy => Readings.ThrowIfUndefined(get(policy)));

    /// <summary>A reading that is a number; the policy refuses those that make no sense.</summary>
    public static Reading<TPolicy> OfNumber(string name, Func<TPolicy, decimal> get, Func<TPolicy, decimal, TPolicy> set) => new(
        name,
        policy => FactValue.FromNumber(get(policy)),
        (policy, value) => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? set(policy, number)
            : throw new ArgumentException($"The reading {name} is a number; '{Documents.Quoted.Of(value)}' is none.", nameof(value)),
        static _ => { });

    /// <summary>A reading that is a whole number.</summary>
    public static Reading<TPolicy> OfCount(string name, Func<TPolicy, int> get, Func<TPolicy, int, TPolicy> set) => new(
        name,
        policy => get(policy),
        (policy, value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? set(policy, number)
            : throw new ArgumentException($"The reading {name} is a whole number; '{Documents.Quoted.Of(value)}' is none.", nameof(value)),
        static _ => { });
}

/// <summary>All readings of a policy, a line each.</summary>
internal sealed class ReadingTable<TPolicy>(TPolicy standard, params Reading<TPolicy>[] readings)
{
    public ImmutableArray<string> Names { get; } = [.. readings.Select(reading => reading.Name)];

    public ImmutableArray<Fact> DeparturesOf(TPolicy policy) =>
    [
        .. readings.Where(reading => reading.Chosen(policy) != reading.Chosen(standard)).Select(reading => new Fact(reading.Name, reading.Chosen(policy))),
    ];

    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public TPolicy With(TPolicy policy, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var found = Readings.Find(Names, name) ?? throw Readings.Unknown(Names, name);
        return readings.First(reading => reading.Name == found).With(policy, value);
    }

    /// <exception cref="ArgumentOutOfRangeException">A reading is none of the named ones.</exception>
    public void Check(TPolicy policy)
    {
        foreach (var reading in readings)
        {
            reading.Check(policy);
        }
    }
}
