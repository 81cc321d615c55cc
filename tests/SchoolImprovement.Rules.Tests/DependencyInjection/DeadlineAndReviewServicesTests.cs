using Microsoft.Extensions.DependencyInjection;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.DependencyInjection;

public sealed class DeadlineAndReviewServicesTests
{
    [Fact]
    public void Deadlines_and_review_follow_the_policies_that_an_application_registers()
    {
        var deadlines = new DeadlinePolicy { FormDays = DayConvention.WorkingDays };
        var review = new ReviewPolicy { RevisedPlan = RevisedPlanReading.FirstAgreementStands };
        var services = new ServiceCollection().AddSingleton(deadlines).AddSingleton(review);
        services.AddSchoolImprovementRules();

        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<DeadlineRules>().Policy.Should().BeSameAs(deadlines);
        provider.GetRequiredService<ReviewRules>().Policy.Should().BeSameAs(review);
        provider.GetRequiredService<DeadlineRules>().Should().BeSameAs(provider.GetRequiredService<DeadlineRules>());
    }
}
