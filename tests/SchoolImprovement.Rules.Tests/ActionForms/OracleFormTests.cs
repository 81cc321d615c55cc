using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Tests.Timetable;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

public sealed class OracleFormTests
{
    private static readonly string[] OfGrant = ["RAF-WINDOW", "RAF-WINDOW-START", "RAF-COST-BEYOND", "RAF-COST-TERM"];
    private static readonly string[] OfForm = ["RAF-TOTAL", "RAF-COORDINATION", "RAF-COORDINATION-SHARE"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Library_and_oracle_agree_on_the_totals_and_windows_of_2_000_made_up_forms(int seed)
    {
        var comparison = new Comparison();
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var policy = DrawnPolicies.Drawn(ReadingTopics.ActionForm, random);
            var calendar = MadeCalendars.Calendar(random);
            var form = Form(random, calendar);
            var oracle = new OracleForm(policy, form, calendar);
            var explanation = new ActionFormRules(policy: policy).Explain(form, calendar);
            var said = explanation.Results.ToLookup(result => result.Rule.Id);

            void Add(string id, string path, RuleStatus expected)
            {
                var result = said[id].Single(result => result.Path == path || OfForm.Contains(id));
                comparison.Add(id, Word(expected), Word(result.Status), () => $"{string.Join("; ", policy.Departures)} {path}\n{string.Join(", ", calendar.Terms)}\n{form.ToJson()}");
            }

            comparison.Add("sums", "same", form.FundingRequested == oracle.Requested && Enumerable.Range(1, 4).All(term => form.FundingRequestedInTerm(term) == oracle.RequestedIn(term)) ? "same" : "others", () => form.ToJson());
            Add("RAF-TOTAL", "", oracle.Total());
            Add("RAF-COORDINATION", "", oracle.CoordinationCap());
            Add("RAF-COORDINATION-SHARE", "", oracle.CoordinationShare());
            comparison.Add($"share by {policy.CoordinationShare}", Word(oracle.CoordinationShare()), Word(said["RAF-COORDINATION-SHARE"].Single().Status), () => form.ToJson());
            for (var area = 0; area < form.Areas.Length; area++)
            {
                for (var number = 0; number < form.Areas[area].Actions.Length; number++)
                {
                    var (action, path) = (form.Areas[area].Actions[number], $"$.areas[{area}].actions[{number}]");
                    Add("RAF-WINDOW", path, oracle.EndsInTime(action));
                    Add("RAF-WINDOW-START", path, oracle.StartsInTime(action));
                    Add("RAF-DATES-ORDER", path, OracleForm.EndsAfterStart(action));
                    for (var cost = 0; cost < action.Costs.Length; cost++)
                    {
                        Add("RAF-COST-BEYOND", $"{path}.costs[{cost}]", OracleForm.IsOfFundedTerm(action, action.Costs[cost]));
                        Add("RAF-COST-TERM", $"{path}.costs[{cost}]", oracle.IsInTermOfAction(action, action.Costs[cost]));
                    }
                }
            }
        }

        comparison.MustAgree(5, [.. AllOf("kept"), .. AllOf("broken"), .. AllOf("open").Except(["RAF-DATES-ORDER: open", "RAF-COST-TERM: open"]), .. OfGrant.Select(id => $"{id}: silent"),
            .. from reading in (CoordinationShareReading[])[CoordinationShareReading.OfAllRequested, CoordinationShareReading.OfActionsAlone] from word in (string[])["kept", "broken", "open", "silent"] select $"share by {reading}: {word}",
            "share by CapAlone: silent"]);
    }

    private static IEnumerable<string> AllOf(string word) => [.. OfForm.Append("RAF-DATES-ORDER").Concat(OfGrant).Select(id => $"{id}: {word}")];

    private static string Word(RuleStatus status) => status switch
    {
        RuleStatus.Satisfied => "kept",
        RuleStatus.NotSatisfied => "broken",
        RuleStatus.NeedsInformation => "open",
        _ => "silent",
    };

    private static RecommendedActionForm Form(Random random, SchoolTermCalendar calendar)
    {
        var deployment = new DateOnly(2019, 9, 10).AddDays(random.Next(120));
        var tier = (SupportTier)(2 + random.Next(2));
        var areas = 1 + random.Next(4);
        return new()
        {
            Tier = tier,
            InitialDeployment = random.Next(20) == 0 ? null : random.Next(20) == 0 ? calendar.Known.LastDay.AddDays(-random.Next(200)) : deployment,
            Areas = [.. Enumerable.Range(0, areas).Select(_ => new ImprovementArea { Actions = [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Action(random, calendar, deployment))] })],
            Coordination = [.. Enumerable.Range(1, random.Next(4)).Select(term => new TermCost(term, Amount(random, 1_500)))],
        };
    }

    private static RecommendedAction Action(Random random, SchoolTermCalendar calendar, DateOnly deployment)
    {
        // About the boundaries: the deployment, and the last and first days of terms.
        var boundaries = calendar.Terms.SelectMany(term => new[] { term.FirstDay, term.LastDay }).Append(deployment).Where(day => day >= deployment && day < deployment.AddDays(600)).ToList();
        DateOnly? Day() => random.Next(15) == 0 ? null : boundaries[random.Next(boundaries.Count)].AddDays(random.Next(3) - 1);
        var (one, other) = (Day(), Day());
        var inOrder = one > other && random.Next(8) > 0;
        return new()
        {
            StartDate = inOrder ? other : one,
            EndDate = inOrder ? one : other,
            Funding = random.Next(12) switch { 0 => null, 1 => FundingSource.None, 2 or 3 => FundingSource.School, _ => FundingSource.Grant },
            Costs = [.. Enumerable.Range(1, random.Next(5)).Select(term => new TermCost(random.Next(20) == 0 ? 0 : term, Amount(random, 2_400)))],
        };
    }

    private static decimal? Amount(Random random, int most) => random.Next(60) switch { 0 => null, 1 => -1m, 2 => 0m, _ => random.Next(most * 100) / 100m };
}
