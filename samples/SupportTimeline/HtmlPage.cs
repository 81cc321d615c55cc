using System.Globalization;
using System.Text;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>The timeline as one page that needs nothing beside itself, and runs no script.</summary>
internal static class HtmlPage
{
    private static readonly (string Class, string Words)[] Legend =
        [("step", "step taken"), ("met", "done in time"), ("metlate", "done late"), ("due", "to be done"), ("overdue", "overdue"), ("released", "released"), ("withheld", "withheld"), ("waiting", "not yet due or not yet known")];

    public static string Render(Timeline timeline)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en-GB">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Support timeline, {Text(timeline.Name ?? "a school")}</title>
            <style>{HtmlStyle.Css}</style>
            <main>
            <h1>{Text(timeline.Heading)}</h1>
            <p class="lead">As at {Wording.Date(timeline.AsAt)}. {Text(timeline.Headline)}</p>
            <div class="scroll">

            """);
        SvgTimeline.Append(page, timeline);
        page.Append("</div>\n<p class=\"legend\">");
        foreach (var (name, words) in Legend)
        {
            page.Append(CultureInfo.InvariantCulture, $"<span class=\"{name}\"><i></i>{words}</span> ");
        }

        page.Append("</p>\n");
        AppendList(page, "Overdue", "alarm", timeline.Overdue.Select(deadline => $"{Words.Title(deadline)}: due {Wording.Date(deadline.DueOn!.Value)}, {Words.Days(deadline.DaysLate!.Value)} ago. {deadline.Rule.Remedy}"));
        AppendList(page, "Problems in the file", "alarm", timeline.Problems);
        AppendList(page, "What is next", "", timeline.Next.Select(Words.Next));
        AppendDeadlines(page, timeline);
        AppendInstalments(page, timeline);
        AppendUpdates(page, timeline);
        AppendList(page, "Worth a look", "", timeline.Advice);
        AppendList(page, "Cannot be told yet", "", timeline.NotKnown.Select(deadline => $"{Words.Title(deadline)}: {Words.State(deadline)}"));
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"small\">Terms: {Text(timeline.Calendar.Description)}.</p>\n</main>\n</html>\n");
        return page.ToString();
    }

    private static void AppendDeadlines(StringBuilder page, Timeline timeline)
    {
        AppendHead(page, "Deadlines", "Due", "What", "Counted", "How it stands");
        foreach (var deadline in timeline.Deadlines.Where(deadline => deadline.DueOn is not null))
        {
            AppendRow(page, Words.MarkOf(deadline.Status), Words.State(deadline), Wording.Date(deadline.DueOn!.Value), Words.Title(deadline), Counted(deadline));
        }

        page.Append("</tbody></table></div>\n");
    }

    private static string Counted(Deadline deadline)
    {
        var citations = string.Join(", ", deadline.Rule.Citations);
        var link = deadline.Clock == DeadlineClock.MonthsBeforeEndOfTerm ? "" : "from ";
        return $"{deadline.Period} {link}{deadline.CountsFrom} ({citations})";
    }

    private static void AppendInstalments(StringBuilder page, Timeline timeline)
    {
        if (timeline.Grant is not { } grant)
        {
            return;
        }

        AppendHead(page, $"Instalments of the grant, {grant.Headline}", "Amount", "For", "Reasons", "Release");
        foreach (var release in grant.Decision.Releases)
        {
            var since = (release.DueFrom ?? release.Instalment.DueFrom) is { } day ? $", from {Wording.Date(day)}" : "";
            AppendRow(
                page,
                Words.MarkOf(release.Outcome),
                Words.Outcome(release.Outcome) + since,
                Wording.Pounds(release.Instalment.Amount),
                release.Instalment.Term.Name,
                [.. Words.Reasons(grant, release.Instalment.Number)]);
        }

        page.Append("</tbody></table></div>\n");
    }

    private static void AppendUpdates(StringBuilder page, Timeline timeline)
    {
        if (timeline.Updates.IsEmpty)
        {
            return;
        }

        AppendHead(page, "Updates", "Due", "Update", "Form as a whole", "How it stands");
        foreach (var (deadline, latest) in timeline.Updates)
        {
            AppendRow(
                page,
                Words.MarkOf(deadline.Status),
                Words.State(deadline),
                deadline.DueOn is { } due ? Wording.Date(due) : "not known",
                Words.Title(deadline),
                latest is null ? "" : Words.Progress(latest.Overall));
        }

        page.Append("</tbody></table></div>\n");
    }

    private static void AppendHead(StringBuilder page, string title, params ReadOnlySpan<string> columns)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(title)}</h2>\n<div class=\"scroll\"><table><thead><tr>");
        foreach (var column in columns)
        {
            page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(column)}</th>");
        }

        page.Append("</tr></thead><tbody>\n");
    }

    private static void AppendRow(StringBuilder page, Mark mark, string state, string first, string second, params ReadOnlySpan<string> lines)
    {
        page.Append(CultureInfo.InvariantCulture, $"<tr class=\"{mark.ToString().ToLowerInvariant()}\"><td class=\"day\">{Text(first)}</td><td>{Text(second)}</td><td class=\"small\">");
        for (var i = 0; i < lines.Length; i++)
        {
            page.Append(i == 0 ? "" : "<br>").Append(Text(lines[i]));
        }

        page.Append(CultureInfo.InvariantCulture, $"</td><td class=\"state\"><i></i>{Text(state)}</td></tr>\n");
    }

    private static void AppendList(StringBuilder page, string title, string style, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<section class=\"{style}\"><h2>{title}</h2>\n<ul>\n");
        foreach (var line in lines)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{Text(line)}</li>\n");
        }

        page.Append("</ul></section>\n");
    }

    private static string Text(string text) => HtmlText.Of(text);
}
