namespace SchoolImprovement.Rules.Review;

/// <summary>
/// A step was asked for that the form's review does not allow: the state has no such move, it falls to another, its date goes back,
/// or something that it needs is missing. The message and <see cref="Findings"/> say which. <c>ReviewRules.TryMove</c> says it without
/// an exception.
/// </summary>
public sealed class ReviewMoveRefusedException : InvalidOperationException
{
    internal ReviewMoveRefusedException(ReviewHistory history, ReviewStep step, ValidationResult findings)
        : base($"'{step}' is refused for a form that is {history}: {string.Join(" ", findings.Findings.Select(finding => $"{finding.Message} ({finding.Rule.Id})"))}")
    {
        State = history.State;
        Step = step;
        Findings = findings;
    }

    /// <summary>Where the form stands, unchanged.</summary>
    public ReviewState State { get; }

    /// <summary>The step that was asked for.</summary>
    public ReviewStep Step { get; }

    /// <summary>What stands against it, with rules, paragraphs and remedies.</summary>
    public ValidationResult Findings { get; }
}
