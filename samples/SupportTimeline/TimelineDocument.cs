using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>One school's support for people: what is next and overdue, the line through the terms, day by day, the money and the updates.</summary>
internal sealed class TimelineDocument(Timeline timeline, GuidancePolicy readings)
{
    public Document Make()
    {
        var document = new Document(timeline.Heading);
        Add(document);
        foreach (var reading in readings.Departures)
        {
            document.Say($"Reading taken: {reading}.", Tone.Quiet);
        }

        return document;
    }

    /// <summary>Adds all but the title.</summary>
    public void Add(Document document)
    {
        document.Say($"As at {Days.Of(timeline.AsAt)}. {timeline.Headline}", timeline.NeedsAttention ? Tone.Wrong : Tone.Lead);
        AddItems(document, "Overdue", timeline.Overdue.Select(deadline => new Item(
            Tone.Wrong,
            Words.Title(deadline),
            Guidance(deadline.Rule.Citations),
            $"Due {Days.Of(deadline.DueOn!.Value)}, {Words.Days(deadline)} ago.",
            $"→ {deadline.Rule.Remedy}")));
        AddItems(document, "What is next", timeline.Next.Select(ItemOf));
        document.Only(Medium.Page, page => page.Heading("The line through the terms").Add(Drawn()));
        AddDays(document);
        AddInstalments(document);
        AddUpdates(document);
        AddItems(document, "Cannot be told yet", timeline.NotKnown.GroupBy(Words.State).Select(reason => new Item(Tone.Undecided, Say.Capital(reason.Key), null, [.. reason.Select(Words.Title)])));
        AddItems(document, "Problems in the file", timeline.Findings.Where(Words.IsProblem).Select(PlaceWords.ItemOf));
        AddItems(document, "Worth a look", timeline.Findings.Where(finding => !Words.IsProblem(finding)).Select(PlaceWords.ItemOf));
        if (timeline.Calendar.IsDefault)
        {
            document.Say($"Terms: {timeline.Calendar.Description}.", Tone.Quiet);
        }
    }

    private static void AddItems(Document document, string heading, IEnumerable<Item> items)
    {
        Item[] all = [.. items];
        if (all.Length > 0)
        {
            document.Heading(heading).Items(all);
        }
    }

    private static Item ItemOf(NextStep step)
    {
        var tone = step.Status switch
        {
            NextStepStatus.Overdue => Tone.Wrong,
            NextStepStatus.Waiting => Tone.Plain,
            NextStepStatus.NotKnown => Tone.Undecided,
            _ => Tone.Missing,
        };
        var due = step.DueOn is { } day ? $" by {Days.Of(day)}{(step.DaysOverdue is { } late ? $", {Say.Count(late, "day")} overdue" : "")}" : "";
        string[] waits = step.WaitsFor is { } wait ? [$"{(step.Status == NextStepStatus.NotKnown ? "Not known" : "Waits for")}: {wait}"] : [];
        return new(tone, $"{Say.Capital(Portfolio.NameOf(step.By))}: {step.What}{due}", Guidance(step.Citations), waits);
    }

    private static string Guidance(IEnumerable<Citation> citations) => $"guidance {string.Join(", ", citations)}";

    private IEnumerable<(string Name, Paint Paint)> Legend =>
        Standing.All.Where(standing => timeline.Entries.Any(entry => entry.Standing == standing)).Select(standing => ($"{standing.Sign} {standing.Words}", standing.Paint));

    private TimelineChart Drawn()
    {
        var (done, late, all) = (timeline.Dues.Count(entry => entry.Standing == Standing.Met), timeline.Dues.Count(entry => entry.Standing == Standing.MetLate), timeline.Dues.Length);
        return new TimelineChart(
            all == 0 ? "No deadline is known yet" : $"{Say.Number(done)} of {Say.Count(all, "deadline")} met in time{(late == 0 ? "" : $", {Say.Number(late)} late")}{(timeline.Overdue.Any() ? $", {Say.Number(timeline.Overdue.Count())} overdue" : "")}",
            timeline.Shown.FirstDay,
            timeline.Shown.LastDay,
            [.. new[] { ("Steps", timeline.Steps), ("Deadlines", timeline.Dues), ("Instalments of the grant", timeline.Instalments) }
                .Where(lane => !lane.Item2.IsEmpty)
                .Select(lane => new Lane(lane.Item1, [], [.. lane.Item2.Select(entry => new Mark(entry.Date, entry.Standing.Sign, $"{entry.What}{(entry.State.Length == 0 ? "" : $", {entry.State}")}", entry.Standing.Paint))]))])
        {
            Bands = [.. timeline.Terms.Select(term => new Span(term.FirstDay, term.LastDay, term.Name, Paint.Neutral))],
            Cut = (timeline.AsAt, "as at"),
            Colours = [.. Legend],
        };
    }

    private void AddDays(Document document)
    {
        var entries = timeline.Entries.Select(entry => new Line(entry.Date, 2, $"{entry.Standing.Sign} {entry.What}", entry.State));
        var rows = timeline.Terms.SelectMany(TermRows).Concat(entries).Append(new Line(timeline.AsAt, 3, "The day looked from", "")).OrderBy(row => row.Day).ThenBy(row => row.Order);
        document.Table(
            $"Day by day, with the terms, as at {Days.Of(timeline.AsAt)}",
            ["Date", "What", "How it stands"],
            rows.Select(row => (string[])[Days.Of(row.Day), row.What, row.State]));
        document.Only(Medium.Text, text => text.Say($"{string.Join(", ", Legend.Select(one => one.Name))}.", Tone.Quiet));
    }

    private static IEnumerable<Line> TermRows(SchoolTerm term) =>
    [
        new(term.FirstDay, 0, $"{term.Name} begins", ""),
        .. term.HalfTerms.Select(half => new Line(half.FirstDay, 1, "Half term", $"to {Days.Of(half.LastDay)}")),
        new(term.LastDay, 4, $"{term.Name} ends", ""),
    ];

    private void AddInstalments(Document document)
    {
        if (timeline.Grant is { } grant)
        {
            document.Table($"The grant: {grant.Headline}", ["Term", new("Instalment", IsNumber: true), "Release", "Why"], grant.Decision.Releases.Select(release => (string[])
            [
                release.Instalment.Term.Name,
                Say.Pounds(release.Instalment.Amount),
                $"{Words.StandingOf(release.Outcome).Sign} {Words.Of(release.Outcome)}{((release.DueFrom ?? release.Instalment.DueFrom) is { } day ? $", from {Days.Of(day)}" : "")}",
                string.Join("; ", Words.Reasons(grant, release.Instalment.Number)),
            ]));
        }
    }

    private void AddUpdates(Document document)
    {
        if (!timeline.Updates.IsEmpty)
        {
            document.Table("Updates on progress", ["Update", "Due", "How it stands", "Form as a whole"], timeline.Updates.Select(update => (string[])
            [
                Words.Title(update.Deadline), update.Deadline.DueOn is { } due ? Days.Of(due) : "not known", Words.State(update.Deadline), update.Latest is { } latest ? Words.Of(latest.Overall) : "",
            ]));
        }
    }

    /// <summary>A line of the table of days, those of one day in their order.</summary>
    private readonly record struct Line(DateOnly Day, int Order, string What, string State);
}
