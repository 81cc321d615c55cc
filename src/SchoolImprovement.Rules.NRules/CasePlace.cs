using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.NRules;

/// <summary>One place of a case, such as an area or an action of a form, as a fact linked to it.</summary>
/// <typeparam name="TFacts">What the rules look at there; it names the part.</typeparam>
/// <remarks>Immutable and thread-safe. Made by the rules of <see cref="SchoolImprovementRuleSets.ToPlacesRuleSet"/>.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class CasePlace<TFacts>
{
    internal CasePlace(object @case, TFacts facts)
    {
        Case = @case;
        Facts = facts;
    }

    /// <summary>The case as it is decided.</summary>
    public object Case { get; }

    /// <summary>What the rules look at.</summary>
    public TFacts Facts { get; }

    /// <summary>The case.</summary>
    public override string ToString() => $"{Case}";
}
