using NRules;
using NRules.Fluent;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>Choosing among the NRules rules, by tag, by name and beforehand.</summary>
public sealed class ChoosingTests
{
    private static readonly Urn School = new(900_123);

    private static readonly EligibilityCase Tier3 = new(
        InspectionHistory.Of(
            School,
            (OverallEffectiveness.RequiresImprovement, new(2008, 5, 6)),
            (OverallEffectiveness.Inadequate, new(2011, 3, 1)),
            (OverallEffectiveness.RequiresImprovement, new(2014, 3, 1)),
            (OverallEffectiveness.RequiresImprovement, new(2018, 3, 1))),
        new(2019, 9, 1),
        PriorSupport.None);

    [Theory]
    [InlineData("Must")]
    [InlineData("Should")]
    public void Those_with_a_tag_decide_as_the_library_does_with_those_rules(string tag)
    {
        var chosen = new RuleRepository().AddSchoolImprovementRules().GetRules().Where(rule => rule.Tags.Contains(tag));
        var session = new RuleCompiler().Compile(chosen).CreateSession();
        session.Insert(Tier3);
        session.Fire();
        var expected = CaseRules.Of(EligibilityRules.Default).Only(rule => $"{rule.Obligation}" == tag).Decide(Tier3);
        session.EligibilityOf(School)!.Explain().ToJson().Should().Be(expected.Explain().ToJson());
    }

    [Fact]
    public void A_repository_without_the_rule_that_decides_says_which_it_lacks()
    {
        var chosen = new RuleRepository().AddSchoolImprovementRules().GetRules().Where(rule => rule.Name.StartsWith("ELG-", StringComparison.Ordinal));
        var session = new RuleCompiler().Compile(chosen).CreateSession();
        session.Insert(Tier3);
        session.Invoking(one => one.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<RuleEvaluationException>().WithMessage("*no NRules rule 'Eligibility and tier of support', which decides*");
    }

    [Fact]
    public void Rules_are_chosen_beforehand_and_a_topic_of_which_none_is_chosen_is_left_out()
    {
        var repository = new RuleRepository().AddSchoolImprovementRules(include: rule => rule.Id is "ELG-ENTRY" or "ELG-TIER1");
        repository.GetRules().Select(rule => rule.Name)
            .Should().BeEquivalentTo("ELG-ENTRY", "ELG-TIER1", EligibilityRules.Catalogue.Name, "Support: cases of the topics");
        var session = repository.Compile().CreateSession();
        session.Insert(Tier3);
        session.Fire();
        session.EligibilityOf(School)!.Decision.Tier.Should().Be(SupportTier.Tier1);
    }

    [Fact]
    public void The_full_and_the_deciding_rule_set_of_a_topic_do_not_go_together() =>
        new RuleRepository().AddSchoolImprovementRules().Invoking(repository => repository.AddSchoolImprovementDecisions())
            .Should().Throw<ArgumentException>();
}
