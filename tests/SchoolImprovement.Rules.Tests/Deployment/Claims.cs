using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Claims made up for tests.</summary>
internal static class Claims
{
    public static readonly DateOnly Matched = new(2019, 10, 7);

    public static readonly DateOnly Claimed = new(2019, 12, 20);

    public static readonly Urn School = new(900123);

    public static DeploymentDay Day(string date, int? minutes = 20, decimal? miles = 10m) =>
        new(DateOnly.ParseExact(date, "yyyy-MM-dd"), minutes, miles);

    public static PayClaim Claim(params DeploymentDay[] days) => new()
    {
        School = School,
        ClaimedOn = Claimed,
        MatchedOn = Matched,
        Days = [.. days],
    };
}
