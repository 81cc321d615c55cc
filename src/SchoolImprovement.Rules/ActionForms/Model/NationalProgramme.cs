namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The national programme that is relevant to an action. Guidance 6.9 and 6.10.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NationalProgramme
{
    /// <summary>The programme's name; blank where there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether a relevant programme is available to the school.</summary>
    public bool? Available { get; init; }

    /// <summary>Whether the programme's eligibility criteria were checked for the school.</summary>
    public bool? EligibilityChecked { get; init; }

    /// <summary>Whether the programme's availability was checked.</summary>
    public bool? AvailabilityChecked { get; init; }

    /// <summary>Why an available programme does not meet the school's needs, where another provider is recommended.</summary>
    public string? ReasonNotChosen { get; init; }
}
