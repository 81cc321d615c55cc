namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>What a date shows of the order of day and month in its file.</summary>
internal enum DateOrder
{
    /// <summary>Nothing: the year is first, or day and month are the same number.</summary>
    NotShown,

    /// <summary>The day is first: it is above 12.</summary>
    DayFirst,

    /// <summary>It is a date only with the month first.</summary>
    MonthFirst,

    /// <summary>It is one date with the day first and another with the month first.</summary>
    Either,
}
