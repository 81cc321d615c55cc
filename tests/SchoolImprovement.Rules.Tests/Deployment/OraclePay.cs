using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Guidance 8.1 once more, sentence by sentence, to compare the library with. Slow on purpose.</summary>
internal static class OraclePay
{
    private static readonly DateOnly YearStarts = new(2019, 9, 1);
    private static readonly DateOnly YearEnds = new(2020, 8, 31);

    /// <summary>What becomes of claims of any schools, taken in their order.</summary>
    public static IEnumerable<Answer> Decide(IEnumerable<PayClaim> claims, GuidancePolicy policy)
    {
        // A claim that is refused was not taken: its days are free.
        var taken = new List<PayClaim>();
        foreach (var claim in claims)
        {
            var ofSchool = taken.Where(one => one.School == claim.School).ToList();
            var answer = Decide(claim, ofSchool.SelectMany(one => one.Days).Select(day => day.Date).ToList(), policy) with
            {
                // Which days are the first three hangs on the order, so one that is made before a claim taken already is said.
                IsLate = ofSchool.Exists(one => one.ClaimedOn > claim.ClaimedOn),
                IsElsewhere = [.. claim.Days.Select(day => IsElsewhere(claim, day.Date, taken))],
            };
            if (answer.Outcome != PayOutcome.Refused)
            {
                taken.Add(claim);
            }

            yield return answer;
        }
    }

    /// <summary>Each day is paid for: whether the National Leader has claimed the same one at another school.</summary>
    private static bool IsElsewhere(PayClaim claim, DateOnly date, List<PayClaim> taken) =>
        !string.IsNullOrWhiteSpace(claim.NationalLeader)
        && taken.Exists(one => one.School != claim.School && one.NationalLeader?.Trim() == claim.NationalLeader.Trim() && one.Days.Any(day => day.Date == date));

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

        /// <summary>Whether a claim of the school that was made later was taken before.</summary>
        public bool IsLate { get; init; }

        /// <summary>Of each day, whether the National Leader has claimed it at another school before.</summary>
        public bool[] IsElsewhere { get; init; } = [];
    }

    public sealed record Day(PayLineOutcome Outcome, decimal Amount);
}
