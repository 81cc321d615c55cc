using Microsoft.Extensions.DependencyInjection;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Tests.DependencyInjection;

public sealed class DeadlineAndReviewServicesTests
{
    [Fact]
    public void Deadlines_and_review_follow_the_policy_that_an_application_registers()
    {
        var policy = new GuidancePolicy { FormDays = DayConvention.WorkingDays, RevisedPlan = RevisedPlanReading.FirstAgreementStands };
        var services = new ServiceCollection().AddSingleton(policy);
        services.AddSchoolImprovementRules();

        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<DeadlineRules>().Policy.Should().BeSameAs(policy);
        provider.GetRequiredService<ReviewRules>().Policy.Should().BeSameAs(policy);
        provider.GetRequiredService<DeadlineRules>().Should().BeSameAs(provider.GetRequiredService<DeadlineRules>());
    }
}
