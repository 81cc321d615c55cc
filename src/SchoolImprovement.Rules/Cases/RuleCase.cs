using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// Something to be decided by the rules of a topic, with all that they need to know. Two cases of a kind are equal when they
/// have the same key, whatever else they hold: a changed case is the same case, and takes the place of the earlier one.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public abstract class RuleCase : ISchoolMatter
{
    /// <param name="school">The school, where it is known.</param>
    /// <param name="key">What tells the case from others of its kind; <see langword="null"/> for a case that equals itself alone.</param>
    private protected RuleCase(Urn? school, object? key)
    {
        School = school;
        Key = key;
    }

    /// <inheritdoc/>
    public Urn? School { get; }

    private protected object? Key { get; }

    /// <summary>What the case holds; equal where another says the same.</summary>
    private protected abstract object Content { get; }

    /// <summary>Whether the other is the same case, as it stands now or stood before.</summary>
    public sealed override bool Equals(object? obj) =>
        ReferenceEquals(this, obj)
        || (obj is RuleCase other && Key is not null && other.GetType() == GetType() && Key.Equals(other.Key));

    /// <summary>
    /// Whether the other is the same case and holds the same, so that putting it in the place of this one would change no decision.
    /// </summary>
    /// <param name="other">The case as it stands now, or stood before.</param>
    public bool SaysTheSameAs(RuleCase? other) => Equals(other) && Content.Equals(other!.Content);

    /// <summary>A hash code that agrees with <see cref="Equals"/>.</summary>
    public sealed override int GetHashCode() => Key?.GetHashCode() ?? RuntimeHelpers.GetHashCode(this);

    /// <summary>The kind of case and the school.</summary>
    public override string ToString() => School is { } school ? $"{GetType().Name} of URN {school}" : GetType().Name;
}
