namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What is known of the things that the grant may not pay for. Guidance 8.5 to 8.7.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FundingRestrictions
{
    /// <summary>Whether the school or trust had planned and budgeted for it before the National Leader began. Guidance 8.5.</summary>
    public bool? AlreadyPlannedAndBudgeted { get; init; }

    /// <summary>Whether the same support can be had free of charge. Guidance 8.5.</summary>
    public bool? FreeElsewhere { get; init; }

    /// <summary>Which mandatory qualification it pays for. Guidance 8.6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public MandatoryQualification? Qualification
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>Whether it pays for cover while staff are released. Guidance 8.7.</summary>
    public bool? StaffReleaseCover { get; init; }

    /// <summary>Whether the department exceptionally agreed to pay for cover. Guidance 8.7.</summary>
    public bool? CoverAgreed { get; init; }
}
