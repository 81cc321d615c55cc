namespace SchoolImprovement.Rules.ActionForms;

/// <summary>An outcome that is expected of an action. Guidance 6.18.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ExpectedOutcome
{
    /// <summary>What will have changed.</summary>
    public string? Change { get; init; }

    /// <summary>How that is measured.</summary>
    public string? Measure { get; init; }

    /// <summary>The evidence that will show whether it was achieved, or is on track.</summary>
    public string? Evidence { get; init; }
}
