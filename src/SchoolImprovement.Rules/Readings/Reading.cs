namespace SchoolImprovement.Rules.Readings;

/// <summary>One reading: its name, who follows it, and how it is read, taken by name, and refused when it is none.</summary>
/// <param name="Name">What configuration calls it.</param>
/// <param name="Topics">The topics whose rules follow it.</param>
/// <param name="Values">The names of its values, the default first; empty where it is a number.</param>
/// <param name="Chosen">The value that a policy has.</param>
/// <param name="With">A policy with the value of a text.</param>
/// <param name="Check">Refuses a policy whose value is none.</param>
internal sealed record Reading(
    string Name,
    ReadingTopics Topics,
    ImmutableArray<string> Values,
    Func<GuidancePolicy, FactValue> Chosen,
    Func<GuidancePolicy, string, GuidancePolicy> With,
    Action<GuidancePolicy> Check)
{
    /// <summary>A reading that is one of several named ones.</summary>
    public static Reading Of<T>(string name, ReadingTopics topics, Func<GuidancePolicy, T> get, Func<GuidancePolicy, T, GuidancePolicy> set)
        where T : struct, Enum => new(
        name,
        topics,
        [.. Enum.GetNames<T>()],
        policy => get(policy).ToString(),
        (policy, value) => Array.Exists(Enum.GetNames<T>(), known => known.Equals(value, StringComparison.OrdinalIgnoreCase))
            ? set(policy, Enum.Parse<T>(value, ignoreCase: true))
            : throw new ArgumentException($"The reading {name} has no value '{Quoted.Of(value)}'. It has: {string.Join(", ", Enum.GetNames<T>())}.", nameof(value)),
        policy =>
        {
            if (!Enum.IsDefined(get(policy)))
            {
                throw new ArgumentOutOfRangeException(nameof(policy), get(policy), $"{typeof(T).Name} has no such value.");
            }
        });

    /// <summary>A reading that is a number; the policy refuses those that make no sense.</summary>
    public static Reading OfNumber(string name, ReadingTopics topics, Func<GuidancePolicy, decimal> get, Func<GuidancePolicy, decimal, GuidancePolicy> set) => new(
        name,
        topics,
        [],
        policy => FactValue.FromNumber(get(policy)),
        (policy, value) => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? set(policy, number)
            : throw new ArgumentException($"The reading {name} is a number; '{Quoted.Of(value)}' is none.", nameof(value)),
        static _ => { });

    /// <summary>A reading that is a whole number.</summary>
    public static Reading OfCount(string name, ReadingTopics topics, Func<GuidancePolicy, int> get, Func<GuidancePolicy, int, GuidancePolicy> set) => new(
        name,
        topics,
        [],
        policy => get(policy),
        (policy, value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? set(policy, number)
            : throw new ArgumentException($"The reading {name} is a whole number; '{Quoted.Of(value)}' is none.", nameof(value)),
        static _ => { });
}
