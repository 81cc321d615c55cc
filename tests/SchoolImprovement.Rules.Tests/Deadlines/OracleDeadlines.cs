using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Tests.Timetable;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Deadlines;

/// <summary>Guidance 3.1, 6.26, 7.2 and 8.2 once more, sentence by sentence, to compare the library with. Slow on purpose.</summary>
internal sealed class OracleDeadlines(GuidancePolicy policy, SupportProgress progress, SchoolTermCalendar calendar, DateOnly asAt)
{
    private static readonly BankHolidays Holidays = BankHolidays.England2018To2023;

    /// <summary>The deadline of an id; of the updates, that of a funded term.</summary>
    public Answer Of(string id, int? fundedTerm) => id switch
    {
        // Within 2 weeks of confirmation of the match, not including school holidays.
        "DUE-CONTACT" => EveryTier(progress.MatchConfirmedOn, start => OracleTerms.AfterDaysInTerm(calendar, start, 14), progress.ContactMadeOn),

        // Within 4 weeks, an agreed date for the support to start.
        "DUE-START" => EveryTier(progress.MatchConfirmedOn, FourWeeks, progress.StartAgreedOn),

        // Schools agree a date within 4 weeks of the contact.
        "DUE-SCHOOL-AGREES" => EveryTier(progress.ContactMadeOn, FourWeeks, progress.SchoolAgreedOn ?? progress.StartAgreedOn),

        // The tier 1 return, or the form, within a term of the match; the remaining days in the following term.
        "DUE-TIER1-RETURN" => Tier1(progress.MatchConfirmedOn, WithinTerm, progress.Tier1ReturnSubmittedOn),
        "DUE-FORM-TERM" => Tiers2And3(progress.MatchConfirmedOn, WithinTerm, progress.FormSubmittedOn),
        "DUE-REMAINING-DAYS" => EveryTier(progress.MatchConfirmedOn, FollowingTerm, DaysUsedUp()),

        // Within 5 days of the visit, 10 of receipt, 10 of submission, 10 of sign-off.
        "DUE-FORM-SUBMITTED" => Tiers2And3(progress.SchoolVisitOn, start => Days(start, 5), progress.FormSubmittedOn),
        "DUE-FORM-PASSED-ON" => Tiers2And3(OfRound(progress.FormReceivedOn) ?? FirstReceived(), start => Days(start, 10), OfRound(progress.FormPassedOn)),
        "DUE-FORM-SIGN-OFF" => Tiers2And3(OfRound(progress.FormPassedOn), start => Days(start, 10), progress.FormSignedOffOn),
        "DUE-PAYMENT" => Tiers2And3(progress.FormSignedOffOn, start => Days(start, 10), progress.PaidOn),

        // About one month before the end of each term.
        "DUE-UPDATE" => Tiers2And3(progress.InitialDeploymentOn, start => Update(start, fundedTerm!.Value), progress.UpdatesDeliveredOn.ElementAtOrDefault(fundedTerm!.Value - 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No such deadline."),
    };

    private Answer EveryTier(DateOnly? start, Func<DateOnly, DateOnly?> due, DateOnly? done) => Answered(true, start, due, done);

    private Answer Tier1(DateOnly? start, Func<DateOnly, DateOnly?> due, DateOnly? done) =>
        Answered(progress.Tier is { } tier ? tier == SupportTier.Tier1 : null, start, due, done);

    private Answer Tiers2And3(DateOnly? start, Func<DateOnly, DateOnly?> due, DateOnly? done) =>
        Answered(progress.Tier is { } tier ? tier != SupportTier.Tier1 : null, start, due, done);

    private Answer Answered(bool? applies, DateOnly? start, Func<DateOnly, DateOnly?> dueFrom, DateOnly? doneOrPlanned)
    {
        var done = doneOrPlanned <= asAt ? doneOrPlanned : null;
        if (applies == false)
        {
            return new(DeadlineStatus.NotApplicable, null);
        }

        if (applies is null || start is not { } from)
        {
            return new(DeadlineStatus.NotYetKnown, null);
        }

        return dueFrom(from) is not { } due ? new(DeadlineStatus.BeyondCalendar, null)
            : done < from ? new(DeadlineStatus.OutOfOrder, due)
            : done <= due ? new(DeadlineStatus.Met, due)
            : done > due ? new(DeadlineStatus.MetLate, due)
            : asAt > due ? new(DeadlineStatus.Overdue, due)
            : new(DeadlineStatus.Due, due);
    }

    private DateOnly? FourWeeks(DateOnly start) =>
        policy.FourWeeks == FourWeeksReading.EveryDay ? start.AddDays(28) : OracleTerms.AfterDaysInTerm(calendar, start, 28);

    private DateOnly? Days(DateOnly start, int days) =>
        policy.FormDays == DayConvention.CalendarDays ? start.AddDays(days) : OracleTerms.AfterWorkingDays(Holidays, start, days);

    // 6.25: a form that was returned is submitted again, and what came before the return is of a round that is over.
    private DateOnly? OfRound(DateOnly? day) => IsReturned && day <= progress.FormReturnedOn ? null : day;

    // A portal receives what is first submitted at once.
    private DateOnly? FirstReceived() => IsReturned ? null : progress.FormSubmittedOn;

    private bool IsReturned => progress.FormReturnedOn <= asAt;

    private DateOnly? WithinTerm(DateOnly match)
    {
        var next = TermsAfter(match);
        return policy.WithinTerm switch
        {
            WithinTermReading.EndOfNextTerm => next.ElementAtOrDefault(0)?.LastDay,
            WithinTermReading.EndOfTermOfMatch => TermOf(match)?.LastDay,
            _ => SamePoint(match),
        };
    }

    private DateOnly? SamePoint(DateOnly match)
    {
        if (TermOf(match) is not { } own || TermsAfter(own.FirstDay).ElementAtOrDefault(0) is not { } next)
        {
            return null;
        }

        var daysIn = Math.Max(0, match.DayNumber - own.FirstDay.DayNumber);
        var point = next.FirstDay.AddDays(daysIn);
        return point < next.LastDay ? point : next.LastDay;
    }

    private DateOnly? FollowingTerm(DateOnly match) => policy.WithinTerm switch
    {
        WithinTermReading.EndOfNextTerm => TermsAfter(match).ElementAtOrDefault(1)?.LastDay,
        WithinTermReading.EndOfTermOfMatch => TermOf(match) is { } own ? TermsAfter(own.FirstDay).ElementAtOrDefault(0)?.LastDay : null,
        _ => TermOf(match) is { } own ? TermsAfter(own.FirstDay).ElementAtOrDefault(1)?.LastDay : null,
    };

    // In a holiday: the next term to start stands for it.
    private SchoolTerm? TermOf(DateOnly day) => calendar.Known.Contains(day) ? calendar.Terms.FirstOrDefault(term => term.LastDay >= day) : null;

    private List<SchoolTerm> TermsAfter(DateOnly day) => calendar.Known.Contains(day) ? [.. calendar.Terms.Where(term => term.FirstDay > day)] : [];

    private DateOnly? Update(DateOnly deployment, int fundedTerm)
    {
        if (OracleTerms.FundedTerms(calendar, deployment, fundedTerm, policy.FirstTerm) is not { } terms)
        {
            return null;
        }

        var last = terms[^1].LastDay;
        var due = OracleTerms.MonthBefore(last).AddDays(policy.UpdateGraceDays);
        return due < last ? due : last;
    }

    // Up to 3 days in every tier: the third day used ends them, or a settlement that fewer are used.
    private DateOnly? DaysUsedUp() => progress.DaysUsedOn.Length >= 3 ? progress.DaysUsedOn.Order().ElementAt(2) : progress.DaysEndedOn;

    /// <summary>How the deadline stands, and its last day.</summary>
    public sealed record Answer(DeadlineStatus Status, DateOnly? DueOn);
}
