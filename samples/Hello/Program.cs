using Microsoft.Extensions.DependencyInjection;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

var services = new ServiceCollection();
services.AddSchoolImprovementRules();
using var rules = services.BuildServiceProvider();

// One school: which tier of support it gets, and why.
var school = new Urn(900_123);
var history = InspectionHistory.Of(
    school,
    (OverallEffectiveness.RequiresImprovement, new(2016, 9, 14)),
    (OverallEffectiveness.RequiresImprovement, new(2019, 1, 30)));
var tier = rules.GetRequiredService<EligibilityRules>().Explain(history, new(2019, 9, 1), PriorSupport.None);
Console.WriteLine(tier.ToTree());

// One form: what would send it back.
var form = new RecommendedActionForm { School = new() { Urn = school }, Tier = SupportTier.Tier2, InitialDeployment = new(2019, 10, 7) };
foreach (var finding in rules.GetRequiredService<ActionFormRules>().Check(form, SchoolTermCalendar.DefaultEngland).Findings)
{
    Console.WriteLine($"{finding.Rule.Id,-24} {finding.Message}");
}

// One claim: what the National Leader is paid for two days, one of them with a long journey.
var claim = new PayClaim
{
    Reference = "C-1",
    School = school,
    MatchedOn = new(2019, 9, 16),
    ClaimedOn = new(2019, 11, 1),
    Days = [new(new(2019, 10, 7), TravelMinutes: 40, TravelMiles: 20), new(new(2019, 10, 14), TravelMinutes: 75, TravelMiles: 38)],
};
Console.WriteLine();
foreach (var day in rules.GetRequiredService<PayRules>().Decide(claim).Lines)
{
    Console.WriteLine(day);
}
