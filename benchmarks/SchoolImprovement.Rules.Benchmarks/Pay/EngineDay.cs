using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Benchmarks.Pay;

/// <summary>What the engine's expressions look at of a day. Public, because the engine reads it by reflection.</summary>
/// <param name="Date">The day's number.</param>
/// <param name="Matched">The number of the day of the match; the least where not known.</param>
/// <param name="ClaimedOn">The number of the day of the claim.</param>
/// <param name="IsClaimed">Whether the day was claimed before, or stands in the claim before.</param>
/// <param name="Before">How many days of the school come before.</param>
/// <param name="Minutes">Minutes of travel; 0 where not known.</param>
/// <param name="Miles">Miles of travel; 0 where not known.</param>
/// <param name="IsTravelKnown">Whether both are known.</param>
public sealed record EngineDay(int Date, int Matched, int ClaimedOn, bool IsClaimed, int Before, int Minutes, decimal Miles, bool IsTravelKnown)
{
    internal static EngineDay Of(PayClaim claim, DeploymentDay day, bool isClaimed, int before) => new(
        day.Date.DayNumber,
        claim.MatchedOn?.DayNumber ?? int.MinValue,
        claim.ClaimedOn.DayNumber,
        isClaimed,
        before,
        day.TravelMinutes ?? 0,
        day.TravelMiles ?? 0,
        day is { TravelMinutes: not null, TravelMiles: not null });
}
