namespace SchoolImprovement.Rules.Decisions;

/// <summary>Gathers findings in the order in which they are added; allocates nothing until there is one.</summary>
/// <remarks>Not thread-safe: it lives as long as one validation.</remarks>
public sealed class FindingCollector
{
    private List<Finding>? _findings;

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        (_findings ??= []).Add(finding);
    }

    /// <summary>What was gathered.</summary>
    public ValidationResult ToResult() =>
        _findings is null ? ValidationResult.Clean : new ValidationResult([.. _findings]);
}
