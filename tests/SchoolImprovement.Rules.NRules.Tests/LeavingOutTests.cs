using NRules;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Tests.Cases;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>An NRules rule that is left out of the repository is left out of the decision, as the library's own rule sets leave it out.</summary>
public sealed class LeavingOutTests
{
    private const int Cases = 60;
    private const int FirstUrn = 100_000;

    [Fact]
    public void Each_rule_on_eligibility() => EachLeftOut(
        Topics.Eligibility(),
        (made, urn) => made.Eligibility(urn),
        id => CaseRules.Of(new EligibilityRules(rules: EligibilityRules.Catalogue.Without(id))));

    [Fact]
    public void Each_rule_on_forms() => EachLeftOut(
        Topics.Forms(),
        (made, urn) => made.Form(urn),
        id => CaseRules.Of(new ActionFormRules(rules: ActionFormRules.Catalogue.Without(id))));

    [Fact]
    public void Each_rule_on_updates() => EachLeftOut(
        Topics.Monitoring(),
        (made, urn) => made.Monitoring(urn),
        id => CaseRules.Of(new MonitoringRules(rules: MonitoringRules.Catalogue.Without(id))));

    [Fact]
    public void Each_rule_on_matches() => EachLeftOut(
        Topics.Matches(),
        (made, urn) => made.Match(urn),
        id => CaseRules.Of(new MatchRules(rules: MatchRules.Catalogue.Without(id))));

    [Fact]
    public void Each_rule_on_returns() => EachLeftOut(
        Topics.Returns(),
        (made, urn) => made.Return(urn),
        id => CaseRules.Of(new Tier1ReturnRules(rules: Tier1ReturnRules.Catalogue.Without(id))));

    [Fact]
    public void Each_rule_on_pay() => EachLeftOut(
        Topics.Pay(),
        (made, urn) => made.Pay(urn),
        id => CaseRules.Of(new PayRules(rules: PayRules.Catalogue.Without(id))));

    [Fact]
    public void Each_rule_on_grants() => EachLeftOut(
        Topics.Grants(),
        (made, urn) => made.Grant(urn),
        id => CaseRules.Of(new GrantRules(rules: GrantRules.Catalogue.Without(id))));

    private static void EachLeftOut<TCase, TFacts, TDecision>(
        Topic<TCase, TFacts, TDecision> topic,
        Func<MadeCases, int, TCase> make,
        Func<string, CaseRules<TCase, TFacts, TDecision>> without)
        where TCase : class
    {
        var made = new MadeCases(11);
        var cases = Enumerable.Range(0, Cases).Select(number => make(made, FirstUrn + number)).ToArray();
        foreach (var rule in topic.Rules.Rules)
        {
            var session = new RuleCompiler().Compile(topic.Rules.ToRuleSet().Rules.Where(one => one.Name != rule.Id)).CreateSession();
            session.InsertAll(cases);
            session.Fire();
            var decided = session.DecisionsOn<TCase, TDecision>();
            var expected = without(rule.Id);
            foreach (var one in cases)
            {
                topic.TextOf(decided[one].Decision).Should().Be(topic.TextOf(expected.Decide(one).Decision), "{0} is left out", rule.Id);
            }

            decided[cases[0]].Explain().ToJson().Should().Be(expected.Decide(cases[0]).Explain().ToJson());
        }
    }
}
