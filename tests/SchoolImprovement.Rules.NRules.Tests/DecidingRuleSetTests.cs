using NRules;
using NRules.Fluent;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Tests.Cases;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>One NRules rule a topic decides what the library decides, without statements.</summary>
public sealed class DecidingRuleSetTests
{
    private static readonly ISessionFactory Deciding = new RuleRepository().AddSchoolImprovementDecisions().Compile();

    [Fact]
    public void Cases_of_all_topics_are_decided_as_the_library_decides_them()
    {
        const int Schools = 2_000;
        var made = new MadeCases(21);
        var (schools, forms, updates, claims, grants) = (Topics.Eligibility(), Topics.Forms(), Topics.Monitoring(), Topics.Pay(), Topics.Grants());
        var session = Deciding.CreateSession();
        var all = Enumerable.Range(100_000, Schools)
            .Select(urn => (School: made.Eligibility(urn), Form: made.Form(urn), Update: made.Monitoring(urn), Claim: made.Pay(urn), Grant: made.Grant(urn))).ToList();
        session.InsertAll(all.SelectMany(one => new object[] { one.School, one.Form, one.Update, one.Claim, one.Grant }));
        session.Fire().Should().Be(Schools * 5, "each case is decided once, the form after its school");
        session.Query<RuleStatement>().AsEnumerable().Should().BeEmpty();

        var decided = session.Query<CaseDecision>().AsEnumerable().ToDictionary(decision => decision.Case);
        foreach (var (school, form, update, claim, grant) in all)
        {
            schools.ShouldAgree((CaseDecision<EligibilityCase, EligibilityDecision>)decided[school], school, withReasons: false);
            updates.ShouldAgree((CaseDecision<MonitoringCase, ValidationResult>)decided[update], update, withReasons: false);
            claims.ShouldAgree((CaseDecision<PayCase, PayStatement>)decided[claim], claim, withReasons: false);
            grants.ShouldAgree((CaseDecision<GrantCase, Funding.GrantDecision>)decided[grant], grant, withReasons: false);
            var expected = form.School is null ? form : form.Under(EligibilityRules.Default.Decide(school.History, school.AsAt, school.Prior));
            forms.ShouldAgree((CaseDecision<ActionFormCase, ValidationResult>)decided[form], expected, withReasons: false);
        }
    }

    [Fact]
    public void An_update_decides_anew_and_a_retraction_takes_the_decision_along()
    {
        var made = new MadeCases(22);
        var session = Deciding.CreateSession();
        var first = made.Eligibility(100_000);
        session.Insert(first);
        session.Fire();
        EligibilityCase changed;
        do
        {
            changed = made.Eligibility(100_000);
        }
        while (EligibilityRules.Default.Decide(changed.History, changed.AsAt, changed.Prior).Tier
            == EligibilityRules.Default.Decide(first.History, first.AsAt, first.Prior).Tier);

        session.Update(changed);
        session.Fire();
        Topics.Eligibility().ShouldAgree(session.DecisionsOn<EligibilityCase, EligibilityDecision>().Should().ContainSingle().Subject.Value, changed, withReasons: true);

        session.Retract(changed);
        session.Query<object>().AsEnumerable().Should().BeEmpty();
    }
}
