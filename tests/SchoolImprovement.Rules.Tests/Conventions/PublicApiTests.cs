using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void The_package_offers_what_was_reviewed() => ApprovedApi.IsThatOf(typeof(EligibilityRules).Assembly);
}
