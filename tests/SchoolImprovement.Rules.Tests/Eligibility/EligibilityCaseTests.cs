using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Eligibility;

public sealed class EligibilityCaseTests
{
    public static TheoryData<string> Names => [.. EligibilityCase.All.Select(one => one.Name)];

    // The oracle knows of no amalgamation, and of no judgement told twice.
    public static TheoryData<string> NamesThatTheOracleKnows =>
    [
        .. EligibilityCase.All
            .Where(one => one.AmalgamatedFrom.Count == 0 && one.Question().History().Judgements.Length == one.Judgements.Count)
            .Select(one => one.Name),
    ];

    [Fact]
    public void There_are_at_least_sixty_cases_each_with_a_name_of_its_own()
    {
        EligibilityCase.All.Should().HaveCountGreaterThanOrEqualTo(60);
        EligibilityCase.All.Should().OnlyHaveUniqueItems(one => one.Name);
    }

    [Fact]
    public void Every_value_of_every_reading_is_in_a_case()
    {
        string[] values =
        [
            .. Departures<JudgementDateReading>(), .. Departures<LaterJudgementReading>(), .. Departures<AdditionalTierReading>(),
            .. Departures<SatisfactoryReading>(), .. Departures<RecordStartReading>(), .. Departures<PredecessorReading>(),
        ];
        EligibilityCase.All.SelectMany(one => one.Policy.Values).Distinct().Should().BeEquivalentTo(values);

        static IEnumerable<string> Departures<T>()
            where T : struct, Enum => Enum.GetNames<T>().Skip(1);
    }

    [Fact]
    public void Every_outcome_and_every_route_is_in_a_case()
    {
        EligibilityCase.All.Select(one => one.Expect.Outcome).Should().Contain(Enum.GetValues<EligibilityOutcome>());
        EligibilityCase.All.Select(one => one.Expect.Route).Should().Contain(Enum.GetValues<EligibilityRoute>().Select(RouteNames.Of));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_policy_sentence_holds(string name)
    {
        var one = Find(name);
        var question = one.Question();
        var decision = new EligibilityRules(policy: question.Policy).Decide(one.History(), question.AsAt, question.Prior);

        decision.Outcome.Should().Be(one.Expect.Outcome);
        decision.Tier.Should().Be((SupportTier)one.Expect.Tier);
        decision.TierMet.Should().Be((SupportTier)(one.Expect.TierMet ?? one.Expect.Tier));
        RouteNames.Of(decision.Route).Should().Be(one.Expect.Route);
        (decision.QualifyingJudgement?.DateBy(question.Policy.JudgementDate)).Should().Be(one.Expect.Qualified);
        (decision.LaterJudgement?.DateBy(question.Policy.JudgementDate)).Should().Be(one.Expect.Later);
        if (one.Expect.DeterminedBy is { } ids)
        {
            decision.DeterminedBy.Should().Equal(ids);
        }
    }

    [Theory]
    [MemberData(nameof(NamesThatTheOracleKnows))]
    public void The_oracle_says_the_same(string name)
    {
        var one = Find(name);
        var answer = Oracle.Decide(one.Question());
        answer.Outcome.Should().Be(one.Expect.Outcome);
        answer.TierMet.Should().Be((SupportTier)(one.Expect.TierMet ?? one.Expect.Tier));
        RouteNames.Of(answer.Route).Should().Be(one.Expect.Route);
    }

    private static EligibilityCase Find(string name) => EligibilityCase.All.Single(one => one.Name == name);
}
