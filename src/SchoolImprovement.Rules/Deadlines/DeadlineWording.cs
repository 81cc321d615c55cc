using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>How deadlines are put into words, the same in every culture.</summary>
internal static class DeadlineWording
{
    public static string StatusWord(DeadlineStatus status) => status switch
    {
        DeadlineStatus.NotYetKnown => "not yet known",
        DeadlineStatus.BeyondCalendar => "beyond the calendar",
        DeadlineStatus.NotApplicable => "not applicable",
        DeadlineStatus.Due => "due",
        DeadlineStatus.Overdue => "overdue",
        DeadlineStatus.Met => "met",
        _ => "met late",
    };

    public static string ClockWords(DeadlineClock clock) => clock switch
    {
        DeadlineClock.CalendarWeeks => "weeks, every day counted",
        DeadlineClock.WeeksOutsideSchoolHolidays => "weeks, school holidays not counted",
        DeadlineClock.CalendarDays => "days, every day counted",
        DeadlineClock.WorkingDays => "working days",
        DeadlineClock.MonthsBeforeEndOfTerm => "months before the end of term",
        _ => "school terms",
    };

    /// <summary>The period in words, such as <c>2 weeks, school holidays not counted</c>.</summary>
    public static string Period(CitedValue<int> length, DeadlineClock clock)
    {
        var unit = length.Value == 1 ? length.Unit.TrimEnd('s') : length.Unit;
        return clock switch
        {
            DeadlineClock.WorkingDays => string.Create(CultureInfo.InvariantCulture, $"{length.Value} working {unit}"),
            DeadlineClock.WeeksOutsideSchoolHolidays => string.Create(CultureInfo.InvariantCulture, $"{length.Value} {unit}, school holidays not counted"),
            DeadlineClock.MonthsBeforeEndOfTerm => string.Create(CultureInfo.InvariantCulture, $"{length.Value} {unit} before"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{length.Value} {unit}"),
        };
    }

    /// <summary>What the period is counted from; for an update, the end of its term once that is known.</summary>
    public static string StartName(DuePeriod period, in DeadlineMeasure measure) =>
        measure is { Clock: DeadlineClock.MonthsBeforeEndOfTerm, Term: { } term } ? $"end of {term.Name}" : period.CountsFrom.Name;

    /// <summary>Why there is no due date; <see langword="null"/> where there is one.</summary>
    public static string? Reason(DuePeriod period, in DeadlineMeasure measure, in DeadlineFacts facts) => measure.Obstacle switch
    {
        DeadlineObstacle.OtherTier => string.Create(
            CultureInfo.InvariantCulture, $"tier {(int)facts.Progress.Tier!.Value} has no such deadline"),
        DeadlineObstacle.TierNotKnown => "not known: tier",
        DeadlineObstacle.StartNotKnown => $"not known: {period.CountsFrom.Name}",
        DeadlineObstacle.TermsNotKnown => $"school terms known from {facts.Calendar.Known} only",
        DeadlineObstacle.BankHolidaysNotKnown => $"bank holidays known from {facts.Context.BankHolidays.Known} only",
        DeadlineObstacle.NoSuchDate => $"no date is later than {Wording.Date(DateOnly.MaxValue)}",
        _ => null,
    };

    /// <summary>How many calendar days something was or is late.</summary>
    public static int? DaysLate(in DeadlineMeasure measure, DateOnly asAt) => measure.Status switch
    {
        DeadlineStatus.MetLate => measure.DoneOn!.Value.DayNumber - measure.DueOn!.Value.DayNumber,
        DeadlineStatus.Overdue => asAt.DayNumber - measure.DueOn!.Value.DayNumber,
        _ => null,
    };

    public static string Message(DeadlineRule rule, in DeadlineMeasure measure, in DeadlineFacts facts)
    {
        var what = string.Concat(rule.Title[..1].ToUpperInvariant(), rule.Title.AsSpan(1));
        if (Reason(rule.Due, in measure, in facts) is { } reason)
        {
            return $"{what}: the due date cannot be told ({reason}).";
        }

        var due = $"{what}: due by {Wording.Date(measure.DueOn!.Value)}, {Period(rule.Due.Length(facts.Offer), measure.Clock)}"
            + $" {(measure.Clock == DeadlineClock.MonthsBeforeEndOfTerm ? "the" : "from")} {StartName(rule.Due, in measure)} on {Wording.Date(measure.CountsFromOn!.Value)}";
        var days = Days(DaysLate(in measure, facts.AsAt)!.Value);
        return measure.DoneOn is { } done
            ? $"{due}; done on {Wording.Date(done)}, {days} late."
            : $"{due}; not done as at {Wording.Date(facts.AsAt)}, {days} over.";
    }

    private static string Days(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "day" : "days")}");
}
