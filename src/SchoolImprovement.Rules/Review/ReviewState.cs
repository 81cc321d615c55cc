namespace SchoolImprovement.Rules.Review;

/// <summary>Where a Recommended Action Form stands on its way from draft to funds. Guidance 6.22 to 6.25 and 8.10.</summary>
[JsonConverter(typeof(EnumJsonConverter<ReviewState>))]
public enum ReviewState
{
    /// <summary>The National Leader writes it.</summary>
    Drafted,

    /// <summary>It is submitted via the portal, and not yet taken up.</summary>
    Submitted,

    /// <summary>The Teaching Schools Council reviews it.</summary>
    WithTeachingSchoolsCouncil,

    /// <summary>The department reviews it.</summary>
    WithDepartment,

    /// <summary>It is back with the National Leader, with comments.</summary>
    Returned,

    /// <summary>It is revised and submitted again, and not yet taken up.</summary>
    Resubmitted,

    /// <summary>The department approved it; funds are not released yet.</summary>
    Approved,

    /// <summary>Funds are released. Nothing follows.</summary>
    FundsReleased,
}
