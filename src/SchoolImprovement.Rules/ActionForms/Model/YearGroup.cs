namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A year group of a school. Guidance 6.11.</summary>
[JsonConverter(typeof(EnumJsonConverter<YearGroup>))]
public enum YearGroup
{
    /// <summary>Nursery.</summary>
    Nursery,

    /// <summary>Reception.</summary>
    Reception,

    /// <summary>Year 1.</summary>
    Year1,

    /// <summary>Year 2.</summary>
    Year2,

    /// <summary>Year 3.</summary>
    Year3,

    /// <summary>Year 4.</summary>
    Year4,

    /// <summary>Year 5.</summary>
    Year5,

    /// <summary>Year 6.</summary>
    Year6,

    /// <summary>Year 7.</summary>
    Year7,

    /// <summary>Year 8.</summary>
    Year8,

    /// <summary>Year 9.</summary>
    Year9,

    /// <summary>Year 10.</summary>
    Year10,

    /// <summary>Year 11.</summary>
    Year11,

    /// <summary>Year 12, post-16.</summary>
    Year12,

    /// <summary>Year 13, post-16.</summary>
    Year13,
}
