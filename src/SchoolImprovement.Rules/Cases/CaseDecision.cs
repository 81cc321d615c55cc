using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Cases;

/// <summary>What was decided of a case, whatever its topic.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public abstract class CaseDecision : ISchoolMatter
{
    private protected CaseDecision(object @case) => Case = @case;

    /// <summary>The case as it was decided; it equals the one that was put before the rules.</summary>
    public object Case { get; }

    /// <inheritdoc/>
    public Urn? School => (Case as ISchoolMatter)?.School;

    /// <summary>What was found wanting of the case, in reporting order; nothing where the topic decides without findings.</summary>
    public abstract ValidationResult Findings { get; }

    /// <summary>Says why, as the topic's own rules do: every rule with its status, citation, facts and figures.</summary>
    public abstract Explanation Explain();

    /// <summary>The case.</summary>
    public override string ToString() => $"Decision on {Case}";
}
