namespace SchoolImprovement.Rules.ActionForms;

/// <summary>An outstanding action of an adviser's advice. Guidance 6.12.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SrmaAction
{
    /// <summary>The name by which the form's actions refer to it; the form's own.</summary>
    public string? Id { get; init; }

    /// <summary>What is outstanding.</summary>
    public string? Text { get; init; }
}
