using System.Collections.Immutable;
using System.Globalization;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
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

    /// <summary>What in the file contradicts itself or the guidance, and is left out.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    /// <summary>What should be otherwise, and is no error.</summary>
    public required ImmutableArray<string> Advice { get; init; }

    /// <summary>Everything that has a day, in order.</summary>
    public required ImmutableArray<Entry> Entries { get; init; }

    /// <summary>The days that the line runs over: whole terms as far as they are known.</summary>
    public required DateRange Shown { get; init; }

    public IEnumerable<Deadline> Overdue => Deadlines.Where(deadline => deadline.Status == DeadlineStatus.Overdue);

    public IEnumerable<Deadline> MetLate => Deadlines.Where(deadline => deadline.Status == DeadlineStatus.MetLate);

    public IEnumerable<Deadline> NotKnown =>
        Deadlines.Where(deadline => deadline.Status is DeadlineStatus.NotYetKnown or DeadlineStatus.BeyondCalendar);

    public string? Name => Record.Name is { } name ? Wording.OnOneLine(name) : null;

    public SchoolTermCalendar Calendar => Record.Calendar ?? SchoolTermCalendar.DefaultEngland;

    public string Heading => string.Concat(
        Name ?? "A school",
        Record.School is { } urn ? $", URN {urn}" : "",
        Progress.Tier is { } tier ? string.Create(CultureInfo.InvariantCulture, $", tier {(int)tier}") : ", tier not known");

    /// <summary>Where the support stands, in a line.</summary>
    public string Headline
    {
        get
        {
            var overdue = Overdue.Count();
            var late = overdue == 0 ? "Nothing is overdue" : $"{Words.Count(overdue, "deadline is", "deadlines are")} overdue";
            return Schedule.Next is { } next
                ? $"{late}; next by {Wording.Date(next.DueOn!.Value)}: {Words.Title(next)}."
                : $"{late}; no deadline to come is known.";
        }
    }

    /// <summary>Whether something is overdue, or wrong in the file.</summary>
    public bool NeedsAttention => !Problems.IsEmpty || Next.Any(step => step.Status == NextStepStatus.Overdue);

    public static Timeline Of(RecordReading reading, DateOnly asAt)
    {
        var rules = SupportRules.Default;
        var record = reading.Record!;
        var view = record.AsAt(asAt);
        var progress = rules.ProgressOf(record, asAt);
        var schedule = rules.DeadlinesOf(record, asAt);
        var grant = rules.GrantOf(view) is { } one ? rules.Grants.Explain(one, rules.EvidenceOf(view), asAt) : null;
        ImmutableArray<Deadline> deadlines = [.. schedule.Deadlines
            .Where(deadline => deadline.Status != DeadlineStatus.NotApplicable)
            .OrderBy(deadline => deadline.DueOn ?? DateOnly.MaxValue)];
        var updates = view.Events.OfType<UpdateDelivered>().ToList();
        var entries = EntriesOf(progress, deadlines, grant, asAt);
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
            Problems = [.. Texts(reading, static finding => IsProblem(finding))],
            Advice = [.. Texts(reading, static finding => !IsProblem(finding))],
            Entries = entries,
            Shown = RangeOf(record.Calendar ?? SchoolTermCalendar.DefaultEngland, entries, grant, asAt),
        };
    }

    private static ImmutableArray<Entry> EntriesOf(SupportProgress support, ImmutableArray<Deadline> deadlines, GrantExplanation? grant, DateOnly asAt)
    {
        List<Entry> entries = [];
        void Step(DateOnly? date, string what)
        {
            if (date is { } day)
            {
                entries.Add(day > asAt ? new(day, what, "planned", Mark.Planned) : new(day, what, "", Mark.Step));
            }
        }

        Step(support.MatchConfirmedOn, "Match confirmed");
        Step(support.InitialDeploymentOn, "Initial deployment");
        foreach (var day in support.DaysUsedOn.Where(day => day != support.InitialDeploymentOn).Distinct())
        {
            Step(day, "Day of support");
        }

        entries.AddRange(deadlines.Where(deadline => deadline.DueOn is not null).Select(deadline =>
            new Entry(deadline.DueOn!.Value, Words.Title(deadline), Words.State(deadline), Words.MarkOf(deadline.Status))));
        foreach (var release in grant?.Decision.Releases ?? [])
        {
            if ((release.DueFrom ?? release.Instalment.DueFrom) is { } day)
            {
                var what = string.Create(CultureInfo.InvariantCulture, $"Instalment {release.Instalment.Number}: {Wording.Pounds(release.Instalment.Amount)}");
                entries.Add(new Entry(day, what, Words.Outcome(release.Outcome), Words.MarkOf(release.Outcome)));
            }
        }

        return [.. entries.OrderBy(entry => entry.Date)];
    }

    /// <summary>Whether it is wrong, or cannot be decided and so is not ready.</summary>
    public static bool IsProblem(Finding finding) => finding.Severity == Severity.Error || finding.Kind == FindingKind.Undecided;

    private static IEnumerable<string> Texts(RecordReading reading, Func<Finding, bool> which) => reading.Findings
        .Where(which)
        .Select(static finding => Wording.OnOneLine($"{finding.Path}: {finding.Message} ({finding.Rule.Id})"));

    /// <summary>From the term of the first day to the end of the last funded term; what is outside the known terms stays outside.</summary>
    private static DateRange RangeOf(SchoolTermCalendar calendar, ImmutableArray<Entry> entries, GrantExplanation? grant, DateOnly asAt)
    {
        List<DateOnly> days = [.. entries.Select(entry => entry.Date), .. grant?.Decision.Grant.Terms.Select(term => term.LastDay) ?? []];
        if (days.Count == 0)
        {
            days.Add(asAt);
        }

        var first = days.Min();
        var last = days.Max();
        foreach (var term in calendar.Terms)
        {
            first = term.Dates.Contains(first) ? term.FirstDay : first;
            last = term.Dates.Contains(last) ? term.LastDay : last;
        }

        return new DateRange(first, last > first ? last : first.AddDays(first == DateOnly.MaxValue ? 0 : 1));
    }

    /// <summary>The update that is due for a term, and the latest that was given.</summary>
    internal sealed record TermUpdate(Deadline Deadline, ProgressUpdate? Latest);
}
