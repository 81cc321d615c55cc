using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>A range of days was asked for whose last day is before its first.</summary>
public sealed class ImpossibleDateRangeException : ArgumentException
{
    internal ImpossibleDateRangeException(DateOnly firstDay, DateOnly lastDay)
        : base($"A range of days cannot end on {Wording.Date(lastDay)}, before its first day {Wording.Date(firstDay)}.")
    {
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The first day that was given.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day that was given, which is before the first.</summary>
    public DateOnly LastDay { get; }
}
