using NRules.Fluent;
using NRules.RuleModel;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>What the rule sets of all topics look like to NRules.</summary>
public sealed class RuleSetTests
{
    private static readonly IRuleDefinition[] Definitions =
        [.. new RuleRepository().AddSchoolImprovementRules().GetRuleSets().SelectMany(set => set.Rules)];

    private static readonly Rule[] Library =
    [
        .. EligibilityRules.Catalogue, .. ActionFormRules.Catalogue, .. MonitoringRules.Catalogue, .. MatchRules.Catalogue,
        .. Tier1ReturnRules.Catalogue, .. PayRules.Catalogue, .. GrantRules.Catalogue,
    ];

    public static TheoryData<string> Ids => [.. Library.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_of_the_library_stands_in_exactly_one_NRules_rule_and_is_described_there(string id)
    {
        var rule = Library.Single(one => one.Id == id);
        var definition = Definitions.Should().ContainSingle(one => one.Properties.Any(property => property.Value == (object)rule)).Subject;
        definition.Name.Should().Be(id);
        definition.Description.Should().Be(rule.Statement);
        definition.Tags.Should().Contain([rule.Obligation.ToString(), .. rule.Citations.Select(citation => citation.ToString())]);
        definition.Properties["Id"].Should().Be(id);
        definition.Properties["Title"].Should().Be(rule.Title);
        definition.Properties["Obligation"].Should().Be(rule.Obligation);
        definition.Properties["Citations"].Should().Be(rule.Citations);
        if (SeverityOf(rule) is { } severity)
        {
            definition.Tags.Should().Contain(severity.ToString());
            definition.Properties[nameof(Severity)].Should().Be(severity);
        }
    }

    [Fact]
    public void A_topic_has_one_more_which_decides_and_the_form_another_which_opens_it() =>
        Definitions.Select(definition => definition.Name).Except(Library.Select(rule => rule.Id)).Should().BeEquivalentTo(
            [.. new RuleRepository().AddSchoolImprovementRules().GetRuleSets().Select(set => set.Name), $"{ActionFormRules.Catalogue.Name}: opens"]);

    [Fact]
    public void Rule_sets_are_named_as_the_library_names_them() =>
        new RuleRepository().AddSchoolImprovementRules().GetRuleSets().Select(set => set.Name).Should().Equal(
            EligibilityRules.Catalogue.Name, ActionFormRules.Catalogue.Name, MonitoringRules.Catalogue.Name, MatchRules.Catalogue.Name,
            Tier1ReturnRules.Catalogue.Name, PayRules.Catalogue.Name, GrantRules.Catalogue.Name, "Support: cases of the topics");

    [Fact]
    public void All_fire_before_rules_of_an_application_do() => Definitions.Should().OnlyContain(definition => definition.Priority > 0);

    private static Severity? SeverityOf(Rule rule) => rule switch
    {
        ActionFormRule one => one.Severity,
        MonitoringRule one => one.Severity,
        CheckRule<MatchFacts> one => one.Severity,
        CheckRule<Tier1ReturnFacts> one => one.Severity,
        PayRule one => one.Severity,
        _ => null,
    };
}
