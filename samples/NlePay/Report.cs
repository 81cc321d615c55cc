using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Statements for people: what each leader and school comes to, each day with its reason, and what is refused.</summary>
internal sealed class Report(Results results)
{
    // Nobody reads on after so many; the totals count all of them.
    private const int MostShown = 1_000;

    private static readonly Column Rate = new("Rate", IsNumber: true);
    private static readonly Column Paid = new("Paid", IsNumber: true);

    public static IEnumerable<Item> Unreadable(ClaimItem item) =>
        item.Faults.Select(fault => new Item(Tone.Wrong, $"Not readable{(item.Reference is null ? "" : $": claim {item.Reference}")}", null, fault.ToString()));

    public Document Make()
    {
        var document = new Document("Pay of National Leaders of Education");
        document.Say($"{Say.Pounds(results.Paid)} for {Say.Count(results.DaysByRate.Sum(one => one.Days), "day")} in {Say.Count(results.All.Count, "claim")}.{(results.IsClean ? " All is decided." : $" {results.Problems()}")}", results.IsClean ? Tone.Lead : Tone.Wrong);
        document.Only(Medium.Text, text => AddDays(text, "Each claim day by day", [.. results.Statements.Take(MostShown)], hasLeader: true));
        if (results.Statements.Count > MostShown)
        {
            document.Only(Medium.Text, text => text.Say($"… and {Say.Number(results.Statements.Count - MostShown)} more claims; --format csv writes them all."));
        }

        AddFindings(document, results.All);
        AddTotals(document);
        foreach (var reading in results.Policy.Departures)
        {
            document.Say($"Reading taken: {reading}.", Tone.Quiet);
        }

        return document.Only(Medium.Page, AddSheets);
    }

    private void AddTotals(Document document)
    {
        document.Facts(
        [
            ("Claims", Say.Number(results.All.Count)),
            .. results.DaysByRate.Select(one => ($"Days paid at {Say.Pounds(one.Rate)}", Say.Number(one.Days))),
            ("Days not paid", Say.Number(results.DaysNotPaid)),
            ("Claims refused", Say.Number(results.Refused)),
            ("Claims not readable", Say.Number(results.Unreadable)),
            ("Claims that need information", Say.Number(results.NeedInformation)),
            ("Paid in all", Say.Pounds(results.Paid)),
        ]);
        AddTotals(document, "By National Leader", "National Leader", Decided.GroupBy(one => one.Leader));
        AddTotals(document, "By school", "School", Decided.GroupBy(one => one.Decided!.Statement.Claim.School.ToString()));
    }

    private IEnumerable<Result> Decided => results.All.Where(one => one.Decided is not null);

    private void AddTotals(Document document, string caption, string name, IEnumerable<IGrouping<string, Result>> groups)
    {
        List<string[]> rows = [.. groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Row(group.Key, [.. group.Select(one => one.Decided!)]))];
        if (rows.Count > 0)
        {
            document.Table(caption, [name, .. Column.Numbers("Claims", "Days paid", "Days not paid", "Claims not accepted", "Paid")], rows.Append(Row("All", results.Statements)), lastIsSum: true);
        }

        static string[] Row(string name, IReadOnlyList<DecidedClaim> statements) =>
        [
            name, Say.Number(statements.Count), Say.Number(Days(PayLineOutcome.Paid, statements)), Say.Number(Days(PayLineOutcome.NotPaid, statements)),
            Say.Number(statements.Count(one => one.Outcome != PayOutcome.Accepted)), Say.Pounds(statements.Sum(one => one.Total)),
        ];

        static int Days(PayLineOutcome outcome, IEnumerable<DecidedClaim> statements) => statements.Sum(one => one.Lines.Count(line => line.Outcome == outcome));
    }

    private void AddSheets(Document document)
    {
        foreach (var leader in Decided.GroupBy(one => one.Leader).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            List<DecidedClaim> statements = [.. leader.Select(one => one.Decided!)];
            document.Add(new NewSheet()).Heading($"Statement: {leader.Key}");
            document.Say($"{Say.Pounds(statements.Sum(one => one.Total))} for {Say.Count(statements.Count, "claim")}.", Tone.Lead);
            AddDays(document, $"Days of {leader.Key}", statements, hasLeader: false);
            AddFindings(document, leader);
        }
    }

    private static void AddDays(Document document, string caption, List<DecidedClaim> statements, bool hasLeader)
    {
        if (statements.Count > 0)
        {
            Column[] leader = hasLeader ? ["National Leader"] : [];
            document.Table(caption, ["Claim", "School", .. leader, "Day", Rate, Paid, "Why"], statements.SelectMany(statement => Rows(statement, hasLeader)));
        }
    }

    private static IEnumerable<string[]> Rows(DecidedClaim decided, bool hasLeader)
    {
        var claim = decided.Statement.Claim;
        string[] head = [claim.Reference ?? "", claim.School.ToString(), .. hasLeader ? new[] { claim.NationalLeader ?? "" } : []];
        foreach (var (line, outcome, amount, reason) in decided.Lines)
        {
            yield return
            [
                .. head, SampleConsole.Days.Of(line.Day.Date), line.Rate is { } rate ? Say.Pounds(rate) : "",
                outcome == PayLineOutcome.Paid ? Say.Pounds(amount) : PayWords.Of(outcome),
                $"{reason}{(line.DecidedBy is { } rule ? $" ({RuleOf(rule)})" : "")}",
            ];
        }

        yield return [.. head, "total", "", Say.Pounds(decided.Total), $"claimed on {SampleConsole.Days.Of(claim.ClaimedOn)}{(decided.Outcome == PayOutcome.Accepted ? "" : $": {PayWords.Of(decided.Outcome)}")}"];
    }

    private static void AddFindings(Document document, IEnumerable<Result> all) => document.Items(all.SelectMany(one => (one.Decided is not { } decided
        ? Unreadable(one.Item)
        : decided.Statement.Findings.Select(finding => ItemOf(one.Item, decided.Statement.Claim, finding)).Concat(Hanging(one.Item, decided))).Concat(Repeating(one))));

    private static IEnumerable<Item> Repeating(Result one) => one.Repeats is { } repeats
        ? [new(Tone.Worth, $"Note: claim {one.Item.Reference} ({one.Item.Place})", null, repeats, $"→ {Result.NamesakeRemedy}")]
        : [];

    private static IEnumerable<Item> Hanging(ClaimItem item, DecidedClaim decided) => decided.Missing is { } missing
        ? [new(Tone.Undecided, $"Needs information: {NameOf(item, decided.Statement.Claim)}", null, missing)]
        : [];

    private static Item ItemOf(ClaimItem item, PayClaim claim, Finding finding)
    {
        var (tone, word) = finding.Severity == Severity.Error ? (Tone.Wrong, "Refused")
            : finding.Rule is PayRule { Role: PayRuleRole.Notes } ? (Tone.Worth, "Note")
            : (Tone.Undecided, "Needs information");
        return new(tone, $"{word}: {NameOf(item, claim)}", RuleOf(finding.Rule), finding.Message, $"→ {finding.Remedy}");
    }

    private static string NameOf(ClaimItem item, PayClaim claim)
    {
        var name = item.Reference is null ? $"the claim of {SampleConsole.Days.Of(claim.ClaimedOn)}" : $"claim {item.Reference}";
        return $"{name} for school {claim.School} ({item.Place})";
    }

    private static string RuleOf(Rule rule) => rule.Citations.IsEmpty ? rule.Id : $"{rule.Id}, {rule.Citations[0]}";
}
