using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules;

/// <summary>A rule failed inside a session; the message names the rule and the case that it was asked about.</summary>
/// <remarks>NRules wraps it in an exception of its own, where it is the inner one.</remarks>
public sealed class RuleEvaluationException : Exception
{
    internal RuleEvaluationException(string ruleId, object fact, Exception inner)
        : base($"Rule {ruleId} failed on {fact}: {CauseOf(inner).Message}", CauseOf(inner)) => RuleId = ruleId;

    /// <summary>The id of the rule; the name of the rule set where it failed to open or to decide a case.</summary>
    public string RuleId { get; }

    // The core names the rule, too: what the rule itself threw is what is asked for.
    private static Exception CauseOf(Exception failure) => failure is RuleFailedException { InnerException: { } cause } ? cause : failure;
}
