using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>The reading taken of each paragraph on the match that is open to more than one. The default is the catalogue's.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MatchPolicy
{
    private static readonly ReadingTable<MatchPolicy> Table = new(
        new(),
        Reading<MatchPolicy>.Of(nameof(Conversation), static policy => policy.Conversation, static (policy, value) => policy with { Conversation = value }));

    /// <summary>The catalogue's readings.</summary>
    public static MatchPolicy Default { get; } = new();

    /// <summary>Before which step the department's conversation comes. Guidance 2.1 and 2.2.</summary>
    public ConversationReading Conversation { get; init; }

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames => Table.Names;

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<Fact> Departures => Table.DeparturesOf(this);

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public MatchPolicy With(string reading, string value) => Table.With(this, reading, value);

    internal void RefuseUndefined() => Table.Check(this);
}
