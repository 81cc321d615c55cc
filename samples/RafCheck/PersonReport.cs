using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>What a person wants to read: of each form whether it is ready, and if not, what would mend it.</summary>
internal sealed class PersonReport(Screen screen, FormStage stage, SchoolTermCalendar calendar, Func<RecommendedActionForm, Explanation>? audit) : IFormReport
{
    private const int Inset = 2;

    private const int LongestName = 100;

    // Nobody reads on after so many; the rest is counted.
    private const int MostOfOneSeverity = 100;

    private static readonly (Severity Severity, string Mark, Look Look)[] Groups =
    [
        (Severity.Error, "✗", Look.Error),
        (Severity.Warning, "!", Look.Warning),
        (Severity.Information, "i", Look.Information),
    ];

    public static string TermsOf(SchoolTermCalendar calendar) =>
        $"School terms: {OneLine.Of(calendar.Description)}.{(calendar.IsDefault ? " --calendar FILE takes the school's own." : "")}";

    public void Write(CheckedForm checkedForm)
    {
        var form = checkedForm.Document.Form;
        var page = new Page()
            .Add(SchoolOf(form), Look.Strong)
            .Add(OneLine.Of(checkedForm.File), Look.Quiet)
            .Add(MoneyOf(form));
        if (audit is not null)
        {
            screen.Write(page);
            screen.WriteTree(audit(form).ToTree());
            page = new Page();
        }
        else
        {
            Verdict(page, checkedForm.Result);
            foreach (var (severity, mark, look) in Groups)
            {
                Findings(page, checkedForm.Result, severity, mark, look);
            }
        }

        Notices(page, checkedForm.Document);
        screen.Write(page.Add());
    }

    public void Close(Tally tally)
    {
        var forms = tally.Ready + tally.NotReady;
        var page = new Page();
        if (forms > 0)
        {
            page.Add(
                $"{Phrases.Count(forms, "form", "forms")} checked {Phrases.Of(stage)}: {tally.Ready:#,0} ready, {tally.NotReady:#,0} not ready; {Counts(severity => tally[severity])}.",
                tally.NotReady == 0 ? Look.Good : Look.Strong);
        }

        if (tally.Unread > 0)
        {
            page.Add($"{Phrases.Count(tally.Unread, "file is not a form and was", "files are not forms and were")} not checked.", Look.Strong);
        }

        if (forms > 0)
        {
            page.Add(TermsOf(calendar));
        }

        screen.Write(page);
    }

    public void Dispose()
    {
        // Nothing is held: what is written is written.
    }

    private static string SchoolOf(RecommendedActionForm form)
    {
        var name = string.IsNullOrWhiteSpace(form.School?.Name) ? "School without a name" : OneLine.Of(form.School.Name, LongestName);
        var urn = form.School?.Urn is { } number ? $", URN {number}" : "";
        return $"{name}{urn}{(form.Tier is { } tier ? $", tier {(int)tier}" : ", no tier given")}";
    }

    private static string MoneyOf(RecommendedActionForm form)
    {
        if (form.FundingRequested == 0)
        {
            return "No funding requested";
        }

        var parts = new List<string>();
        var elsewhere = form.FundingRequested;
        for (var term = 1; term <= ActionFormRules.Default.Offer.ActionForm.FundedTerms.Value; term++)
        {
            var inTerm = form.FundingRequestedInTerm(term);
            elsewhere -= inTerm;
            parts.Add($"{Wording.Pounds(inTerm)} in term {term}");
        }

        if (elsewhere != 0)
        {
            parts.Add($"{Wording.Pounds(elsewhere)} in other terms");
        }

        var coordination = form.CoordinationRequested == 0 ? "none of it" : $"{Wording.Pounds(form.CoordinationRequested)} of it";
        return $"{Wording.Pounds(form.FundingRequested)} requested: {string.Join(", ", parts)}; {coordination} for coordination";
    }

    private static string Counts(Func<Severity, int> count) =>
        string.Join(", ", Groups.Select(group => Phrases.Count(count(group.Severity), group.Severity)));

    private void Verdict(Page page, ValidationResult result)
    {
        var counts = result.Findings.IsEmpty
            ? "nothing is wanting"
            : Counts(severity => result.Findings.Count(finding => finding.Severity == severity));
        page.Add(
            $"{(result.IsValid ? "Ready" : "Not ready")} {Phrases.Of(stage)}: {counts}",
            result.IsValid ? Look.Good : Look.Error);
    }

    private static void Findings(Page page, ValidationResult result, Severity severity, string mark, Look look)
    {
        var findings = result.Findings.Where(finding => finding.Severity == severity).ToList();
        if (findings.Count == 0)
        {
            return;
        }

        page.Add().Add(Phrases.Count(findings.Count, severity), look);
        foreach (var finding in findings.Take(MostOfOneSeverity))
        {
            page.Add($"{mark} {finding.Rule.Id}{ParagraphsOf(finding.Rule)}  {finding.Path}", look, Inset)
                .Add(finding.Message, indent: Inset + Inset)
                .Add($"→ {finding.Remedy}", Look.Quiet, Inset + Inset);
        }

        if (findings.Count > MostOfOneSeverity)
        {
            page.Add($"… and {Phrases.Count(findings.Count - MostOfOneSeverity, "more", "more")}; --json writes them all.", indent: Inset);
        }
    }

    private static string ParagraphsOf(Rule rule) =>
        rule.Citations.IsEmpty ? "" : $"  {string.Join(", ", rule.Citations)}";

    private static void Notices(Page page, ActionFormDocument document)
    {
        if (document.Notices.IsEmpty)
        {
            return;
        }

        page.Add().Add(Phrases.Count(document.Notices.Length, "note", "notes"), Look.Strong);
        foreach (var notice in document.Notices.Take(MostOfOneSeverity))
        {
            page.Add(notice.ToString(), indent: Inset);
        }

        if (document.Notices.Length > MostOfOneSeverity)
        {
            page.Add($"… and {Phrases.Count(document.Notices.Length - MostOfOneSeverity, "more", "more")}.", indent: Inset);
        }
    }
}
