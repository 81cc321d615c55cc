using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Cases;

/// <summary>What was decided of a case from what the rules said of it one by one.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TDecision">The decision: that of the topic's own rules, such as <see cref="EligibilityDecision"/>.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class Decided<TCase, TDecision> : ISchoolMatter
    where TCase : class
{
    private readonly Func<Explanation> _explain;

    internal Decided(TCase @case, TDecision decision, Func<Explanation> explain)
    {
        Case = @case;
        Decision = decision;
        _explain = explain;
    }

    /// <summary>The case as it was decided; it equals the one that was put before the rules.</summary>
    public TCase Case { get; }

    /// <inheritdoc/>
    public Urn? School => (Case as ISchoolMatter)?.School;

    /// <summary>What was decided.</summary>
    public TDecision Decision { get; }

    /// <summary>Says why, as the topic's own rules do: every rule with its status, citation, facts and figures.</summary>
    public Explanation Explain() => _explain();

    /// <summary>The case.</summary>
    public override string ToString() => $"Decision on {Case}";
}
