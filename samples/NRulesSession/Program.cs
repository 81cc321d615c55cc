using NRules;
using NRules.Fluent;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.NRules;
using SchoolImprovement.Rules.Samples.NRulesSession;

// Our rule sets and the application's own rules, in one repository. Compile once, and keep the factory.
var repository = new RuleRepository().AddSchoolImprovementRules();
repository.Load(load => load.From(typeof(Program).Assembly));
var session = repository.Compile().CreateSession();

var oak = new Urn(900_101);
var ash = new Urn(900_102);
var elm = new Urn(900_103);
var entry = new DateOnly(2019, 9, 1);

session.InsertAll(
[
    new EligibilityCase(
        InspectionHistory.Of(
            oak,
            (OverallEffectiveness.RequiresImprovement, new(2008, 5, 6)),
            (OverallEffectiveness.Inadequate, new(2011, 3, 1)),
            (OverallEffectiveness.RequiresImprovement, new(2014, 3, 4)),
            (OverallEffectiveness.RequiresImprovement, new(2018, 3, 6))),
        entry,
        PriorSupport.None),
    new EligibilityCase(
        InspectionHistory.Of(ash, (OverallEffectiveness.Good, new(2013, 6, 4)), (OverallEffectiveness.RequiresImprovement, new(2017, 11, 7))),
        entry,
        PriorSupport.Supported(SupportTier.Tier1, new(2018, 10, 1))),
    new EligibilityCase(
        InspectionHistory.Of(elm, (OverallEffectiveness.Good, new(2016, 2, 2))),
        entry,
        PriorSupport.None),
    new PanelDecision(ash, "the head has left"),
    new PlannedVisit(elm, new(2019, 9, 18)),
    new PlannedVisit(oak, new(2019, 9, 19)),
]);

session.Fire();
Console.WriteLine("As the year begins");
Print(session);

// The only change that the session is told: conclusions, theirs and ours, follow.
session.Update(new EligibilityCase(
    InspectionHistory.Of(elm, (OverallEffectiveness.Good, new(2016, 2, 2)), (OverallEffectiveness.RequiresImprovement, new(2019, 11, 5))),
    new(2019, 12, 1),
    PriorSupport.None));
session.Fire();
Console.WriteLine();
Console.WriteLine($"After another inspection of {elm}");
Print(session);

Console.WriteLine();
Console.WriteLine(session.Query<SchoolEligibility>().AsEnumerable().Single(eligibility => eligibility.School == oak).Explain().ToTree());
return 0;

static void Print(ISession session)
{
    // A session keeps no order; say which one is meant.
    foreach (var eligibility in session.Query<SchoolEligibility>().AsEnumerable().OrderBy(one => one.School))
    {
        Console.WriteLine($"  {eligibility.School}  {eligibility.Explain().Headline}");
    }

    foreach (var advice in session.Query<Advice>().AsEnumerable().OrderBy(one => one.School))
    {
        Console.WriteLine($"  {advice.School}  advice: {advice.Text}");
    }
}
