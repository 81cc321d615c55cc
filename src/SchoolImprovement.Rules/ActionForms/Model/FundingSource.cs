namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Who pays for an action. Guidance 6.6 and 6.8.</summary>
[JsonConverter(typeof(EnumJsonConverter<FundingSource>))]
public enum FundingSource
{
    /// <summary>The grant that the form asks for.</summary>
    Grant,

    /// <summary>The school or its trust.</summary>
    School,

    /// <summary>Nobody: it costs nothing, or is free to the school.</summary>
    None,
}
