using System.Globalization;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.AheadOfTime;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

var documents = Path.Combine(AppContext.BaseDirectory, "Documents");
var asAt = new DateOnly(2020, 7, 24);
var calendar = SchoolTermCalendar.DefaultEngland;

var history = InspectionHistory.Of(
    new Urn(900123),
    (OverallEffectiveness.RequiresImprovement, new DateOnly(2016, 9, 14)),
    (OverallEffectiveness.RequiresImprovement, new DateOnly(2019, 1, 30)));
Console.WriteLine(EligibilityRules.Default.Decide(history, asAt, PriorSupport.None));
Console.WriteLine(EligibilityRules.Default.Explain(history, asAt, PriorSupport.None).ToJson());

var schools = new SchoolPopulationBuilder();
schools.Add(history, PriorSupport.None, "London");
var decisions = schools.Build().Decide(EligibilityRules.Default, asAt);
var rates = InspectionRates.None.With(OverallEffectiveness.RequiresImprovement, new InspectionRate(6, 0, 3, 1, 0));
Console.WriteLine($"{decisions.CountSchools()} {Forecast.Of(decisions, rates, new ForecastOptions { Years = 100 }).Total.Eligible}");

foreach (var form in Directory.GetFiles(documents, "*.json").Where(path => !path.EndsWith("claims.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
{
    var read = RecommendedActionForm.Parse(File.ReadAllText(form));
    Console.WriteLine(ActionFormRules.Default.Check(read, calendar).ToJson());
    Console.WriteLine(ActionFormRules.Default.Explain(read, calendar).ToJson());
}

using (var claims = File.OpenRead(Path.Combine(documents, "claims.json")))
{
    foreach (var claim in PayClaimReader.Read(claims))
    {
        Console.WriteLine(claim.Claim is { } read ? PayRules.Default.Explain(read).ToJson() : claim.Error!.Message);
    }
}

var match = new Match { School = history.School, Tier = SupportTier.Tier2, RecordedOn = new DateOnly(2019, 9, 9) };
Console.WriteLine(MatchRules.Default.Check(Match.Parse(match.ToJson())).ToJson());
var progress = SupportProgress.Parse("""{ "school": 900123, "tier": "tier2", "matchConfirmedOn": "2019-09-09", "initialDeploymentOn": "2019-10-10" }""");
Console.WriteLine(DeadlineRules.Default.Schedule(progress, calendar, asAt).ToJson());

var plan = MonitoringPlan.Parse("""{ "tier": "tier2", "areas": [{ "id": "a" }], "actions": [{ "id": "x", "areaId": "a", "firstTerm": 1, "lastTerm": 3, "isFunded": true }] }""");
var update = ProgressUpdate.Parse("""{ "term": 1, "date": "2020-03-02", "overall": "off-track" }""");
Console.WriteLine(MonitoringRules.Default.Check(plan, update).ToJson());
var grant = new Grant(SupportTier.Tier2, calendar.FundedTerms(new DateOnly(2019, 10, 10), SupportOffer.Default.ActionForm.FundedTerms.Value), [1000m, 2000m, 3000m]);
Console.WriteLine(GrantRules.Default.Explain(grant, GrantEvidence.Parse("""{ "approved": "2019-12-30" }"""), asAt).ToJson());
Console.WriteLine(ReviewRules.Default.Replay(new DateOnly(2019, 12, 1), [new ReviewStep(ReviewMove.Submit, ReviewActor.NationalLeader, new DateOnly(2019, 12, 9))]).History.ToJson());
Console.WriteLine(RuleCatalogue.Default.ToJson().Length.ToString(CultureInfo.InvariantCulture));
PublishedFiles.Read(Console.Out);
