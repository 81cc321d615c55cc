using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A school, open or closed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record School
{
    /// <summary>Makes a school.</summary>
    /// <param name="urn">Its reference number.</param>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type, such as "Academy - Converter mainstream".</param>
    /// <param name="localAuthorityCode">Its local authority, by the three digits of the department's code.</param>
    /// <param name="region">Its region; <see langword="null"/> where it has none.</param>
    /// <param name="openDate">The first day on which it was open; <see langword="null"/> where not known.</param>
    /// <param name="closeDate">The last day on which it was open; <see langword="null"/> where it is not known to close.</param>
    public School(Urn urn, string name, string type, string localAuthorityCode, string? region = null, DateOnly? openDate = null, DateOnly? closeDate = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(localAuthorityCode);
        Urn = urn;
        Name = name;
        Type = type;
        LocalAuthorityCode = localAuthorityCode;
        Region = region;
        OpenDate = openDate;
        CloseDate = closeDate;
    }

    /// <summary>Its reference number.</summary>
    public Urn Urn { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its type, as published.</summary>
    public string Type { get; }

    /// <summary>Its local authority, by the department's code.</summary>
    public string LocalAuthorityCode { get; }

    /// <summary>Its region; <see langword="null"/> where it has none.</summary>
    public string? Region { get; }

    /// <summary>The first day on which it was open; <see langword="null"/> where not known.</summary>
    public DateOnly? OpenDate { get; }

    /// <summary>The last day on which it was open; <see langword="null"/> where it is not known to close.</summary>
    public DateOnly? CloseDate { get; }

    /// <summary>Whether it is an academy that may have become one by conversion: its type begins with "Academy".</summary>
    public bool IsAcademy => Type.StartsWith("Academy", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is an academy that converted, rather than one that was given a sponsor.</summary>
    public bool IsConverter => IsAcademy && Type.Contains("converter", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its local authority's name; <see langword="null"/> where the file does not say.</summary>
    public string? LocalAuthorityName { get; init; }

    /// <summary>The name of the trust that runs it; <see langword="null"/> where there is none or the file does not say.</summary>
    public string? Trust { get; init; }

    /// <summary>Its status when the file was published.</summary>
    public SchoolStatus Status { get; init; }

    /// <summary>
    /// Whether it is a state-funded school by the name of its type: maintained by an authority or run by a trust, and so one
    /// that the offer is for. Guidance 1.1.
    /// </summary>
    public bool IsStateFunded => StateFundedTypes.Contain(Type);

    /// <summary>
    /// Whether the school is open on a day: it opened on it or before, or on a day not known, and it closes on it or later, or is
    /// not known to. One that is said to be closed, or to be going to open, without the day is not.
    /// </summary>
    public bool IsOpenOn(DateOnly day) =>
        !(OpenDate > day)
        && !(CloseDate < day)
        && !(Status == SchoolStatus.Closed && CloseDate is null)
        && !(Status == SchoolStatus.ProposedToOpen && OpenDate is null);
}
