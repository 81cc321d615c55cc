using SchoolImprovement.Rules.Tests.Conventions;

namespace SchoolImprovement.Rules.NRules.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_package_offers_what_was_reviewed() => ApprovedApi.IsThatOf(typeof(SchoolImprovementRuleSets).Assembly);
}
