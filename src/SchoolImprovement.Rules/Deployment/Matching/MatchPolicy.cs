using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>The reading taken of each paragraph on the match that is open to more than one. The default is the catalogue's.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record MatchPolicy
{
    /// <summary>The catalogue's readings.</summary>
    public static MatchPolicy Default { get; } = new();

    /// <summary>Before which step the department's conversation comes. Guidance 2.1 and 2.2.</summary>
    public ConversationReading Conversation { get; init; }

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    public ImmutableArray<Fact> Departures =>
        Conversation == Default.Conversation ? [] : [new Fact(nameof(Conversation), Conversation.ToString())];
}
