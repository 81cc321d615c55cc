using System.Collections.Immutable;
using System.Globalization;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>The plan of one school as at a day: all that the outputs show.</summary>
internal sealed record Timeline
{
    public required MatchDocument Document { get; init; }

    public required DateOnly AsAt { get; init; }

    public required ImmutableArray<Deadline> Deadlines { get; init; }

    public required DeadlineSchedule Schedule { get; init; }

    public required GrantExplanation? Grant { get; init; }

    public required ImmutableArray<TermUpdate> Updates { get; init; }

    /// <summary>What is wrong with the file, or with an update in it.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    /// <summary>What should be otherwise in an update, and is no error.</summary>
    public required ImmutableArray<string> Advice { get; init; }

    /// <summary>Everything that has a day, in order.</summary>
    public required ImmutableArray<Entry> Entries { get; init; }

    /// <summary>The days that the line runs over: whole terms as far as they are known.</summary>
    public required DateRange Shown { get; init; }

    public IEnumerable<Deadline> Overdue => Deadlines.Where(deadline => deadline.Status == DeadlineStatus.Overdue);

    public IEnumerable<Deadline> MetLate => Deadlines.Where(deadline => deadline.Status == DeadlineStatus.MetLate);

    public IEnumerable<Deadline> NotKnown =>
        Deadlines.Where(deadline => deadline.Status is DeadlineStatus.NotYetKnown or DeadlineStatus.BeyondCalendar);

    public string Heading => string.Concat(
        Document.Name ?? "A school",
        Document.Support.School is { } urn ? $", URN {urn}" : "",
        Document.Support.Tier is { } tier ? string.Create(CultureInfo.InvariantCulture, $", tier {(int)tier}") : ", tier not known");

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

    /// <summary>What asks for attention, in a line; <see langword="null"/> where nothing does.</summary>
    public string? Attention
    {
        get
        {
            List<string> parts = [];
            if (Overdue.Any())
            {
                parts.Add($"Overdue: {string.Join("; ", Overdue.Select(deadline => $"{Words.Title(deadline)} ({Words.Days(deadline.DaysLate!.Value)})"))}.");
            }

            if (!Problems.IsEmpty)
            {
                parts.Add($"Problems: {string.Join(" ", Problems)}");
            }

            return parts.Count == 0 ? null : string.Join(" ", parts);
        }
    }

    public static Timeline Of(MatchDocument document, DateOnly asAt)
    {
        var schedule = DeadlineRules.Default.Schedule(document.Support, document.Calendar, asAt);
        var grant = document.Grant is { } one ? GrantRules.Default.Explain(one, document.Evidence, asAt) : null;
        ImmutableArray<Deadline> deadlines = [.. schedule.Deadlines
            .Where(deadline => deadline.Status != DeadlineStatus.NotApplicable)
            .OrderBy(deadline => deadline.DueOn ?? DateOnly.MaxValue)];
        var entries = EntriesOf(document.Support, deadlines, grant, asAt);
        var findings = Checked(document, asAt).ToList();
        return new Timeline
        {
            Document = document,
            AsAt = asAt,
            Schedule = schedule,
            Deadlines = deadlines,
            Grant = grant,
            Updates = [.. deadlines.Where(Words.IsUpdate).OrderBy(deadline => deadline.FundedTerm).Select(deadline => new TermUpdate(
                deadline,
                document.Updates.Where(update => update.Term == deadline.FundedTerm && update.Date <= asAt).MaxBy(update => update.Date)))],
            Problems = [.. document.Problems, .. findings.Where(found => found.Severity == Severity.Error).Select(found => found.Text)],
            Advice = [.. findings.Where(found => found.Severity != Severity.Error).Select(found => found.Text)],
            Entries = entries,
            Shown = RangeOf(document, entries, asAt),
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

    private static IEnumerable<(Severity Severity, string Text)> Checked(MatchDocument document, DateOnly asAt)
    {
        if (document.Plan is not { } plan)
        {
            yield break;
        }

        for (var i = 0; i < document.Updates.Length; i++)
        {
            if (document.Updates[i].Date > asAt)
            {
                continue;
            }

            foreach (var finding in MonitoringRules.Default.Validate(plan, document.Updates[i]).Findings)
            {
                yield return (finding.Severity, Wording.OnOneLine(string.Create(
                    CultureInfo.InvariantCulture, $"$.updates[{i}]{finding.Path[1..]}: {finding.Message} ({finding.Rule.Id})")));
            }
        }
    }

    /// <summary>From the term of the first day to the end of the last funded term; what is outside the known terms stays outside.</summary>
    private static DateRange RangeOf(MatchDocument document, ImmutableArray<Entry> entries, DateOnly asAt)
    {
        List<DateOnly> days = [.. entries.Select(entry => entry.Date), .. document.Grant?.Terms.Select(term => term.LastDay) ?? []];
        if (days.Count == 0)
        {
            days.Add(asAt);
        }

        var first = days.Min();
        var last = days.Max();
        foreach (var term in document.Calendar.Terms)
        {
            first = term.Dates.Contains(first) ? term.FirstDay : first;
            last = term.Dates.Contains(last) ? term.LastDay : last;
        }

        return new DateRange(first, last > first ? last : first.AddDays(first == DateOnly.MaxValue ? 0 : 1));
    }

    /// <summary>The update that is due for a term, and the latest that was given.</summary>
    internal sealed record TermUpdate(Deadline Deadline, ProgressUpdate? Latest);
}
