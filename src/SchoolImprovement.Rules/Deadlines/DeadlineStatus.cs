namespace SchoolImprovement.Rules.Deadlines;

/// <summary>How a deadline stands on the as-at date.</summary>
[JsonConverter(typeof(EnumJsonConverter<DeadlineStatus>))]
public enum DeadlineStatus
{
    /// <summary>A fact that the period is counted from, or the tier, is not known; <see cref="Deadline.Reason"/> says which.</summary>
    NotYetKnown,

    /// <summary>The period runs past the known terms or bank holidays: the due date is not guessed. More of them would tell.</summary>
    BeyondCalendar,

    /// <summary>The deadline is none for this school; <see cref="Deadline.Reason"/> says why.</summary>
    NotApplicable,

    /// <summary>Not done yet, and the last day has not passed.</summary>
    Due,

    /// <summary>Not done, and the last day has passed.</summary>
    Overdue,

    /// <summary>Done on the last day or before.</summary>
    Met,

    /// <summary>Done, after the last day.</summary>
    MetLate,

    /// <summary>Done before the day that the period is counted from, so that one of the two days is wrong.</summary>
    OutOfOrder,
}
