using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;

using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Monitoring;

public sealed class MonitoringPlanTests
{
    public static TheoryData<string, string> ImpossiblePlans => new()
    {
        { """{"areas":[{"id":"a"},{"id":"a"}],"actions":[]}""", "*two areas 'a'*" },
        { """{"areas":[{"id":" "}],"actions":[]}""", "*An area of the plan has no id*" },
        { """{"areas":[{"id":"a"}],"actions":[{"id":"A1","areaId":"b","firstTerm":1,"lastTerm":1,"isFunded":true}]}""", "*'A1' belongs to the area 'b'*" },
        { """{"areas":[{"id":"a"}],"actions":[{"id":"A1","areaId":"a","firstTerm":0,"lastTerm":1,"isFunded":true}]}""", "*from term 0 to term 1*" },
        { """{"areas":[{"id":"a"}],"actions":[{"id":"A1","areaId":"a","firstTerm":3,"lastTerm":2,"isFunded":true}]}""", "*from term 3 to term 2*" },
        { """{"areas":[],"actions":[],"terms":[{"firstDay":"2020-01-06","lastDay":"2020-04-02"},{"firstDay":"2020-04-02","lastDay":"2020-07-17"}]}""", "*Term 2*before term 1*has ended*" },
        { """{"areas":[null],"actions":[]}""", "*areas[0] is null*" },
    };

    [Theory]
    [MemberData(nameof(ImpossiblePlans))]
    public void A_plan_that_makes_no_sense_is_refused_and_says_why(string json, string message)
    {
        var act = () => MonitoringPlan.Parse($"{{\"tier\":\"tier2\",{json[1..]}");

        act.Should().Throw<DocumentFormatException>().WithMessage(message).WithInnerException<Exception>();
    }

    [Fact]
    public void A_plan_of_no_tier_is_refused()
    {
        var act = () => new MonitoringPlan(SupportTier.None, [], []);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("tier");
    }

    [Fact]
    public void A_plan_reads_back_as_it_was_written()
    {
        foreach (var plan in new[] { MonitoringSamples.Plan(), MonitoringSamples.Plan(SupportTier.Tier1, null), new(SupportTier.Tier2, [], []) })
        {
            var again = MonitoringPlan.Parse(plan.ToJson());

            again.Should().Be(plan);
            again.GetHashCode().Should().Be(plan.GetHashCode());
            again.ToJson().Should().Be(plan.ToJson());
        }
    }

    [Fact]
    public void Plans_and_updates_that_differ_in_any_part_are_not_equal()
    {
        var plan = MonitoringSamples.Plan();
        var update = MonitoringSamples.Update;

        MonitoringPlan[] plans = [plan with { Subject = null }, plan with { IsInTrust = false }, plan with { Terms = [] }, MonitoringSamples.Plan(SupportTier.Tier2)];
        plans.Should().NotContain(plan);
        ProgressUpdate[] updates =
        [
            update with { Term = 1 }, update with { Date = Day("2020-06-18") }, update with { Overall = null }, update with { Areas = [] },
            update with { Actions = [] }, update with { MonitoringDays = 2 }, update with { RecommendsWithholding = true },
            update with { WithholdingReason = "r" }, update with { ChairFeedback = null }, update with { ChiefExecutiveFeedback = null },
            update with { OfstedVisits = null }, update with { OfstedVisits = [new OfstedVisit()] }, update with { Sustaining = null },
        ];
        updates.Should().NotContain(update);
    }

    [Fact]
    public void What_a_null_stands_in_is_refused_by_name()
    {
        var act = () => new ProgressUpdate { Actions = [new ActionUpdate(), null!] };

        act.Should().Throw<ArgumentException>().WithMessage("Actions[1] is null*");
    }

    [Fact]
    public void A_list_that_was_never_given_is_an_empty_one() =>
        new ProgressUpdate { Areas = default, Actions = default }.Actions.Should().BeEmpty();

    [Theory]
    [InlineData("LateStart", "asreported", LateStartReading.AsReported)]
    [InlineData("latestart", "NotOnTrack", LateStartReading.NotOnTrack)]
    public void A_reading_is_taken_by_name(string reading, string value, LateStartReading expected)
    {
        var policy = GuidancePolicy.Default.With(reading, value);

        policy.LateStart.Should().Be(expected);
        policy.Departures.Should().HaveCount(expected == LateStartReading.NotOnTrack ? 0 : 1);
    }

    [Fact]
    public void A_reading_that_there_is_not_is_refused()
    {
        var unknown = () => GuidancePolicy.Default.With("Nothing", "AsReported");
        var value = () => GuidancePolicy.Default.With("LateStart", "1");
        var undefined = () => new MonitoringRules(policy: new GuidancePolicy { MonitoringDays = (MonitoringDaysReading)9 });

        unknown.Should().Throw<ArgumentException>().WithMessage("*'Nothing'*LateStart, MonitoringDays*");
        value.Should().Throw<ArgumentException>().WithMessage("*'1'*NotOnTrack, AsReported*");
        undefined.Should().Throw<ArgumentOutOfRangeException>();
    }
}
