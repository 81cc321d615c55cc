using System.Collections.Immutable;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Pay;

/// <summary>Made-up claims of one to four days, some after earlier days, one in ten with a fault or something unknown.</summary>
internal static class SampleClaims
{
    public const int Many = 100_000;

    private const int OneInFaulty = 10;
    private const int Seed = 2019;
    private static readonly DateOnly Matched = new(2019, 10, 7);
    private static readonly Func<PayClaim, PayClaim>[] Faults =
    [
        claim => claim with { Days = [] },
        claim => claim with { MatchedOn = null },
        claim => claim with { MatchedOn = new DateOnly(2019, 6, 3) },
        claim => claim with { MatchedOn = claim.ClaimedOn },
        claim => claim with { ClaimedOn = Matched.AddDays(2) },
        claim => claim with { Days = claim.Days.Add(claim.Days[0]) },
        claim => First(claim, day => day with { Date = new DateOnly(2019, 10, 8) }),
        claim => First(claim, day => day with { TravelMinutes = -5 }),
        claim => First(claim, day => day with { TravelMinutes = 3_600 }),
        claim => First(claim, day => day with { TravelMiles = 4_500 }),
        claim => First(claim, day => day with { TravelMinutes = null }),
        claim => First(claim, day => day with { TravelMinutes = null, TravelMiles = null }),
        claim => First(claim, day => day with { TravelMinutes = null, TravelMiles = 80 }),
    ];

    /// <summary>The first so many claims, the same each time; made as they are asked for.</summary>
    public static IEnumerable<ClaimCase> Make(int count)
    {
        var random = new Random(Seed);
        for (var number = 0; number < count; number++)
        {
            var earlier = random.Next(3) > 0 ? ClaimedDays.None : ClaimedDays.Of(
                Enumerable.Range(1, random.Next(1, 4)).Select(Matched.AddDays), Matched.AddDays(random.Next(20, 60)));
            var claim = Whole(number, random);
            yield return new(random.Next(OneInFaulty) == 0 ? Faults[random.Next(Faults.Length)](claim) : claim, earlier);
        }
    }

    private static PayClaim Whole(int number, Random random)
    {
        var days = new DeploymentDay[random.Next(1, 5)];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = new(Matched.AddDays(5 + (7 * i) + random.Next(7)), random.Next(5, 90), random.Next(2, 60));
        }

        random.Shuffle(days);
        return new()
        {
            Reference = $"C{number}",
            School = new Urn(900_000 + number),
            ClaimedOn = Matched.AddDays(40),
            MatchedOn = Matched,
            NationalLeader = "A leader",
            Days = ImmutableArray.Create(days),
        };
    }

    private static PayClaim First(PayClaim claim, Func<DeploymentDay, DeploymentDay> change) =>
        claim with { Days = claim.Days.SetItem(0, change(claim.Days[0])) };
}
