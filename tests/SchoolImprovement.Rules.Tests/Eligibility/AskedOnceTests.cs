using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>What the rules on tiers all ask first is asked once for all of them; nothing is decided otherwise for it.</summary>
public sealed class AskedOnceTests
{
    private const int Schools = 3_000;

    [Fact]
    public void Rules_that_share_no_condition_decide_as_those_that_do()
    {
        var apart = new EligibilityRules(rules: new("each asks for itself", EligibilityRules.Catalogue.Select(Apart)));
        Decisions(apart).Should().Equal(Decisions(EligibilityRules.Default));
    }

    [Fact]
    public void A_rule_on_a_tier_that_applies_at_other_times_is_asked_in_full()
    {
        var never = TierRule("OWN-NEVER", static (in EligibilityFacts _) => Truth.No);
        var rules = new EligibilityRules(rules: EligibilityRules.Catalogue.With(never));
        Decisions(rules).Should().Equal(Decisions(EligibilityRules.Default));
    }

    [Fact]
    public void A_rule_on_a_tier_of_an_applications_own_decides_beside_the_catalogues()
    {
        var always = TierRule("OWN-ALWAYS", static (in EligibilityFacts _) => Truth.Yes);
        var rules = new EligibilityRules(rules: EligibilityRules.Catalogue.With(always));
        Decisions(rules).Where(one => one.TierMet != SupportTier.None).Should().NotBeEmpty().And.OnlyContain(one => one.TierMet == SupportTier.Tier3);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(1, null)]
    [InlineData(null, "0001-01-01")]
    [InlineData(2, "9999-12-31")]
    [InlineData(3, "2018-11-05")]
    public void Support_tells_what_it_was_told(int? tier, string? takenUp)
    {
        var (given, day) = ((SupportTier?)tier, takenUp is null ? (DateOnly?)null : DateOnly.Parse(takenUp, System.Globalization.CultureInfo.InvariantCulture));
        var support = PriorSupport.Supported(given, day);
        support.IsKnown.Should().BeTrue();
        support.IsSupported.Should().BeTrue();
        support.Tier.Should().Be(given);
        support.TakenUp.Should().Be(day);
        support.Should().Be(PriorSupport.Supported(given, day)).And.NotBe(PriorSupport.None).And.NotBe(PriorSupport.Unknown);
    }

    private static List<(EligibilityOutcome Outcome, SupportTier TierMet, EligibilityRoute Route, Judgement? Qualifying, Judgement? Later)> Decisions(EligibilityRules rules)
    {
        var generator = new SchoolGenerator(seed: 29);
        return [.. Enumerable.Range(0, Schools).Select(_ => generator.Question(GuidancePolicy.Default)).Select(question =>
        {
            var decision = rules.Decide(question.History(), question.AsAt, question.Prior);
            return (decision.Outcome, decision.TierMet, decision.Route, decision.QualifyingJudgement, decision.LaterJudgement);
        })];
    }

    private static EligibilityRule Apart(EligibilityRule rule) => new(rule.Id, rule.Title, rule.Obligation)
    {
        Statement = rule.Statement,
        Role = rule.Role,
        Tier = rule.Tier,
        Route = rule.Route,
        When = [.. rule.When.Select(Apart)],
        Needs = [.. rule.Needs.Select(Apart)],
    };

    private static Condition<EligibilityFacts> Apart(Condition<EligibilityFacts> condition) =>
        new(condition.Title, condition.Test, static (in EligibilityFacts _) => []);

    private static EligibilityRule TierRule(string id, RuleTest<EligibilityFacts> test) => new(id, "an application's own", Obligation.May)
    {
        Statement = "An application's own rule on tier 3.",
        Role = EligibilityRuleRole.GivesTier,
        Tier = SupportTier.Tier3,
        Route = EligibilityRoute.NeverAboveRequiresImprovement,
        Needs = [new("it does", test, static (in EligibilityFacts _) => [])],
    };
}
