namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// Why an area of group 1 is not in the form: why it is secure already, or what is in place to address it. Guidance 6.4.
/// </summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReplacedAreas
{
    /// <summary>Why governance is not in the form.</summary>
    public string? Governance { get; init; }

    /// <summary>Why financial management is not in the form.</summary>
    public string? FinancialManagement { get; init; }
}
