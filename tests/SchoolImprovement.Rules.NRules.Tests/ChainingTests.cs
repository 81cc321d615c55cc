using NRules;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.Cases;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>A form's caps follow the eligibility decision of its school in the same session.</summary>
public sealed class ChainingTests
{
    private static readonly Urn School = new(900_123);
    private static readonly DateOnly Entry = new(2019, 9, 1);

    private static readonly EligibilityCase Tier3 = new(
        InspectionHistory.Of(
            School,
            (OverallEffectiveness.RequiresImprovement, new(2008, 5, 6)),
            (OverallEffectiveness.Inadequate, new(2011, 3, 1)),
            (OverallEffectiveness.RequiresImprovement, new(2014, 3, 1)),
            (OverallEffectiveness.RequiresImprovement, new(2018, 3, 1))),
        Entry,
        PriorSupport.None);

    private static readonly EligibilityCase Tier1 = new(
        InspectionHistory.Of(School, (OverallEffectiveness.Good, new(2014, 3, 1)), (OverallEffectiveness.RequiresImprovement, new(2018, 3, 1))),
        Entry,
        PriorSupport.None);

    // More than tier 2 gives and no more than tier 3 does: with days left over in the higher one.
    private static readonly ActionFormCase Form = new(
        new RecommendedActionForm
        {
            School = new() { Urn = School },
            Tier = SupportTier.Tier2,
            DaysUsed = SupportOffer.Default.Eligibility.SupportDays.Of(SupportTier.Tier2).Value,
            Areas = [new() { Kind = ImprovementAreaKind.Leadership, Actions = [new() { Funding = FundingSource.Grant, Costs = [new(1, 20_000m)] }] }],
        },
        SchoolTermCalendar.DefaultEngland,
        FormStage.Drafting);

    private readonly ISession _session = Sessions.Default.CreateSession();

    [Fact]
    public void A_changed_history_changes_the_findings_of_the_form_by_update_alone()
    {
        _session.Insert(Form);
        _session.Fire();
        Rules().Should().Contain("RAF-TOTAL", "the form itself says tier 2").And.NotContain("RAF-TIER");

        _session.Insert(Tier3);
        _session.Fire();
        Rules().Should().NotContain("RAF-TOTAL", "the school is in tier 3");

        _session.Update(Tier1);
        _session.Fire();
        Rules().Should().Contain("RAF-TIER", "tier 1 has no form");

        _session.Retract(Tier1);
        _session.Fire();
        Rules().Should().Contain("RAF-TOTAL", "nothing is decided of the school any more").And.NotContain("RAF-TIER");
        _session.FindingsOf(Form).Findings.Should().Equal(ActionFormRules.Default.Check(Form.Form, Form.Calendar, Form.Stage).Findings);
    }

    [Fact]
    public void A_retracted_form_takes_its_conclusions_along_and_leaves_the_schools()
    {
        _session.InsertAll([Tier3, Form]);
        _session.Fire();
        _session.Retract(Form);
        _session.Fire();
        _session.Query<CaseDecision<ActionFormCase, ValidationResult>>().AsEnumerable().Should().BeEmpty();
        _session.Query<RuleStatement>().AsEnumerable().Should().NotContain(statement => statement.Case is ActionFormCase);
        _session.EligibilityOf(School)!.Decision.Tier.Should().Be(SupportTier.Tier3);
    }

    [Fact]
    public void Two_forms_of_a_school_are_told_apart_by_their_keys()
    {
        var second = new ActionFormCase(Form.Form with { DaysUsed = 99 }, Form.Calendar, Form.Stage, key: "second");
        _session.InsertAll([Form, Tier3, second]);
        _session.Fire();
        _session.FindingsOf(second).Findings.Should().Contain(finding => finding.Rule.Id == "RAF-DAYS");
        _session.FindingsOf(Form).Findings.Should().NotContain(finding => finding.Rule.Id == "RAF-DAYS");
        _session.Retract(Form);
        _session.Fire();
        _session.FindingsOf(second).Findings.Should().Contain(finding => finding.Rule.Id == "RAF-DAYS");
    }

    [Fact]
    public void A_rule_that_fails_on_a_form_is_named_with_the_form()
    {
        var rules = CaseRules.Of(new ActionFormRules(rules: ActionFormRules.Catalogue.With(new ActionFormRule("APP-FAULTY", "divides by nothing", Obligation.May)
        {
            Scope = ActionFormScope.Area,
            Statement = "A rule of an application's own with a fault.",
            Remedy = "None.",
            Needs = [new("divides", static (in ActionFormFacts _) => throw new DivideByZeroException(), static (in ActionFormFacts _) => [])],
        })));
        var session = Sessions.FactoryOf(rules.ToRuleSet()).CreateSession();
        session.Insert(Form);
        session.Invoking(one => one.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<RuleEvaluationException>().WithMessage("Rule APP-FAULTY failed on ActionFormCase of URN 900123: *");
    }

    [Fact]
    public void Forms_of_many_schools_follow_their_decisions_after_inserts_updates_and_retractions()
    {
        const int Seeds = 8, Schools = 500, Rounds = 4;
        var compared = 0;
        Parallel.For(0, Seeds, seed =>
        {
            var made = new MadeCases(seed + 500);
            var (eligibility, forms) = (Topics.Eligibility(), Topics.Forms());
            var session = Sessions.Default.CreateSession();
            var schools = new Dictionary<int, EligibilityCase>();
            var present = new Dictionary<int, ActionFormCase>();
            for (var round = 0; round < Rounds; round++)
            {
                for (var urn = 100_000; urn < 100_000 + Schools; urn++)
                {
                    Change(session, schools, urn, made.Eligibility(urn), made);
                    Change(session, present, urn, made.Form(urn), made);
                }

                session.Fire();
                var decided = session.Query<CaseDecision<ActionFormCase, ValidationResult>>().AsEnumerable().ToDictionary(one => one.Case);
                decided.Should().HaveCount(present.Count);
                foreach (var (urn, form) in present)
                {
                    var expected = form.School is not null && schools.TryGetValue(urn, out var school)
                        ? form.Under(EligibilityRules.Default.Decide(school.History, school.AsAt, school.Prior))
                        : form;
                    forms.ShouldAgree(decided[form], expected, withReasons: urn % 20 == 0);
                    decided[form].Case.Form.Tier.Should().Be(expected.Form.Tier);
                    Interlocked.Increment(ref compared);
                }
            }
        });
        TestContext.Current.SendDiagnosticMessage($"{compared} forms compared under the decision of their school in the same session, over {Rounds} rounds.");
        compared.Should().BeGreaterThan(Seeds * Schools * 2);
    }

    [Fact]
    public void Cases_of_all_topics_live_in_one_session()
    {
        var made = new MadeCases(7);
        var urn = School.Value;
        _session.InsertAll([made.Eligibility(urn), made.Form(urn), made.Monitoring(urn), made.Match(urn), made.Return(urn), made.Pay(urn), made.Grant(urn)]);
        _session.Fire();
        _session.Query<ISchoolMatter>().AsEnumerable().Should().HaveCount(14, "each case has its decision");
        _session.Query<CaseDecision<PayCase, PayStatement>>().AsEnumerable().Should().ContainSingle();
    }

    private static void Change<TCase>(ISession session, Dictionary<int, TCase> present, int urn, TCase changed, MadeCases made)
        where TCase : class
    {
        if (!present.TryGetValue(urn, out var known))
        {
            if (made.Below(4) > 0)
            {
                session.Insert(present[urn] = changed);
            }
        }
        else if (made.Below(5) == 0)
        {
            session.Retract(known);
            present.Remove(urn);
        }
        else if (made.Below(2) == 0 && changed.Equals(known))
        {
            session.Update(present[urn] = changed);
        }
    }

    private IEnumerable<string> Rules() => _session.FindingsOf(Form).Findings.Select(finding => finding.Rule.Id);
}
