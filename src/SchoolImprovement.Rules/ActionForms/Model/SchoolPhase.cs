namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A phase of schooling, where a form does not name year groups. Guidance 6.11.</summary>
[JsonConverter(typeof(EnumJsonConverter<SchoolPhase>))]
public enum SchoolPhase
{
    /// <summary>Nursery and Reception.</summary>
    EarlyYears,

    /// <summary>Years 1 to 6.</summary>
    Primary,

    /// <summary>Years 7 to 11.</summary>
    Secondary,

    /// <summary>Years 12 and 13.</summary>
    Post16,
}
