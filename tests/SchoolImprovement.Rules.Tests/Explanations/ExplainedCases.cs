using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.Cases;
using SchoolImprovement.Rules.Tests.Deadlines;
using SchoolImprovement.Rules.Tests.Deployment;
using SchoolImprovement.Rules.Tests.Funding;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;
using FormCaseFile = SchoolImprovement.Rules.Tests.ActionForms.ActionFormCase;
using SchoolCaseFile = SchoolImprovement.Rules.Tests.Eligibility.EligibilityCase;
using UpdateCaseFile = SchoolImprovement.Rules.Tests.Monitoring.MonitoringCase;

namespace SchoolImprovement.Rules.Tests.Explanations;

/// <summary>The cases of every topic: those that are named after what they show, and then made-up ones that reach what is left.</summary>
internal static class ExplainedCases
{
    private const int Seed = 2019;
    private const int MadeUp = 400;

    public static IEnumerable<ExplainedCase> Eligibility() =>
        SchoolCaseFile.All
            .Select(static one => (one.Name, Question: one.Question(), History: one.History()))
            .Select(static one => ExplainedCase.Of(one.Name, CaseRules.Of(new EligibilityRules(policy: one.Question.Policy)).Decide(new(one.History, one.Question.AsAt, one.Question.Prior))))
            .Append(LetInByAnApplication())
            .Concat(Made(Topics.Eligibility, static (made, urn) => made.Eligibility(urn)));

    public static IEnumerable<ExplainedCase> Forms() =>
        FormCaseFile.All
            .Select(static one => ExplainedCase.Of(one.Policy, CaseRules.Of(one.Rules).Decide(new(one.Form, one.Calendar, one.Stage))))
            .Concat(Made(Topics.Forms, static (made, urn) => made.Form(urn)));

    public static IEnumerable<ExplainedCase> Matches() =>
        CaseFiles.Named("Match").Select(static row => row.Data)
            .Select(static name => (Name: name, Case: CaseFiles.Read("Match", name)))
            .Select(static one => ExplainedCase.Of(one.Name, CaseRules.Of(new MatchRules(policy: MatchCaseTests.PolicyOf(one.Case))).Decide(new(Match.Parse(one.Case.GetProperty("match").GetRawText())))))
            .Concat(Made(Topics.Matches, static (made, urn) => made.Match(urn)));

    public static IEnumerable<ExplainedCase> Returns() =>
        CaseFiles.Named("Return").Select(static row => row.Data)
            .Select(static name => ExplainedCase.Of(name, CaseRules.Of(Tier1ReturnRules.Default).Decide(new(Tier1Return.Parse(CaseFiles.Read("Return", name).GetProperty("return").GetRawText())))))
            .Concat(Made(static _ => Topics.Returns(), static (made, urn) => made.Return(urn)));

    public static IEnumerable<ExplainedCase> Pay() =>
        CaseFiles.Named("Pay").Select(static row => row.Data)
            .SelectMany(static name =>
            {
                var one = CaseFiles.Read("Pay", name);
                var claims = one.GetProperty("claims").EnumerateArray().Select(static claim => PayClaim.Parse(claim.GetRawText()));
                return new PayRules(policy: PayCaseTests.PolicyOf(one)).Decide(claims)
                    .Select(statement => new ExplainedCase(name, statement.Explain().Results, statement.Findings));
            })
            .Append(ClaimAfterOneThatCouldNotBeRead())
            .Concat(Made(Topics.Pay, static (made, urn) => made.Pay(urn)));

    public static IEnumerable<ExplainedCase> Updates() =>
        UpdateCaseFile.All
            .Select(static one => ExplainedCase.Of(one.Name, CaseRules.Of(one.Rules()).Decide(new(one.Plan, one.Update))))
            .Concat(Made(Topics.Monitoring, static (made, urn) => made.Monitoring(urn)));

    public static IEnumerable<ExplainedCase> Grants() =>
        FundingCase.All
            .Select(static one => ExplainedCase.Of(one.Name, CaseRules.Of(one.Rules()).Decide(new(one.TheGrant, one.Evidence, one.AsAt))))
            .Concat(Made(Topics.Grants, static (made, urn) => made.Grant(urn)));

    public static IEnumerable<ExplainedCase> Deadlines() =>
        from one in Supports()
        select new ExplainedCase(one.Name, DeadlineRules.Default.Explain(one.Progress, Calendar, one.AsAt).Results, DeadlineRules.Default.Check(one.Progress, Calendar, one.AsAt).Findings);

    public static IEnumerable<ExplainedCase> Reviews() =>
        from state in Enum.GetValues<ReviewState>()
        from move in Enum.GetValues<ReviewMove>()
        from actor in Enum.GetValues<ReviewActor>()
        let history = Review.Reviews.In(state)
        from step in Steps(Review.Reviews.Step(move, actor, history.LastOn))
        select new ExplainedCase($"{step.Name}: {move} by {actor} of a form that is {state}", ReviewRules.Default.Explain(history, step.Step).Results, Refusals(history, step.Step));

    /// <summary>Moves that are read with the state that was recorded after each.</summary>
    public static IEnumerable<ExplainedCase> RecordedReviews()
    {
        foreach (var recorded in new[] { ReviewState.Submitted, ReviewState.Approved })
        {
            var facts = new ReviewFacts(GuidancePolicy.Default, Review.Reviews.In(ReviewState.Drafted), Review.Reviews.Step(ReviewMove.Submit, ReviewActor.NationalLeader, Review.Reviews.Drafted), recorded);
            yield return new($"a submission, recorded as {recorded}", [ReviewRules.Catalogue["REV-STATE"].Explain(in facts)], []);
        }
    }

    private static ExplainedCase LetInByAnApplication()
    {
        var anybody = new EligibilityRule("ELG-ENTRY", "any judgement qualifies", Obligation.Must)
        {
            Role = EligibilityRuleRole.QualifiesAtEntry,
            Statement = "Every school that was judged may have support.",
            Needs = [new("the school was judged", static (in _) => Truth.Yes)],
        };
        var rules = new EligibilityRules(rules: EligibilityRules.Catalogue.Replace("ELG-ENTRY", anybody));
        var history = InspectionHistory.Of(new(900_123), (OverallEffectiveness.Inadequate, new(2019, 1, 30)));
        var explained = ExplainedCase.Of("a school without RI that a rule of an application lets in", CaseRules.Of(rules).Decide(new(history, new(2019, 9, 1), PriorSupport.None)));
        return explained with { Results = [.. explained.Results.Where(static one => one.Rule.Id != "ELG-ENTRY")] };
    }

    // Of an earlier claim one day is of a known date and one is not: neither could be decided.
    private static ExplainedCase ClaimAfterOneThatCouldNotBeRead()
    {
        var claim = Claims.Claim(Claims.Day("2019-11-04"), Claims.Day("2019-11-05"), Claims.Day("2019-11-06")) with { Tier = SupportTier.Tier2 };
        var statement = PayRules.Default.Decide(claim, ClaimedDays.None.WithUndecided([new(2019, 11, 4)], undated: 1));
        return new("a claim after one that could not be read", statement.Explain().Results, statement.Findings);
    }

    private static IEnumerable<ExplainedCase> Made<TCase, TFacts, TDecision>(Func<MadeCases?, Topic<TCase, TFacts, TDecision>> topic, Func<MadeCases, int, TCase> make)
        where TCase : class
    {
        var made = new MadeCases(Seed);
        var rules = topic(null).Rules;
        return Enumerable.Range(1, MadeUp).Select(number => ExplainedCase.Of($"made up, number {number}", rules.Decide(make(made, 100_000 + number))) with { IsMadeUp = true });
    }

    private static IEnumerable<(string Name, SupportProgress Progress, DateOnly AsAt)> Supports()
    {
        var start = Day("2019-10-14");
        var end = Day("2021-01-31");
        yield return ("nothing is known", new(), start);
        yield return ("the match is confirmed just before a long holiday", Tests.Deadlines.Support.Started("DUE-START", Day("2019-12-16")), Day("2019-12-17"));
        yield return ("every deadline is kept", Tests.Deadlines.Support.Exemplary, end);
        foreach (var (id, tier) in Tests.Deadlines.Support.All)
        {
            var started = Tests.Deadlines.Support.Started(id, start);
            yield return ($"{id} begins", started, start);
            yield return ($"{id} is long over", started, end);
            yield return ($"{id} is done the day before it begins", started.Done(id, start.AddDays(-1)), end);
            yield return ($"{id} is done at once", started.Done(id, start), end);
            yield return ($"{id} is done late", started.Done(id, end), end);
            yield return ($"{id} with nothing known but the tier", new() { Tier = tier }, start);
            yield return ($"{id} in tier 1", started with { Tier = SupportTier.Tier1 }, start);
            yield return ($"{id} in tier 2", started with { Tier = SupportTier.Tier2 }, start);
        }
    }

    private static IEnumerable<(string Name, ReviewStep Step)> Steps(ReviewStep whole) =>
    [
        ("with all that it needs", whole),
        ("bare", new(whole.Move, whole.Actor, whole.On)),
        ("agreed on a later day", whole with { AgreedByLeaderOn = whole.On.AddDays(1), AgreedByChairOn = whole.On.AddDays(1) }),
        ("agreed long before", whole with { AgreedByLeaderOn = Review.Reviews.Drafted.AddDays(-9), AgreedByChairOn = Review.Reviews.Drafted.AddDays(-9) }),
        ("on a day before the last", new(whole.Move, whole.Actor, whole.On.AddDays(-1)) { AgreedByLeaderOn = whole.On, AgreedByChairOn = whole.On }),
        ("not for money's worth", whole with { ConfirmsValueForMoney = false }),
    ];

    private static System.Collections.Immutable.ImmutableArray<Finding> Refusals(ReviewHistory history, ReviewStep step)
    {
        ReviewRules.Default.TryMove(history, step, out _, out var findings);
        return findings.Findings;
    }
}
