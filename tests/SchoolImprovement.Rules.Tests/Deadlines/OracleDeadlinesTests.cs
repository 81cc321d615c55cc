using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Tests.Timetable;

namespace SchoolImprovement.Rules.Tests.Deadlines;

public sealed class OracleDeadlinesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Library_and_oracle_agree_on_every_deadline_of_5_000_made_up_supports(int seed)
    {
        var comparison = new Comparison();
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++)
        {
            var policy = DrawnPolicies.Drawn(ReadingTopics.Deadlines, random);
            var calendar = MadeCalendars.Calendar(random);
            var asAt = new DateOnly(2019, 8, 25).AddDays(random.Next(720));
            var progress = Progress(random, asAt);
            var oracle = new OracleDeadlines(policy, progress, calendar, asAt);
            foreach (var deadline in new DeadlineRules(policy: policy).Schedule(progress, calendar, asAt).Deadlines)
            {
                var expected = oracle.Of(deadline.Rule.Id, deadline.FundedTerm ?? 1);
                string Describe() => $"{string.Join("; ", policy.Departures)}; as at {asAt:O}, term {deadline.FundedTerm}: due {expected.DueOn:O}, library {deadline.DueOn:O} {deadline.Reason}\n{progress.ToJson()}\n{string.Join(", ", calendar.Terms)}";
                comparison.Add(deadline.Rule.Id, expected.Status.ToString(), deadline.Status.ToString(), Describe);
                comparison.Add("day", "found", deadline.DueOn == expected.DueOn ? "found" : "another", Describe);
            }
        }

        comparison.MustAgree(5, Support.All.SelectMany(one => Reachable(one.Id)));
    }

    private static IEnumerable<string> Reachable(string id) => Enum.GetValues<DeadlineStatus>()
        .Where(status => status != DeadlineStatus.NotApplicable || id is not ("DUE-CONTACT" or "DUE-START" or "DUE-SCHOOL-AGREES" or "DUE-REMAINING-DAYS"))
        .Where(status => status != DeadlineStatus.BeyondCalendar || id is "DUE-CONTACT" or "DUE-TIER1-RETURN" or "DUE-FORM-TERM" or "DUE-REMAINING-DAYS" or "DUE-UPDATE")
        .Select(status => $"{id}: {status}");

    // Steps one after the other as a rule, a few days apart, and each now and then not known or on any day.
    private static SupportProgress Progress(Random random, DateOnly asAt)
    {
        var day = asAt.AddDays(-random.Next(300));
        DateOnly? Step(int spread) => random.Next(7) switch
        {
            0 => null,
            1 => new DateOnly(2019, 8, 20).AddDays(random.Next(730)),
            _ => day = day.AddDays(random.Next(spread)),
        };

        return new()
        {
            Tier = random.Next(8) == 0 ? null : (SupportTier)(1 + random.Next(3)),
            MatchConfirmedOn = Step(10),
            ContactMadeOn = Step(25),
            StartAgreedOn = Step(25),
            SchoolAgreedOn = random.Next(2) == 0 ? null : Step(25),
            InitialDeploymentOn = Step(20),
            DaysUsedOn = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Step(20)).OfType<DateOnly>()],
            DaysEndedOn = random.Next(3) > 0 ? null : Step(60),
            SchoolVisitOn = Step(20),
            Tier1ReturnSubmittedOn = random.Next(2) == 0 ? null : Step(90),
            FormSubmittedOn = Step(12),
            FormReceivedOn = random.Next(2) == 0 ? null : Step(4),
            FormReturnedOn = random.Next(5) > 0 ? null : Step(12),
            FormPassedOn = Step(20),
            FormSignedOffOn = Step(20),
            PaidOn = Step(20),
            UpdatesDeliveredOn = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Step(120))],
        };
    }
}
