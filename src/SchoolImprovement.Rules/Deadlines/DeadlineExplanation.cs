using System.Collections.Immutable;
using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Puts a school's deadlines and what the rules say of them together as an explanation.</summary>
internal static class DeadlineExplanation
{
    public static Explanation Of(DeadlineSchedule schedule, ImmutableArray<RuleResult> results)
    {
        var overdue = schedule.Overdue.Count();
        var late = schedule.Missed.Count() - overdue;
        var outOfOrder = schedule.Deadlines.Count(deadline => deadline.Status == DeadlineStatus.OutOfOrder);
        return new Explanation
        {
            Subject = schedule.Progress.School is { } school ? $"URN {school}" : null,
            Year = schedule.Year,
            AsAt = schedule.AsAt,
            Outcome = overdue > 0 ? "overdue" : late > 0 ? "met late" : outOfOrder > 0 ? "out of order" : "in time",
            Headline = Headline(overdue, late, outOfOrder, schedule.Next),
            Conclusions =
            [
                new("overdue", overdue),
                new("met late", late),
                new("next due", schedule.Next?.DueOn),
                new("terms", schedule.Calendar.ToString()),
            ],
            Readings = schedule.Readings,
            DeterminedBy = [.. schedule.Missed.Select(deadline => deadline.Rule.Id).Distinct()],
            Results = results,
        };
    }

    private static string Headline(int overdue, int late, int outOfOrder, Deadline? next)
    {
        var missed = overdue + late == 0
            ? "No deadline is missed"
            : string.Create(CultureInfo.InvariantCulture, $"Deadlines overdue: {overdue}; met late: {late}");
        missed = outOfOrder == 0 ? missed : $"{missed}; {VerdictWords.Counted(outOfOrder, "deadline")} with days that contradict each other";
        return next is null ? missed : $"{missed}; next due {Wording.Date(next.DueOn!.Value)}: {next.Rule.Title}";
    }
}
