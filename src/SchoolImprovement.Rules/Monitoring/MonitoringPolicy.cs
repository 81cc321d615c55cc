using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>
/// The reading taken of each paragraph on monitoring that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MonitoringPolicy
{
    private static readonly ReadingTable<MonitoringPolicy> Table = new(
        new(),
        Reading<MonitoringPolicy>.Of(nameof(LateStart), static policy => policy.LateStart, static (policy, value) => policy with { LateStart = value }),
        Reading<MonitoringPolicy>.Of(nameof(MonitoringDays), static policy => policy.MonitoringDays, static (policy, value) => policy with { MonitoringDays = value }));

    /// <summary>The catalogue's readings.</summary>
    public static MonitoringPolicy Default { get; } = new();

    /// <summary>Whether a late start is not on track. Guidance 7.3.</summary>
    public LateStartReading LateStart { get; init; }

    /// <summary>How many days are about the guidance's figure. Guidance 7.4.</summary>
    public MonitoringDaysReading MonitoringDays { get; init; }

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames => Table.Names;

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<Fact> Departures => Table.DeparturesOf(this);

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public MonitoringPolicy With(string reading, string value) => Table.With(this, reading, value);

    internal void RefuseUndefined() => Table.Check(this);
}
