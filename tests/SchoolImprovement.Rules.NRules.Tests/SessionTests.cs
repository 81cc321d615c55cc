using NRules;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.Cases;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>How sessions behave that are not left to their defaults, and that meet a case which cannot be decided.</summary>
public sealed class SessionTests
{
    private readonly MadeCases _made = new(31);
    private readonly ISession _session = Sessions.Default.CreateSession();

    [Fact]
    public void A_case_that_cannot_be_decided_is_named_and_the_next_Fire_goes_on_with_the_others()
    {
        var schools = Enumerable.Range(100_000, 20).Select(_made.Eligibility).ToList();
        var undecidable = new EligibilityCase(schools[7].History, new(2021, 9, 1), PriorSupport.None);
        schools[7] = undecidable;
        _session.InsertAll(schools);
        _session.Invoking(session => session.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<RuleEvaluationException>().WithMessage("*URN 100007*1 Sep 2021*");
        _session.Fire();
        _session.DecisionsOn<EligibilityCase, EligibilityDecision>().Keys.Should().BeEquivalentTo(schools.Where(school => school != undecidable));
        _session.Invoking(session => session.FindingsOf(undecidable)).Should().Throw<InvalidOperationException>().WithMessage("*no decision on URN 100007*");

        var mended = new EligibilityCase(undecidable.History, new(2020, 3, 1), PriorSupport.None);
        _session.Update(mended);
        _session.Fire();
        _session.DecisionsOn<EligibilityCase, EligibilityDecision>().Should().ContainKey(mended).And.HaveCount(20);
    }

    [Fact]
    public void Linked_facts_that_are_propagated_by_hand_are_concluded_once()
    {
        _session.AutoPropagateLinkedFacts = false;
        var fired = new List<string>();
        _session.Events.RuleFiredEvent += (_, one) => fired.Add(one.Rule.Name);
        var schools = Enumerable.Range(100_000, 50).Select(_made.Eligibility).ToList();
        _session.InsertAll(schools);
        do
        {
            _session.Fire();
        }
        while (_session.PropagateLinked().Any());

        _session.Fire().Should().Be(0);
        fired.Where(name => name == EligibilityRules.Catalogue.Name).Should().HaveCount(50, "every school is decided once");
        var topic = Topics.Eligibility();
        foreach (var (school, decision) in _session.DecisionsOn<EligibilityCase, EligibilityDecision>())
        {
            topic.ShouldAgree(decision, school, withReasons: true);
        }
    }

    [Fact]
    public void Findings_of_many_forms_are_looked_up_once()
    {
        var forms = Enumerable.Range(100_000, 200).Select(_made.Form).Where(form => form.School is not null).DistinctBy(form => form.School).ToList();
        _session.InsertAll(forms);
        _session.Fire();
        var decisions = _session.DecisionsOn<ActionFormCase, ValidationResult>();
        foreach (var form in forms)
        {
            var expected = ActionFormRules.Default.Check(form.Form, form.Calendar, form.Stage).Findings;
            decisions[form].Findings.Findings.Should().Equal(expected);
            _session.FindingsOf(form).Findings.Should().Equal(expected);
        }
    }

    [Fact]
    public void Statements_of_an_updated_case_are_those_of_the_update_alone()
    {
        var topic = Topics.Forms();
        for (var round = 0; round < 40; round++)
        {
            var form = _made.Form(100_000);
            if (round == 0)
            {
                _session.Insert(form);
            }
            else if (!_session.TryUpdate(form))
            {
                continue;
            }

            _session.Fire();

            // Each rule states what it found; the decision says once what several of them say.
            var found = topic.Rules.Decide(form).Findings.Findings;
            var stated = _session.Query<RuleStatement>().AsEnumerable().Order(RuleStatement.ReportingOrder).ToList();
            stated.Where(statement => !statement.Case.Equals(form)).Should().BeEmpty("what was said of the form as it stood goes with it");
            stated.Select(statement => statement.Finding!).Where(found.Contains).Should().Equal(found);
        }
    }
}
