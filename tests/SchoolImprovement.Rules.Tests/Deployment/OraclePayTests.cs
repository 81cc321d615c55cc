using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Deployment;

public sealed class OraclePayTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Library_and_oracle_agree_on_the_claims_of_10_000_made_up_cases(int seed)
    {
        var comparison = new Comparison();
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++)
        {
            var policy = DrawnPolicies.Drawn(ReadingTopics.Pay, random);
            var claims = MadeClaims(random);
            var statements = new PayRules(policy: policy).Decide(claims).ToList();
            foreach (var (claim, expected, actual) in claims.Zip(OraclePay.Decide(claims, policy), statements))
            {
                string Describe() => $"{string.Join("; ", policy.Departures)}: {string.Join("\n   ", claims.Select(one => one.ToJson()))}\n   of these {claim.ToJson()}";
                comparison.Add("claim", expected.Outcome.ToString(), actual.Outcome.ToString(), Describe);
                comparison.Add("order", Order(expected.IsLate), Order(Notes(actual, "PAY-ORDER").Any()), Describe);
                comparison.Add("total", "sums", expected.Total == actual.Total ? "sums" : $"{actual.Total} for {expected.Total}", Describe);
                var elsewhere = Notes(actual, "PAY-ONE-SCHOOL").Select(finding => finding.Path).ToList();
                foreach (var line in actual.Lines)
                {
                    comparison.Add("school", School(expected.IsElsewhere[line.DayIndex]), School(elsewhere.Contains($"$.days[{line.DayIndex}].date")), Describe);
                    comparison.Add("day", Said(expected.Days[line.DayIndex].Outcome, expected.Days[line.DayIndex].Amount), Said(line.Outcome, line.Amount), Describe);
                }
            }
        }

        comparison.MustAgree(
            100,
            ["claim: NeedsInformation", "claim: Accepted", "claim: Refused", "day: NeedsInformation 0", "day: Paid 500", "day: Paid 600", "day: NotPaid 0", "day: Refused 0",
            "order: as made", "order: made before one taken already", "school: one", "school: another too"]);
    }

    private static IEnumerable<Finding> Notes(PayStatement statement, string id) => statement.Findings.Where(finding => finding.Rule.Id == id);

    private static string Order(bool isLate) => isLate ? "made before one taken already" : "as made";

    private static string School(bool isElsewhere) => isElsewhere ? "another too" : "one";

    private static string Said(PayLineOutcome outcome, decimal amount) => string.Create(CultureInfo.InvariantCulture, $"{outcome} {amount}");

    // The claims of two schools, as a rule in the order in which they are made. Few days to choose from, so that boundaries and
    // repetitions are common.
    private static List<PayClaim> MadeClaims(Random random)
    {
        var matched = random.Next(12) switch { 0 => new DateOnly(2019, 8, 31), 1 => new(2019, 9, 1), 2 => new(2020, 8, 31), 3 => new(2020, 9, 1), _ => Claims.Matched };
        var claims = new List<PayClaim>();
        var claimedOn = matched.AddDays(random.Next(20));
        for (var count = 1 + random.Next(4); count > 0; count--)
        {
            claims.Add(new()
            {
                School = random.Next(3) == 0 ? new(900_124) : Claims.School,
                Tier = random.Next(12) switch { 0 => SupportTier.None, 1 => null, _ => (SupportTier)(1 + random.Next(3)) },
                NationalLeader = random.Next(5) switch { 0 => null, 1 => " ", 2 => "Another", 3 => " A leader ", _ => "A leader" },
                ClaimedOn = claimedOn,
                MatchedOn = random.Next(15) == 0 ? null : matched,
                Days = [.. Enumerable.Range(0, random.Next(12) == 0 ? 0 : 1 + random.Next(3)).Select(_ => MadeDay(random, matched, claimedOn))],
            });
            claimedOn = claimedOn.AddDays(random.Next(15));
        }

        if (random.Next(4) == 0)
        {
            claims.Reverse();
        }

        return claims;
    }

    private static DeploymentDay MadeDay(Random random, DateOnly matched, DateOnly claimedOn)
    {
        var span = claimedOn.DayNumber - matched.DayNumber + 1;
        var date = random.Next(25) switch { 0 => matched.AddDays(-1), 1 => claimedOn.AddDays(1), 2 => matched, 3 => claimedOn, _ => matched.AddDays(random.Next(span)) };
        int? minutes = random.Next(14) switch { 0 or 1 => null, 2 => 61, 3 => 60, 4 => 90, 5 when random.Next(5) == 0 => -1, 6 when random.Next(5) == 0 => 1441, 7 => 0, _ => random.Next(60) };
        decimal? miles = random.Next(14) switch { 0 or 1 => null, 2 => 45.01m, 3 => 45m, 4 => 80.5m, 5 when random.Next(5) == 0 => -0.1m, 6 when random.Next(5) == 0 => 1000.1m, 7 => 0m, _ => random.Next(45) };
        return new(date, minutes, miles);
    }
}
