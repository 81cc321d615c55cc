using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Timetable;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>The timeline as text: a line over the terms, then day by day, then the money and the updates.</summary>
internal static class ConsoleTimeline
{
    public static void Write(IAnsiConsole console, Timeline timeline)
    {
        console.MarkupLineInterpolated($"[bold]{timeline.Heading}[/]");
        console.WriteLine($"As at {Wording.Date(timeline.AsAt)}. {timeline.Headline}");
        console.WriteLine();
        ConsoleStrip.Write(console, timeline);
        console.WriteLine();
        WriteDays(console, timeline);
        WriteInstalments(console, timeline);
        WriteUpdates(console, timeline);
        WriteList(console, "Overdue", timeline.Overdue.Select(deadline => $"{Words.Title(deadline)}: due {Wording.Date(deadline.DueOn!.Value)}, {Words.Days(deadline.DaysLate!.Value)} ago. {deadline.Rule.Remedy}"), "red");
        WriteList(console, "What is next", timeline.Next.Select(Words.Next), "default");
        WriteList(console, "Done late", timeline.MetLate.Select(deadline => $"{Words.Title(deadline)}: due {Wording.Date(deadline.DueOn!.Value)}, {Words.State(deadline)}"), "yellow");
        WriteList(console, "Cannot be told yet", timeline.NotKnown.Select(deadline => $"{Words.Title(deadline)}: {Words.State(deadline)}"), "default");
        WriteList(console, "Problems in the file", timeline.Problems, "red");
        WriteList(console, "Worth a look", timeline.Advice, "yellow");
        if (timeline.Calendar.IsDefault)
        {
            console.WriteLine($"Terms: {timeline.Calendar.Description}.");
        }
    }

    private static void WriteDays(IAnsiConsole console, Timeline timeline)
    {
        var table = TableOf(console, "Day by day", "Date", "", "What", "How it stands");
        foreach (var row in Rows(timeline))
        {
            var colour = row.Mark is { } mark ? ConsoleStrip.ColourOf(mark) : row.IsAsAt ? "bold" : "dim";
            table.AddRow(
                new Markup(Markup.Escape(row.Date)),
                new Markup(row.Mark is { } one ? $"[{colour}]{ConsoleStrip.Sign(one)}[/]" : ""),
                new Markup($"[{(row.Mark is null ? colour : "default")}]{Markup.Escape(row.What)}[/]"),
                new Markup($"[{colour}]{Markup.Escape(row.State)}[/]"));
        }

        console.Write(table);
    }

    private static IEnumerable<Row> Rows(Timeline timeline)
    {
        var entries = timeline.Entries.Select(entry => (entry.Date, Order: 2, Row: new Row(Wording.Date(entry.Date), entry.What, entry.State, entry.Mark)));
        var terms = timeline.Calendar.Terms.Where(term => term.Dates.Overlaps(timeline.Shown)).SelectMany(TermRows);
        (DateOnly Date, int Order, Row Row) asAt = (timeline.AsAt, 3, new Row(Wording.Date(timeline.AsAt), "──── as at ────", "", null) { IsAsAt = true });
        return entries.Concat(terms).Append(asAt).OrderBy(row => row.Date).ThenBy(row => row.Order).Select(row => row.Row);
    }

    private static IEnumerable<(DateOnly Date, int Order, Row Row)> TermRows(SchoolTerm term)
    {
        yield return (term.FirstDay, 0, new Row("", $"── {term.Name} begins", term.Dates.ToString(), null));
        foreach (var halfTerm in term.HalfTerms)
        {
            yield return (halfTerm.FirstDay, 1, new Row("", "   half term", halfTerm.ToString(), null));
        }

        yield return (term.LastDay, 4, new Row("", $"── {term.Name} ends, holidays", "", null));
    }

    private static void WriteInstalments(IAnsiConsole console, Timeline timeline)
    {
        if (timeline.Grant is not { } grant)
        {
            return;
        }

        console.WriteLine();
        var table = TableOf(console, grant.Headline, "Instalment", "For", "Release", "Reasons");
        foreach (var release in grant.Decision.Releases)
        {
            var colour = ConsoleStrip.ColourOf(Words.MarkOf(release.Outcome));
            var since = (release.DueFrom ?? release.Instalment.DueFrom) is { } day ? $"\nfrom {Wording.Date(day)}" : "";
            table.AddRow(
                new Markup(Markup.Escape(Wording.Pounds(release.Instalment.Amount))),
                new Markup(Markup.Escape(release.Instalment.Term.Name)),
                new Markup($"[{colour}]{Words.Outcome(release.Outcome)}[/]{since}"),
                new Markup(Markup.Escape(string.Join('\n', Words.Reasons(grant, release.Instalment.Number)))));
        }

        console.Write(table);
    }

    private static void WriteUpdates(IAnsiConsole console, Timeline timeline)
    {
        if (timeline.Updates.IsEmpty)
        {
            return;
        }

        console.WriteLine();
        var table = TableOf(console, "Updates", "Update", "Due", "How it stands", "Form as a whole");
        foreach (var update in timeline.Updates)
        {
            var colour = ConsoleStrip.ColourOf(Words.MarkOf(update.Deadline.Status));
            table.AddRow(
                new Markup(Markup.Escape(Words.Title(update.Deadline))),
                new Markup(update.Deadline.DueOn is { } due ? Wording.Date(due) : "not known"),
                new Markup($"[{colour}]{Markup.Escape(Words.State(update.Deadline))}[/]"),
                new Markup(update.Latest is { } latest ? Words.Progress(latest.Overall) : ""));
        }

        console.Write(table);
    }

    private static void WriteList(IAnsiConsole console, string title, IEnumerable<string> items, string colour)
    {
        var lines = items.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine($"[{colour}]{title}[/]");
        foreach (var line in lines)
        {
            console.MarkupLineInterpolated($"  {line}");
        }
    }

    private static Table TableOf(IAnsiConsole console, string title, params ReadOnlySpan<string> columns)
    {
        var table = new Table
        {
            Title = new TableTitle(Markup.Escape(title)),
            Border = console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii,
        };
        foreach (var column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }

    private sealed record Row(string Date, string What, string State, Mark? Mark)
    {
        public bool IsAsAt { get; init; }
    }
}
