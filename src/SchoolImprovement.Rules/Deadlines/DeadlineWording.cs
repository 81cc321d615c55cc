using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>How deadlines are put into words, the same in every culture.</summary>
internal static class DeadlineWording
{
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
    public static string Period(DuePeriod period, DeadlineClock clock, SupportOffer offer) =>
        Amount(period, clock, offer) + (clock == DeadlineClock.MonthsBeforeEndOfTerm ? " before" : Uncounted(clock));

    /// <summary>What the period is counted from; for an update, the end of its term once that is known.</summary>
    public static string StartName(DuePeriod period, in DeadlineMeasure measure, in DeadlineFacts facts) =>
        measure is { Clock: DeadlineClock.MonthsBeforeEndOfTerm, Term: { } term } ? $"end of {term.Name}" : period.CountsFrom.NameIn(in facts);

    /// <summary>Which of the funded terms a deadline belongs to, after its title: <c>, Spring 2020</c>; nothing where it is not of a term.</summary>
    public static string OfTerm(int? fundedTerm, SchoolTerm? term) =>
        fundedTerm is { } number ? $", {term?.Name ?? string.Create(CultureInfo.InvariantCulture, $"term {number}")}" : "";

    /// <summary>Why there is no due date; <see langword="null"/> where there is one.</summary>
    public static string? Reason(DuePeriod period, in DeadlineMeasure measure, in DeadlineFacts facts) => measure.Obstacle switch
    {
        DeadlineObstacle.OtherTier => $"{SupportTierNames.Of(facts.Progress.Tier!.Value)} has no such deadline",
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
        var what = Wording.Capitalised(rule.Title);
        if (Reason(rule.Due, in measure, in facts) is { } reason)
        {
            return $"{what}{OfTerm(facts.FundedTerm, measure.Term)}: the due date cannot be told ({reason}).";
        }

        if (measure.Status == DeadlineStatus.OutOfOrder)
        {
            return $"{what}: done on {FactValue.From(measure.DoneOn)}, before the day from which its period is counted ({StartName(rule.Due, in measure, in facts)}).";
        }

        var due = $"{what}: due by {Wording.Date(measure.DueOn!.Value)}, {Amount(rule.Due, measure.Clock, facts.Offer)} {From(measure.Clock)}"
            + $" {Wording.Date(measure.CountsFromOn!.Value)} ({StartName(rule.Due, in measure, in facts)}){Uncounted(measure.Clock)}";
        var days = Wording.Counted(DaysLate(in measure, facts.AsAt)!.Value, "day");
        return measure.DoneOn is { } done
            ? $"{due}; done on {Wording.Date(done)}, {days} late."
            : $"{due}; not done as at {Wording.Date(facts.AsAt)}, {days} over.";
    }

    private static string Amount(DuePeriod period, DeadlineClock clock, SupportOffer offer)
    {
        var length = period.Length(offer);
        var count = length.Value + (period.Following?.Invoke(offer).Value ?? 0);
        var unit = count == 1 ? length.Unit.TrimEnd('s') : length.Unit;
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(clock == DeadlineClock.WorkingDays ? "working " : "")}{unit}");
    }

    private static string From(DeadlineClock clock) => clock switch
    {
        DeadlineClock.MonthsBeforeEndOfTerm => "before",
        DeadlineClock.SchoolTerms => "from",
        _ => "after",
    };

    private static string Uncounted(DeadlineClock clock) =>
        clock == DeadlineClock.WeeksOutsideSchoolHolidays ? ", school holidays not counted" : "";
}
