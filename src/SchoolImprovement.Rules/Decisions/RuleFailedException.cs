namespace SchoolImprovement.Rules.Decisions;

/// <summary>
/// A rule could not be asked: one of its conditions, mostly of an application's own, threw an exception instead of an answer. The
/// message names the rule, and <see cref="Exception.InnerException"/> is what was thrown.
/// </summary>
public sealed class RuleFailedException : InvalidOperationException
{
    internal RuleFailedException(Rule rule, Exception failure)
        : base($"Rule {rule.Id} cannot be asked: one of its conditions threw {failure.GetType().Name}.", failure) => RuleId = rule.Id;

    /// <summary>The rule's id.</summary>
    public string RuleId { get; }
}
