using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The school that a form is about.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SupportedSchool
{
    /// <summary>Its unique reference number.</summary>
    /// <exception cref="ArgumentException">The number was never set, and so is no school.</exception>
    public Urn? Urn
    {
        get;
        init => field = value is { } known ? Schools.Urn.Known(known) : null;
    }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its region, by which Annex A lists hubs. Guidance 6.11.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public HubRegion? Region
    {
        get;
        init => field = NamedValue.Of(value);
    }
}
