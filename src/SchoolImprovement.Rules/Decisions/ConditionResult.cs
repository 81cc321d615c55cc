namespace SchoolImprovement.Rules.Decisions;

/// <summary>What one condition of a rule said.</summary>
/// <param name="Title">What must hold, in a few words.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="LookedAt">What the condition looked at: facts, and the guidance's figures that it compared with.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record ConditionResult(string Title, RuleStatus Status, ImmutableArray<Fact> LookedAt)
{
    /// <summary>What the condition looked at, without the guidance's figures.</summary>
    public IEnumerable<Fact> Facts => LookedAt.Where(fact => fact.Citation is null);

    /// <summary>The guidance's figures that it compared with, each with its unit and paragraph.</summary>
    public IEnumerable<Fact> Figures => LookedAt.Where(fact => fact.Citation is not null);

    /// <summary>Whether the two say the same.</summary>
    public bool Equals(ConditionResult? other) => other is not null
        && Title == other.Title && Status == other.Status && LookedAt.AsSpan().SequenceEqual(other.LookedAt.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(ConditionResult?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Title, Status, LookedAt.Length);
}
