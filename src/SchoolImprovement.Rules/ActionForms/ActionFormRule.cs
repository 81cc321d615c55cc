using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A rule on the form, with what of the form it is asked about.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ActionFormRule : CheckRule<ActionFormFacts>
{
    /// <summary>What of the form the rule is asked about, one by one.</summary>
    public required ActionFormScope Scope { get; init; }
}
