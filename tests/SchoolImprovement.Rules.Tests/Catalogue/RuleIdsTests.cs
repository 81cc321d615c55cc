using System.Reflection;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Tests.Catalogue;

public sealed class RuleIdsTests
{
    [Fact]
    public void Every_rule_of_a_topic_has_its_id_as_a_constant_of_the_topic_and_there_is_no_other()
    {
        (Type Constants, IEnumerable<Rule> Rules)[] topics =
        [
            (typeof(RuleIds.Eligibility), EligibilityRules.Catalogue), (typeof(RuleIds.Deadlines), DeadlineRules.Catalogue),
            (typeof(RuleIds.ActionForm), ActionFormRules.Catalogue), (typeof(RuleIds.Review), ReviewRules.Catalogue),
            (typeof(RuleIds.Match), MatchRules.Catalogue), (typeof(RuleIds.Tier1Return), Tier1ReturnRules.Catalogue),
            (typeof(RuleIds.Pay), PayRules.Catalogue), (typeof(RuleIds.Monitoring), MonitoringRules.Catalogue), (typeof(RuleIds.Grant), GrantRules.Catalogue),
            (typeof(RuleIds.Support), SupportRules.Catalogue),
        ];
        topics.Select(topic => topic.Constants).Should().BeEquivalentTo(typeof(RuleIds).GetNestedTypes());
        foreach (var (constants, rules) in topics)
        {
            constants.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)
                .Should().BeEquivalentTo(rules.Select(rule => rule.Id), "{0} holds the catalogue's ids", constants.Name);
        }

        topics.Sum(topic => topic.Rules.Count()).Should().Be(RuleCatalogue.Default.Rules.Count());
    }

    [Fact]
    public void A_constant_is_named_after_its_id() => typeof(RuleIds).GetNestedTypes()
        .SelectMany(topic => topic.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Should().OnlyContain(field => ((string)field.GetRawConstantValue()!).Replace("-", "", StringComparison.Ordinal).EndsWith(field.Name.ToUpperInvariant()));
}
