namespace SchoolImprovement.Rules.Tests.Canary;

/// <summary>Sees that nine days are over the least, and one is not. Looks at no boundary, and at nothing else.</summary>
public class CanaryTests
{
    [Fact]
    public void Nine_days_are_over_the_least() => Mutation.Canary.IsOver(9).Should().BeTrue();

    [Fact]
    public void One_day_is_not_over_the_least() => Mutation.Canary.IsOver(1).Should().BeFalse();
}
