using Microsoft.Extensions.DependencyInjection;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Funding;

public sealed class ServicesTests
{
    [Fact]
    public void The_rules_on_monitoring_and_payment_follow_the_policy_that_an_application_registers()
    {
        var services = new ServiceCollection();
        services.AddSingleton(GuidancePolicy.Default.With("WithheldPart", "Activity"));
        services.AddSingleton(MonitoringRules.Catalogue.Without("MON-DAYS"));
        services.AddSchoolImprovementRules();

        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<GrantRules>().Policy.WithheldPart.Should().Be(WithheldPartReading.Activity);
        provider.GetRequiredService<GrantRules>().Set.Should().BeSameAs(GrantRules.Catalogue);
        provider.GetRequiredService<MonitoringRules>().Set.Should().HaveCount(MonitoringRules.Catalogue.Count - 1);
        provider.GetRequiredService<MonitoringRules>().Policy.Should().BeSameAs(provider.GetRequiredService<GrantRules>().Policy);
    }
}
