namespace SchoolImprovement.Rules.Readings;

/// <summary>All readings, a line each.</summary>
internal sealed class ReadingTable(Reading[] readings)
{
    public ImmutableArray<Reading> All { get; } = [.. readings];

    public ImmutableArray<string> Names { get; } = [.. readings.Select(static reading => reading.Name)];

    public ImmutableArray<string> NamesOf(ReadingTopics topics) => [.. In(topics).Select(static reading => reading.Name)];

    public ImmutableArray<Fact> DeparturesOf(GuidancePolicy policy, ReadingTopics topics) => policy == GuidancePolicy.Default ? [] :
    [
        .. In(topics)
            .Where(reading => reading.Chosen(policy) != reading.Chosen(GuidancePolicy.Default))
            .Select(reading => new Fact(reading.Name, reading.Chosen(policy))),
    ];

    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public GuidancePolicy With(GuidancePolicy policy, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var found = Array.Find(readings, reading => reading.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no reading '{Quoted.Of(name)}'. There are: {string.Join(", ", Names)}.", nameof(name));
        return found.With(policy, value);
    }

    /// <exception cref="ArgumentOutOfRangeException">A reading is none of the named ones.</exception>
    public void Check(GuidancePolicy policy)
    {
        foreach (var reading in readings)
        {
            reading.Check(policy);
        }
    }

    private IEnumerable<Reading> In(ReadingTopics topics) => readings.Where(reading => (reading.Topics & topics) != 0);
}
