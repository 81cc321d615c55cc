namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Who in the school agreed to the form and signed it off. Guidance 6.22 and 8.10.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FormAgreements
{
    /// <summary>The chief executive of the trust, or the headteacher.</summary>
    public Agreement? HeadOrChiefExecutive { get; init; }

    /// <summary>The chair of the governing board.</summary>
    public Agreement? ChairOfGovernors { get; init; }
}
