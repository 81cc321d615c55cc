namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>How a file writes its dates.</summary>
internal enum DateForm
{
    /// <summary>20190901.</summary>
    Compact,

    /// <summary>20190901 or 2019-09-01.</summary>
    CompactOrIso,

    /// <summary>2019-09-01.</summary>
    Iso,

    /// <summary>01-09-2019.</summary>
    DayFirst,

    /// <summary>2019-09-01 or 01/09/2019.</summary>
    IsoOrSlashed,
}
