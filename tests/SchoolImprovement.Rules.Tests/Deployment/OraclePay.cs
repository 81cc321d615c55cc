using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Guidance 8.1 once more, sentence by sentence, to compare the library with. Slow on purpose.</summary>
internal static class OraclePay
{
    private static readonly DateOnly YearStarts = new(2019, 9, 1);
    private static readonly DateOnly YearEnds = new(2020, 8, 31);

    /// <summary>What becomes of one school's claims, taken in their order.</summary>
    public static IEnumerable<Answer> Decide(IEnumerable<PayClaim> claims, GuidancePolicy policy)
    {
        var claimed = new List<DateOnly>();
        foreach (var claim in claims)
        {
            var answer = Decide(claim, claimed, policy);
            if (answer.Outcome != PayOutcome.Refused)
            {
                claimed.AddRange(claim.Days.Select(day => day.Date));
            }

            yield return answer;
        }
    }

    private static Answer Decide(PayClaim claim, List<DateOnly> claimed, GuidancePolicy policy)
    {
        if (IsImpossible(claim, claimed, policy))
        {
            return new(PayOutcome.Refused, [.. claim.Days.Select(_ => new Day(PayLineOutcome.Refused, 0m))]);
        }

        // The school's days are paid from its earliest on, up to three over all of its claims.
        var days = new Day[claim.Days.Length];
        var place = claimed.Count;
        foreach (var index in Enumerable.Range(0, days.Length).OrderBy(index => claim.Days[index].Date))
        {
            place++;
            days[index] = place > 3 ? new(PayLineOutcome.NotPaid, 0m)
                : Rate(claim.Days[index], policy) is { } rate && claim.MatchedOn is not null ? new(PayLineOutcome.Paid, rate)
                : new(PayLineOutcome.NeedsInformation, 0m);
        }

        // Whether the days come after the match is undecided where the match is not known, and then no claim passes as ready.
        var isOpen = claim.MatchedOn is null || Array.Exists(days, day => day.Outcome == PayLineOutcome.NeedsInformation);
        return new(isOpen ? PayOutcome.NeedsInformation : PayOutcome.Accepted, days);
    }

    private static bool IsImpossible(PayClaim claim, List<DateOnly> claimed, GuidancePolicy policy)
    {
        var dates = claim.Days.Select(day => day.Date).ToList();
        return dates.Count == 0
            || claim.Tier == SupportTier.None
            || claim.MatchedOn < YearStarts
            || (claim.MatchedOn > YearEnds && policy.MatchYear == MatchYearReading.DuringYear)
            || dates.Exists(date => date < claim.MatchedOn)
            || dates.Exists(date => date > claim.ClaimedOn)
            || dates.Distinct().Count() < dates.Count
            || dates.Exists(claimed.Contains)
            || claim.Days.Any(day => day.TravelMinutes < 0 || day.TravelMiles < 0)
            || claim.Days.Any(day => day.TravelMinutes > policy.LongestJourneyMinutes || day.TravelMiles > policy.LongestJourneyMiles);
    }

    /// <summary>Longer than an hour, or over 45 miles: £600, else £500. Null where that hangs on what is not known.</summary>
    private static decimal? Rate(DeploymentDay day, GuidancePolicy policy)
    {
        if (day.TravelMinutes > 60 || day.TravelMiles > 45)
        {
            return 600m;
        }

        var known = (day.TravelMinutes is null ? 0 : 1) + (day.TravelMiles is null ? 0 : 1);
        return policy.UnknownTravel switch
        {
            UnknownTravelReading.NeedsInformation => known == 2 ? 500m : null,
            UnknownTravelReading.OneMeasureSuffices => known >= 1 ? 500m : null,
            _ => 500m,
        };
    }

    /// <summary>What becomes of a claim, and of its days in the claim's own order.</summary>
    public sealed record Answer(PayOutcome Outcome, Day[] Days)
    {
        public decimal Total => Days.Sum(day => day.Amount);
    }

    public sealed record Day(PayLineOutcome Outcome, decimal Amount);
}
