using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests;

/// <summary>Policies drawn from the readings that there are, so that a new reading is compared without being named anywhere.</summary>
internal static class DrawnPolicies
{
    // Numbers near those of the cases, for readings that are a number.
    private static readonly Dictionary<string, string[]> Numbers = new()
    {
        [nameof(GuidancePolicy.LongestJourneyMinutes)] = ["1440", "61"],
        [nameof(GuidancePolicy.LongestJourneyMiles)] = ["1000", "45.1"],
        [nameof(GuidancePolicy.UpdateGraceDays)] = ["0", "1", "7", "14", "39"],
    };

    /// <summary>A policy that takes each reading of a topic by chance; the default one half of the time.</summary>
    public static GuidancePolicy Drawn(ReadingTopics topic, Random random) => random.Next(2) == 0
        ? GuidancePolicy.Default
        : Taking(topic, values => values[random.Next(values.Length)]);

    /// <summary>As few policies as have every value of every reading of a topic in one of them.</summary>
    public static GuidancePolicy[] WithEachValue(ReadingTopics topic) =>
        [.. Enumerable.Range(0, In(topic).Max(reading => ValuesOf(reading).Length)).Select(place => Taking(topic, values => values[place % values.Length]))];

    /// <summary>Every combination of the readings of a topic.</summary>
    public static IEnumerable<GuidancePolicy> EveryCombination(ReadingTopics topic) => In(topic).Aggregate(
        (IEnumerable<GuidancePolicy>)[GuidancePolicy.Default],
        (policies, reading) => [.. policies.SelectMany(policy => ValuesOf(reading).Select(value => policy.With(reading.Name, value)))]);

    private static GuidancePolicy Taking(ReadingTopics topic, Func<string[], string> choose) =>
        In(topic).Aggregate(GuidancePolicy.Default, (policy, reading) => policy.With(reading.Name, choose(ValuesOf(reading))));

    private static IEnumerable<Reading> In(ReadingTopics topic) => GuidancePolicy.All.Where(reading => (reading.Topics & topic) != 0);

    private static string[] ValuesOf(Reading reading) => reading.Values.IsEmpty ? Numbers[reading.Name] : [.. reading.Values];
}
