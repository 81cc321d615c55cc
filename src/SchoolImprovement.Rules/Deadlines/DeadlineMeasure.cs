using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>How a deadline stands, before it is put into words: made without allocating.</summary>
internal readonly record struct DeadlineMeasure
{
    public required DeadlineClock Clock { get; init; }

    public DeadlineStatus Status { get; init; }

    /// <summary>What keeps the due date from being known.</summary>
    public DeadlineObstacle Obstacle { get; init; }

    /// <summary>The day that the period is counted from; for an update, the last day of its term.</summary>
    public DateOnly? CountsFromOn { get; init; }

    /// <summary>Whether the day that the period hangs on is later than the as-at date.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>When it was done, up to the as-at date.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>The term on whose days the due date hangs.</summary>
    public SchoolTerm? Term { get; init; }

    /// <summary>Takes the measure of a deadline.</summary>
    public static DeadlineMeasure Of(DuePeriod period, in DeadlineFacts facts)
    {
        var measure = new DeadlineMeasure { Clock = period.Clock(facts.Policy) };
        if (AppliesTo(period, in facts) is not { } applies)
        {
            return measure with { Status = DeadlineStatus.NotYetKnown, Obstacle = DeadlineObstacle.TierNotKnown };
        }

        if (!applies)
        {
            return measure with { Status = DeadlineStatus.NotApplicable, Obstacle = DeadlineObstacle.OtherTier };
        }

        var done = period.DoneBy.Date(in facts) is { } day && day <= facts.AsAt ? day : (DateOnly?)null;
        if (period.CountsFrom.Date(in facts) is not { } start)
        {
            return measure with { Status = DeadlineStatus.NotYetKnown, Obstacle = DeadlineObstacle.StartNotKnown, DoneOn = done };
        }

        measure = measure with { CountsFromOn = start, IsPlanned = start > facts.AsAt, DoneOn = done };
        var obstacle = DueDates.Find(measure.Clock, period, in facts, start, out var due, out var term);
        if (obstacle != DeadlineObstacle.None)
        {
            return measure with { Status = DeadlineStatus.BeyondCalendar, Obstacle = obstacle };
        }

        return measure with
        {
            Status = done < start ? DeadlineStatus.OutOfOrder : StatusOf(due, done, facts.AsAt),
            CountsFromOn = measure.Clock == DeadlineClock.MonthsBeforeEndOfTerm ? term!.LastDay : start,
            DueOn = due,
            Term = term,
        };
    }

    /// <summary>Whether the deadline applies to the school's tier; <see langword="null"/> where the tier is not known and matters.</summary>
    public static bool? AppliesTo(DuePeriod period, in DeadlineFacts facts)
    {
        if (facts.Progress.Tier is { } tier)
        {
            return period.Tiers.Contains(tier);
        }

        // A deadline of every tier applies whichever it is.
        return period.Tiers.Length == SupportTiers.All.Length ? true : null;
    }

    private static DeadlineStatus StatusOf(DateOnly due, DateOnly? done, DateOnly asAt) =>
        done is { } day ? (day <= due ? DeadlineStatus.Met : DeadlineStatus.MetLate)
        : asAt <= due ? DeadlineStatus.Due
        : DeadlineStatus.Overdue;
}
