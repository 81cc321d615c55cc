using System.Collections.Immutable;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>One school's support as at a day: all that the outputs show.</summary>
internal sealed record Timeline
{
    public required SupportRecord Record { get; init; }

    public required SupportProgress Progress { get; init; }

    /// <summary>What is to be done next, the most urgent first.</summary>
    public required ImmutableArray<NextStep> Next { get; init; }

    public required DateOnly AsAt { get; init; }

    public required ImmutableArray<Deadline> Deadlines { get; init; }

    public required DeadlineSchedule Schedule { get; init; }

    public required GrantExplanation? Grant { get; init; }

    public required ImmutableArray<TermUpdate> Updates { get; init; }

    /// <summary>What in the file contradicts itself or the guidance and is left out, and what is worth knowing.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The steps that were taken or are planned, the deadlines, and the instalments of the grant, each by its day.</summary>
    public required ImmutableArray<Entry> Steps { get; init; }

    public required ImmutableArray<Entry> Dues { get; init; }

    public required ImmutableArray<Entry> Instalments { get; init; }

    /// <summary>Everything that has a day, in order.</summary>
    public IEnumerable<Entry> Entries => Steps.Concat(Dues).Concat(Instalments).OrderBy(entry => entry.Date);

    /// <summary>The days that the line runs over: whole terms as far as they are known.</summary>
    public required DateRange Shown { get; init; }

    public IEnumerable<Deadline> Overdue => Deadlines.Where(deadline => deadline.Status == DeadlineStatus.Overdue);

    public IEnumerable<Deadline> MetLate => Deadlines.Where(deadline => deadline.Status == DeadlineStatus.MetLate);

    public IEnumerable<Deadline> NotKnown =>
        Deadlines.Where(deadline => deadline.Status is DeadlineStatus.NotYetKnown or DeadlineStatus.BeyondCalendar);

    public SchoolTermCalendar Calendar => Record.Calendar ?? SchoolTermCalendar.DefaultEngland;

    /// <summary>The terms that the line runs over.</summary>
    public IEnumerable<SchoolTerm> Terms => Calendar.Terms.Where(term => term.Dates.Overlaps(Shown));

    public string Heading => $"{Words.NameOf(Record)}{(Progress.Tier is { } tier ? $", tier {(int)tier}" : ", tier not known")}";

    /// <summary>Where the support stands, in a line.</summary>
    public string Headline
    {
        get
        {
            var overdue = Overdue.Count();
            var late = overdue == 0 ? "Nothing is overdue" : $"{Say.Count(overdue, "deadline is", "deadlines are")} overdue";
            return Schedule.Next is { } next
                ? $"{late}; next by {Days.Of(next.DueOn!.Value)}: {Words.Title(next)}."
                : $"{late}; no deadline to come is known.";
        }
    }

    /// <summary>Whether something is overdue, or wrong in the file.</summary>
    public bool NeedsAttention => Findings.Any(Words.IsProblem) || Next.Any(step => step.Status == NextStepStatus.Overdue);

    public static Timeline Of(RecordReading reading, DateOnly asAt, SupportRules rules)
    {
        var record = reading.Record!;
        var view = record.AsAt(asAt);
        var progress = rules.ProgressOf(record, asAt);
        var schedule = rules.DeadlinesOf(record, asAt);
        var grant = rules.GrantOf(view) is { } one ? rules.Grants.Explain(one, rules.EvidenceOf(view), asAt) : null;
        ImmutableArray<Deadline> deadlines = [.. schedule.Deadlines
            .Where(deadline => deadline.Status != DeadlineStatus.NotApplicable)
            .OrderBy(deadline => deadline.DueOn ?? DateOnly.MaxValue)];
        var updates = view.Events.OfType<UpdateDelivered>().ToList();
        ImmutableArray<Entry> steps = [.. StepsOf(progress, asAt)];
        ImmutableArray<Entry> dues = [.. deadlines.Where(deadline => deadline.DueOn is not null).Select(deadline =>
            new Entry(deadline.DueOn!.Value, Words.Title(deadline), Words.State(deadline), Words.Of(deadline.Status)))];
        ImmutableArray<Entry> instalments = [.. InstalmentsOf(grant)];
        return new Timeline
        {
            Record = record,
            Progress = progress,
            Next = rules.WhatIsNext(record, asAt),
            AsAt = asAt,
            Schedule = schedule,
            Deadlines = deadlines,
            Grant = grant,
            Updates = [.. deadlines.Where(Words.IsUpdate).OrderBy(deadline => deadline.FundedTerm).Select(deadline => new TermUpdate(
                deadline, updates.LastOrDefault(update => update.Update.Term == deadline.FundedTerm)?.Update))],
            Findings = reading.Findings,
            Steps = steps,
            Dues = dues,
            Instalments = instalments,
            Shown = RangeOf(
                record.Calendar ?? SchoolTermCalendar.DefaultEngland,
                [asAt, .. steps.Concat(dues).Concat(instalments).Select(entry => entry.Date), .. grant?.Decision.Grant.Terms.Select(term => term.LastDay) ?? []]),
        };
    }

    private static IEnumerable<Entry> StepsOf(SupportProgress support, DateOnly asAt) =>
        new (DateOnly? Day, string What)[] { (support.MatchConfirmedOn, "Match confirmed"), (support.InitialDeploymentOn, "Initial deployment") }
            .Concat(support.DaysUsedOn.Where(day => day != support.InitialDeploymentOn).Distinct().Select(day => (Day: (DateOnly?)day, What: "Day of support")))
            .Where(step => step.Day is not null)
            .Select(step => new Entry(step.Day!.Value, step.What, step.Day > asAt ? Standing.Planned.Words : "", step.Day > asAt ? Standing.Planned : Standing.Step))
            .OrderBy(step => step.Date);

    private static IEnumerable<Entry> InstalmentsOf(GrantExplanation? grant) =>
        from release in grant?.Decision.Releases ?? []
        let day = release.DueFrom ?? release.Instalment.DueFrom
        where day is not null
        select new Entry(day.Value, $"Instalment {release.Instalment.Number}: {Say.Pounds(release.Instalment.Amount)}", Words.Of(release.Outcome), Words.StandingOf(release.Outcome));

    /// <summary>From the term of the first day to the end of the last one's; what is outside the known terms stays outside.</summary>
    private static DateRange RangeOf(SchoolTermCalendar calendar, List<DateOnly> days)
    {
        var (first, last) = (days.Min(), days.Max());
        foreach (var term in calendar.Terms)
        {
            first = term.Dates.Contains(first) ? term.FirstDay : first;
            last = term.Dates.Contains(last) ? term.LastDay : last;
        }

        return new DateRange(first, last > first ? last : first.AddDays(first == DateOnly.MaxValue ? 0 : 1));
    }
}

/// <summary>The update that is due for a term, and the latest that was given.</summary>
internal sealed record TermUpdate(Deadline Deadline, ProgressUpdate? Latest);
