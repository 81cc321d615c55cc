using Microsoft.Extensions.DependencyInjection;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>The rules on deployment and pay among an application's services.</summary>
public sealed class ServicesTests
{
    [Fact]
    public void The_rules_follow_the_policy_and_rule_sets_that_an_application_registers()
    {
        using var provider = new ServiceCollection()
            .AddSingleton(new GuidancePolicy { UnknownTravel = UnknownTravelReading.StandardRate, Conversation = ConversationReading.BeforeConfirmation })
            .AddSingleton(Tier1ReturnRules.Catalogue.Without("T1R-PLANS"))
            .AddSchoolImprovementRules().Services
            .BuildServiceProvider();

        provider.GetRequiredService<PayRules>().Decide(Claims.Claim(Claims.Day("2019-11-12", null, null))).Total.Should().Be(500m);
        provider.GetRequiredService<MatchRules>().Policy.Conversation.Should().Be(ConversationReading.BeforeConfirmation);
        provider.GetRequiredService<Tier1ReturnRules>().Set.TryGet("T1R-PLANS", out _).Should().BeFalse();
        provider.GetRequiredService<PayRules>().Set.Should().BeSameAs(PayRules.Catalogue);
    }
}
