using System.Collections.Immutable;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>What a person wants to read, and send back: of each form whether it is ready, and if not, what would mend it.</summary>
internal sealed class Letter(Check check, IReadOnlyList<CheckedForm> forms, int unread)
{
    private const int LongestName = 100;

    // Nobody reads on after so many; the rest is counted.
    private const int MostOfOneKind = 100;

    // Dates beyond are drawn at the edge: a year typed wrong must not squeeze all others into a line.
    private const int DaysShownAround = 200;

    public Document Make()
    {
        var document = new Document(forms.Count == 1 ? $"Recommended Action Form: {SchoolOf(forms[0].Document.Form)}" : "Recommended Action Forms");
        foreach (var form in forms)
        {
            if (forms.Count > 1)
            {
                if (form != forms[0])
                {
                    document.Add(new NewSheet());
                }

                document.Heading(SchoolOf(form.Document.Form));
            }

            Add(document, form);
        }

        if (forms.Count > 1)
        {
            var findings = forms.SelectMany(form => form.Result.Findings).ToList();
            document.Heading("All forms").Say($"{Say.Count(forms.Count, "form")} checked {check.StageInWords}: {Say.Number(Count(Verdict.Ready))} ready, {Say.Number(Count(Verdict.NotReady))} not ready, {Say.Number(Count(Verdict.Undecided))} undecided; {Kinds.Count(findings)}.");
        }

        if (unread > 0)
        {
            document.Say($"{Say.Count(unread, "file is not a form and was", "files are not forms and were")} not checked.", Tone.Notice);
        }

        foreach (var reading in check.Rules.Policy.Departures)
        {
            document.Say($"Reading taken: {reading}.", Tone.Quiet);
        }

        return forms.Count == 0 ? document : document.Say(check.TermsInWords, Tone.Quiet);
    }

    private int Count(Verdict verdict) => forms.Count(form => form.Result.Verdict == verdict);

    private void Add(Document document, CheckedForm form)
    {
        document.Say(form.File, Tone.Quiet);
        var (words, tone) = form.Result.Verdict switch
        {
            Verdict.Ready => ("Ready", Tone.Good),
            Verdict.NotReady => ("Not ready", Tone.Wrong),
            _ => ("Not decided", Tone.Undecided),
        };
        var isReadyAllTheSame = form.IsReady && !form.Result.Findings.IsEmpty;
        document.Say($"{words} {check.StageInWords}{(isReadyAllTheSame ? ". To look at all the same" : "")}: {Kinds.Count(form.Result.Findings)}.", tone);
        AddMoney(document, form.Document.Form);
        if (form.Audit is { } audit)
        {
            AddRules(document, form, audit);
        }
        else
        {
            foreach (var (kind, heading, kindTone) in Kinds.All)
            {
                AddFindings(document, form, [.. form.Result.Findings.Where(finding => finding.Kind == kind)], heading, kindTone);
            }
        }

        AddActions(document, form.Document.Form);
        if (!form.Document.Notices.IsEmpty)
        {
            document.Heading("Passed over", 3).List(form.Document.Notices.Take(MostOfOneKind).Select(notice => Place.Said(notice.ToString(), form.Document.Form)));
            AddRest(document, form.Document.Notices.Length);
        }
    }

    private void AddMoney(Document document, RecommendedActionForm form)
    {
        if (form.FundingRequested == 0)
        {
            document.Say("No funding is asked for.");
            return;
        }

        var terms = Enumerable.Range(1, check.Rules.Offer.ActionForm.FundedTerms.Value).ToList();
        var tier = form.Tier is SupportTier.Tier2 or SupportTier.Tier3 ? form.Tier : null;
        document.Table(
            "Asked for by term, and the most that the tier gives",
            ["For", .. Column.Numbers([.. terms.Select(term => $"Term {term}"), "Other terms", "All", "At most"])],
            [
                Row("Actions", term => form.FundingRequestedInTerm(term) - Coordination(term), form.FundingRequested - form.CoordinationRequested, null),
                Row("Coordination", Coordination, form.CoordinationRequested, tier is { } one ? check.Rules.Offer.ActionForm.Coordination.Of(one).Value : null),
                Row("All", form.FundingRequestedInTerm, form.FundingRequested, tier is { } two ? check.Rules.Offer.Eligibility.Funding.Of(two).Value : null),
            ],
            lastIsSum: true);

        string[] Row(string name, Func<int, decimal> inTerm, decimal all, decimal? most) =>
            [name, .. terms.Select(term => Say.Pounds(inTerm(term))), Say.Pounds(all - terms.Sum(inTerm)), Say.Pounds(all), most is { } cap ? $"{Say.Pounds(cap)}{(all > cap ? " ✗" : "")}" : ""];

        decimal Coordination(int term) => form.Coordination.Where(cost => cost.Term == term).Sum(cost => cost.Amount ?? 0);
    }

    private static void AddFindings(Document document, CheckedForm form, IReadOnlyList<Finding> findings, string heading, Tone tone)
    {
        if (findings.Count > 0)
        {
            document.Heading($"{heading} ({Say.Number(findings.Count)})", 3).Items(findings.Take(MostOfOneKind).Select(finding => new Item(
                tone,
                Place.InWords(finding.Path, form.Document.Form),
                $"{string.Join(", ", finding.Rule.Citations.Select(citation => citation.ToString()).Prepend(finding.Rule.Id))}{(finding.Severity == Severity.Warning ? "; does not hold the form up" : "")}",
                Place.Said(finding.Message, form.Document.Form),
                $"→ {Place.Said(finding.Remedy, form.Document.Form)}")));
            AddRest(document, findings.Count);
        }
    }

    private static void AddRest(Document document, int count)
    {
        if (count > MostOfOneKind)
        {
            document.Say($"… and {Say.Number(count - MostOfOneKind)} more; --json writes them all.");
        }
    }

    private void AddRules(Document document, CheckedForm form, Explanation audit)
    {
        List<RuleResult> results = [.. audit.Results.Where(result => check.Audit == Audit.All || result.Status is RuleStatus.NotSatisfied or RuleStatus.NeedsInformation)];
        document.Heading(check.Audit == Audit.All ? "Every rule at every place" : $"Rules that fail or cannot be decided, {Say.Number(results.Count)} of {Say.Number(audit.Results.Length)} asked", 3);
        document.Say(RuleItems.Legend, Tone.Quiet).Items(RuleItems.Of(results, [], path => Place.InWords(path, form.Document.Form)));
    }

    private void AddActions(Document document, RecommendedActionForm form)
    {
        if (FundedTerms(form) is not [.., var last] terms)
        {
            return;
        }

        var (from, to) = (form.InitialDeployment!.Value, last.LastDay);
        List<Lane> lanes = [];
        var late = 0;
        foreach (var (area, i) in form.Areas.Select((area, i) => (area, i)))
        {
            foreach (var (action, j) in area.Actions.Select((action, j) => (action, j)))
            {
                if (action is { StartDate: { } start, EndDate: { } end } && start <= end)
                {
                    var isWithin = start >= from && end <= to;
                    late += isWithin ? 0 : 1;
                    lanes.Add(new Lane(Place.InWords(FormattableString.Invariant($"$.areas[{i}].actions[{j}]"), form), [new(start, end, $"{(isWithin ? "" : "✗ ")}{Place.NameOf(action, j)}", isWithin ? Paint.Good : Paint.Bad)], []));
                }
            }
        }

        if (lanes.Count > 0)
        {
            document.Add(new TimelineChart(
                late == 0 ? $"All actions with dates lie within the funded terms, which end on {Days.Of(to)}" : $"{Say.Count(late, "action lies", "actions lie")} outside the funded terms, which end on {Days.Of(to)}",
                Earlier(from, lanes.Min(lane => lane.Spans[0].From)),
                Later(to, lanes.Max(lane => lane.Spans[0].To)),
                lanes)
            {
                Bands = [.. terms.Select((term, i) => new Span(term.FirstDay, term.LastDay, $"Term {i + 1}", Paint.Neutral))],
                Colours = [("Within the funded terms", Paint.Good), .. late == 0 ? [] : new[] { ("Outside them", Paint.Bad) }],
            });
        }
    }

    private static DateOnly Earlier(DateOnly from, DateOnly day) => DateOnly.FromDayNumber(Math.Max(Math.Min(from.DayNumber, day.DayNumber), Math.Max(0, from.DayNumber - DaysShownAround)));

    private static DateOnly Later(DateOnly to, DateOnly day) => DateOnly.FromDayNumber(Math.Min(Math.Max(to.DayNumber, day.DayNumber), Math.Min(DateOnly.MaxValue.DayNumber, to.DayNumber + DaysShownAround)));

    /// <summary>The funded terms; none where the form or the calendar does not say.</summary>
    private ImmutableArray<SchoolTerm> FundedTerms(RecommendedActionForm form)
    {
        try
        {
            return form.InitialDeployment is { } deployment
                ? check.Calendar.FundedTerms(deployment, check.Rules.Offer.ActionForm.FundedTerms.Value, check.Rules.Policy.FirstTerm)
                : [];
        }
        catch (DateOutsideCalendarException)
        {
            return [];
        }
    }

    private static string SchoolOf(RecommendedActionForm form)
    {
        var name = string.IsNullOrWhiteSpace(form.School?.Name) ? "School without a name" : OneLine.Of(form.School.Name, LongestName);
        var urn = form.School?.Urn is { } number ? $", URN {number}" : "";
        return $"{name}{urn}{(form.Tier is { } tier ? $", tier {(int)tier}" : ", no tier given")}";
    }
}
