namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Puts a school's deadlines and what the rules say of them together as an explanation.</summary>
internal static class DeadlineExplanation
{
    public static Explanation Of(DeadlineSchedule schedule, ImmutableArray<RuleResult> results)
    {
        var overdue = schedule.Overdue.Count();
        var late = schedule.Missed.Count() - overdue;
        var outOfOrder = Count(schedule, DeadlineStatus.OutOfOrder);
        var beyond = Count(schedule, DeadlineStatus.BeyondCalendar);
        var notKnown = NotKnown(schedule);
        var isKnown = schedule.Progress.Tier is not null && beyond == 0 && notKnown < schedule.Deadlines.Count(IsOfTheTier);
        return new Explanation
        {
            Subject = schedule.Progress.School is { } school ? $"URN {school}" : null,
            Year = schedule.Year,
            AsAt = schedule.AsAt,
            Outcome = overdue > 0 ? "overdue" : late > 0 ? "met late" : outOfOrder > 0 ? "out of order" : isKnown ? "in time" : "not decided",
            Headline = schedule.ToString(),
            Conclusions =
            [
                new("overdue", overdue),
                new("met late", late),
                new("not known", notKnown),
                new("next due", schedule.Next?.DueOn),
                new("terms", schedule.Calendar.ToString()),
            ],
            Readings = schedule.Readings,
            DeterminedBy = [.. schedule.Missed.Select(deadline => deadline.Rule.Id).Distinct()],
            Results = results,
        };
    }

    /// <summary>How the deadlines stand, in a line.</summary>
    // The steps that are still to come are not known yet by rights; what hangs on the tier, or on terms that nobody knows, is not decided.
    public static string Headline(DeadlineSchedule schedule)
    {
        var overdue = schedule.Overdue.Count();
        var late = schedule.Missed.Count() - overdue;
        var outOfOrder = Count(schedule, DeadlineStatus.OutOfOrder);
        var notKnown = NotKnown(schedule);
        var missed = overdue + late == 0
            ? notKnown == 0 ? "No deadline is missed" : "No deadline that is known is missed"
            : string.Create(CultureInfo.InvariantCulture, $"Deadlines overdue: {overdue}; met late: {late}");
        missed = outOfOrder == 0 ? missed : $"{missed}; {Wording.Counted(outOfOrder, "deadline")} with days that contradict each other";
        missed = notKnown == 0 ? missed : $"{missed}; {Wording.Counted(notKnown, "deadline")} not known";
        return schedule.Next is not { } next ? missed : $"{missed}; next due {Wording.Date(next.DueOn!.Value)}: {next.Rule.Title}";
    }

    private static int NotKnown(DeadlineSchedule schedule) => Count(schedule, DeadlineStatus.BeyondCalendar) + Count(schedule, DeadlineStatus.NotYetKnown);

    private static int Count(DeadlineSchedule schedule, DeadlineStatus status) => schedule.Deadlines.Count(deadline => deadline.Status == status);

    private static bool IsOfTheTier(Deadline deadline) => deadline.Status != DeadlineStatus.NotApplicable;
}
