using Microsoft.Extensions.DependencyInjection;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;

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
        provider.GetRequiredService<SupportRules>().Policy.Should().BeSameAs(policy);
    }

    [Fact]
    public void Rules_of_an_application_under_another_policy_are_refused_in_one_record_with_the_others()
    {
        var services = new ServiceCollection().AddSingleton(new PayRules(policy: new() { MatchYear = MatchYearReading.FromYearOn }));
        services.AddSchoolImprovementRules();

        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<PayRules>().Policy.MatchYear.Should().Be(MatchYearReading.FromYearOn, "claims alone may be paid under any policy");
        provider.Invoking(one => one.GetRequiredService<SupportRules>()).Should().Throw<ArgumentException>().WithMessage("All topics of a record take one policy*: pay.*");
    }
}
