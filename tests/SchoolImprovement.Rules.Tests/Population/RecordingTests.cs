using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.Eligibility;

namespace SchoolImprovement.Rules.Tests.Population;

public sealed class RecordingTests
{
    private static readonly DateOnly AsAt = new(2020, 3, 31);
    private static readonly Urn School = new(900_123);

    public static TheoryData<int> SomePolicies => [0, 29, 58, 87, 116, 143];

    [Theory]
    [MemberData(nameof(SomePolicies))]
    public void Judgements_recorded_one_by_one_come_to_the_same_as_all_at_once(int policy)
    {
        var rules = Policies.All[policy];
        var random = new Random(policy);
        (InspectionHistory History, PriorSupport Prior)[] schools = [.. SchoolPopulationTests.Some(1_500, seed: policy)];
        var decisions = SchoolPopulationTests.Of(schools.Select(school => (new InspectionHistory(school.History.School, [], school.History.MayLackEarlier, school.History.AmalgamatedFrom), school.Prior)))
            .Decide(rules, AsAt);

        for (var i = 0; i < schools.Length; i++)
        {
            // Every other school's in the order of time, as they mostly come; the others in any.
            Judgement[] judgements = [.. schools[i].History.Judgements];
            if (i % 2 == 0)
            {
                random.Shuffle(judgements);
            }

            foreach (var judgement in judgements)
            {
                decisions.Record(i, judgement);
            }
        }

        var atOnce = SchoolPopulationTests.Of(schools).Decide(rules, AsAt);
        for (var i = 0; i < schools.Length; i++)
        {
            SchoolPopulationTests.Said(decisions, i).Should().Be(SchoolPopulationTests.Said(atOnce, i), "of school {0}", i);
        }

        decisions.CountSchools().Should().Be(atOnce.CountSchools());
    }

    [Fact]
    public void What_was_recorded_can_be_decided_for_another_day()
    {
        var decisions = Single((OverallEffectiveness.Good, new(2012, 5, 6)), (OverallEffectiveness.RequiresImprovement, new(2016, 5, 6)));
        decisions.TierOf(0).Should().Be(SupportTier.Tier1);

        decisions.Record(0, new Judgement(School, OverallEffectiveness.RequiresImprovement, new(2020, 4, 1)));

        decisions.TierOf(0).Should().Be(SupportTier.Tier1, "the judgement comes after the as-at date");
        decisions.HistoryOf(0).Judgements.Length.Should().Be(3);
        decisions.Population.JudgementsOf(0).Length.Should().Be(2, "the population does not change");
        decisions.ToPopulation().Decide(decisions.Rules, new(2020, 4, 1)).TierOf(0).Should().Be(SupportTier.Tier2);
    }

    [Fact]
    public void The_same_judgement_recorded_again_changes_nothing()
    {
        var decisions = Single((OverallEffectiveness.RequiresImprovement, new(2018, 5, 6)));

        decisions.Record(0, new Judgement(School, OverallEffectiveness.RequiresImprovement, new(2018, 5, 6), publicationDate: new(2018, 6, 7)));

        decisions.RouteOf(0).Should().Be(EligibilityRoute.FirstInspection);
        decisions.HistoryOf(0).Judgements.Length.Should().Be(1);
        decisions.HistoryOf(0).Judgements[0].PublicationDate.Should().Be(new DateOnly(2018, 6, 7));
    }

    [Fact]
    public void Another_grade_for_the_same_day_is_refused_and_changes_nothing()
    {
        var decisions = Single((OverallEffectiveness.RequiresImprovement, new(2018, 5, 6)));

        decisions.Invoking(one => one.Record(0, new Judgement(School, OverallEffectiveness.Good, new(2018, 5, 6))))
            .Should().Throw<ContradictoryJudgementsException>().WithMessage("*2018-05-06*");

        decisions.TierOf(0).Should().Be(SupportTier.Tier2);
        decisions.HistoryOf(0).Judgements.Length.Should().Be(1);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_school_that_there_is_not_is_refused(int school) =>
        Single().Invoking(one => one.Record(school, new Judgement(School, OverallEffectiveness.Good, new(2018, 5, 6))))
            .Should().Throw<ArgumentOutOfRangeException>();

    private static PopulationDecisions Single(params (OverallEffectiveness, DateOnly)[] judgements) =>
        SchoolPopulationTests.Of([(InspectionHistory.Of(School, judgements), PriorSupport.None)]).Decide(EligibilityRules.Default, AsAt);
}
