using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The school that a form is about.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record SupportedSchool
{
    /// <summary>Its unique reference number.</summary>
    public Urn? Urn { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its region, by which Annex A lists hubs. Guidance 6.11.</summary>
    public HubRegion? Region { get; init; }
}
