using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Funding;

public sealed class OracleReleaseTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Library_and_oracle_agree_on_every_instalment_of_10_000_made_up_grants(int seed)
    {
        var comparison = new Comparison();
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++)
        {
            var policy = DrawnPolicies.Drawn(ReadingTopics.Grant, random);
            var byActivity = MadeGrant(random);
            var evidence = Evidence(random, byActivity);
            var grant = random.Next(4) == 0 ? new Grant(byActivity.Tier, byActivity.Terms, byActivity.Profile) : byActivity;
            var asAt = new DateOnly(2019, 11, 1).AddDays(random.Next(450));
            var oracle = new OracleRelease(policy, grant, evidence, asAt);
            foreach (var release in new GrantRules(policy: policy).Decide(grant, evidence, asAt).Releases)
            {
                var number = release.Instalment.Number;
                string Describe() => $"{string.Join("; ", policy.Departures)}; as at {asAt:O}, instalment {number}: {oracle.Of(number)}, library {release.Amounts} by {string.Join(", ", release.DeterminedBy)}\n{grant.ToJson()}\n{evidence.ToJson()}";
                comparison.Add(number == 1 ? "upfront" : "in arrears", Said(oracle.Of(number)), Said(release.Amounts), Describe);
                foreach (var kind in number == 1 ? [] : KindsOf(policy, grant))
                {
                    comparison.Add(kind, Said(oracle.Of(number)), Said(release.Amounts), Describe);
                }

                comparison.Add("amounts", "same", oracle.Of(number) == release.Amounts ? "same" : "others", Describe);
            }
        }

        comparison.MustAgree(
            20,
            ["upfront: released", "upfront: withheld", "upfront: not yet due", "upfront: needs information",
            "in arrears: released", "in arrears: withheld", "in arrears: not yet due", "in arrears: needs information", "in arrears: released and withheld",
            .. from kind in Kinds from said in (string[])["released", "withheld", "not yet due", "needs information"] select $"{kind}: {said}",
            "each activity apart: released and withheld"]);
    }

    private static string[] Kinds { get; } = ["each activity apart", "the whole action complete", "stopped as any other", "a profile alone"];

    private static IEnumerable<string> KindsOf(GuidancePolicy policy, Grant grant) => Kinds.Where((_, kind) => kind switch
    {
        0 => policy.WithheldPart == WithheldPartReading.Activity,
        1 => policy.Completion == CompletionReading.WholeAction,
        2 => policy.StoppedActivity == StoppedActivityReading.AsAnyActivity,
        _ => grant.Activities.IsEmpty,
    });

    private static string Said(ReleaseAmounts amounts) => string.Join(" and ", new[]
    {
        amounts.Released > 0 ? "released" : null,
        amounts.Withheld > 0 ? "withheld" : null,
        amounts.NotYetDue > 0 ? "not yet due" : null,
        amounts.NeedsInformation > 0 ? "needs information" : null,
    }.OfType<string>());

    // What each activity costs in each of the terms; over the tier's funding now and then.
    private static Grant MadeGrant(Random random) => new(
        (SupportTier)(random.Next(20) == 0 ? 1 : 2 + random.Next(2)),
        Calendar.FundedTerms(Day("2019-11-14"), 3),
        Enumerable.Range(1, 1 + random.Next(3)).Select(id => new FundedActivity($"A{id}", 1000m + random.Next(600), Cost(random), Cost(random))));

    private static decimal Cost(Random random) => random.Next(4) == 0 ? 0m : random.Next(400_000) / 100m;

    private static GrantEvidence Evidence(Random random, Grant grant) => new()
    {
        SignedByHead = Step(random, Day("2019-12-01")),
        SignedByChair = Step(random, Day("2019-12-01")),
        Approved = Step(random, Day("2019-12-10")),
        OfferLetter = Step(random, Day("2019-12-20")),
        Reports = [.. Enumerable.Range(1, 3).SelectMany(term => Reports(random, grant, term))],
    };

    // A report about a month before the end of the term, and perhaps another after it.
    private static IEnumerable<TermProgress> Reports(Random random, Grant grant, int term)
    {
        var end = grant.Terms[term - 1].LastDay;
        var first = end.AddDays(-40 + random.Next(20));
        if (random.Next(10) > 0)
        {
            yield return Report(random, grant, term, first, end);
        }

        if (random.Next(4) == 0)
        {
            yield return Report(random, grant, term, first.AddDays(20 + random.Next(60)), end);
        }
    }

    private static TermProgress Report(Random random, Grant grant, int term, DateOnly reportedOn, DateOnly end)
    {
        var activities = grant.Activities
            .Select(activity => Planned(Activity(random, activity.Id, end), activity.Costs[term - 1] > 0))
            .Append(Activity(random, "U1", end) with { IsFunded = false })
            .ToList();
        var isAnyMissed = activities.Exists(activity => activity.TookPlace == false);
        return new(term, reportedOn)
        {
            Overall = random.Next(12) switch { 0 => null, 1 => ProgressStatus.OffTrack, 2 => ProgressStatus.Complete, _ => ProgressStatus.OnTrack },
            WithholdingRecommended = random.Next(12) == 0 ? null : isAnyMissed && random.Next(3) > 0,
            Activities = [.. activities],
        };
    }

    // What was not planned for the term cannot have failed to take place in it.
    private static ActivityProgress Planned(ActivityProgress activity, bool isDue) =>
        activity with { IsDue = isDue, TookPlace = isDue || activity.TookPlace == true ? activity.TookPlace : null };

    private static ActivityProgress Activity(Random random, string id, DateOnly end)
    {
        bool? tookPlace = random.Next(12) switch { 0 => null, 1 => false, _ => true };
        ProgressStatus? progress = random.Next(24) switch { 0 => null, 1 => ProgressStatus.OffTrack, 2 or 3 => ProgressStatus.Stopped, 4 => ProgressStatus.NotStarted, < 12 => ProgressStatus.Complete, _ => ProgressStatus.OnTrack };
        return new(id)
        {
            Progress = progress,
            IsMitigated = random.Next(3) == 0,
            TookPlace = tookPlace,
            Completed = tookPlace == false || progress == ProgressStatus.Stopped ? Milestone.NotYet : random.Next(14) switch { 0 => Milestone.Unknown, 1 => Milestone.NotYet, _ => Milestone.On(end.AddDays(-random.Next(20))) },
        };
    }

    private static Milestone Step(Random random, DateOnly about) => random.Next(25) switch
    {
        0 => Milestone.Unknown,
        1 => Milestone.NotYet,
        _ => Milestone.On(about.AddDays(random.Next(30))),
    };
}
