using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>How the answer must change, or not, when the question does.</summary>
public sealed class MetamorphicTests
{
    private const int Schools = 6_000;
    private static readonly DateOnly YearEnd = new(2020, 8, 31);
    private static readonly Urn School = new(900_123);

    [Fact]
    public void The_order_of_judgements_does_not_matter() => ForEverySchool((rules, question, generator) =>
    {
        var shuffled = question.Judgements.OrderBy(_ => generator.Below(1_000)).ToList();
        Said.By(rules, question with { Judgements = shuffled }).Should().Be(Said.By(rules, question), "of {0}", question);
    });

    [Fact]
    public void A_judgement_told_twice_is_one_judgement() => ForEverySchool((rules, question, generator) =>
    {
        var twice = question.Judgements.Concat(question.Judgements.Where(_ => generator.Below(2) == 0)).ToList();
        Said.By(rules, question with { Judgements = twice }).Should().Be(Said.By(rules, question), "of {0}", question);
    });

    [Fact]
    public void A_judgement_after_the_as_at_date_changes_nothing() => ForEverySchool((rules, question, generator) =>
    {
        var later = new Judgement(School, (OverallEffectiveness)(1 + generator.Below(4)), new DateOnly(2021, 1, 1).AddDays(generator.Below(900)));
        Said.By(rules, With(question, later)).Should().Be(Said.By(rules, question), "of {0}", question);
    });

    [Fact]
    public void Good_and_Outstanding_are_alike() => ForEverySchool((rules, question, _) =>
    {
        var better = question.Judgements
            .Select(one => one.Grade == OverallEffectiveness.Good ? Graded(one, OverallEffectiveness.Outstanding) : one)
            .ToList();
        var decision = rules.Decide(question.History(), question.AsAt, question.Prior);
        var changed = rules.Decide((question with { Judgements = better }).History(), question.AsAt, question.Prior);
        (changed.Outcome, changed.TierMet, changed.Route).Should().Be((decision.Outcome, decision.TierMet, decision.Route), "of {0}", question);
    });

    [Fact]
    public void Good_long_before_the_record_makes_and_breaks_no_tier_3() => ForEverySchool((rules, question, _) =>
    {
        var complete = question with { MayLackEarlier = false };
        var before = With(complete, new Judgement(School, OverallEffectiveness.Good, new DateOnly(1995, 3, 1)));
        IsTier3(rules, before).Should().Be(IsTier3(rules, complete), "of {0}", complete);
    });

    [Fact]
    public void Good_just_before_the_judgement_that_qualifies_leaves_tier_1()
    {
        var tried = 0;
        ForEverySchool((rules, question, _) =>
        {
            var asked = question with { AsAt = new DateOnly(2019, 9, 1), Prior = PriorSupport.None, MayLackEarlier = false };
            var reading = rules.Policy.JudgementDate;
            if (rules.Decide(asked.History(), asked.AsAt, asked.Prior).QualifyingJudgement is not { } qualifying)
            {
                return;
            }

            var dayBefore = qualifying.DateBy(reading).AddDays(-1);
            if (asked.Judgements.Any(one => one.FirstDay == dayBefore || (one.DateBy(reading) >= dayBefore && one.FirstDay != qualifying.FirstDay)))
            {
                return;
            }

            tried++;
            var decision = rules.Decide(With(asked, new Judgement(School, OverallEffectiveness.Good, dayBefore)).History(), asked.AsAt, asked.Prior);
            (decision.Outcome, decision.Tier, decision.Route)
                .Should().Be((EligibilityOutcome.Eligible, SupportTier.Tier1, EligibilityRoute.SingleJudgement), "of {0}", asked);
        });
        tried.Should().BeGreaterThan(500);
    }

    [Fact]
    public void A_tier_never_falls_in_the_course_of_the_year() => ForEverySchool((_, question, _) =>
    {
        var last = SupportTier.None;
        foreach (var asAt in Samples.AsAts.Order())
        {
            var tier = EligibilityRules.Default.Decide((question with { MayLackEarlier = false }).History(), asAt, PriorSupport.None).Tier;
            tier.Should().BeOneOf([.. Enum.GetValues<SupportTier>().Where(one => one >= last)], "as at {0}, of {1}", asAt, question);
            last = tier;
        }
    });

    [Fact]
    public void Support_under_the_earlier_offer_never_gives_a_higher_tier() => ForEverySchool((rules, question, _) =>
    {
        var without = rules.Decide(question.History(), question.AsAt, PriorSupport.None);
        var with = rules.Decide(question.History(), question.AsAt, question.Prior);
        ((int)with.Tier).Should().BeLessThanOrEqualTo((int)without.Tier, "of {0}", question);
    });

    [Fact]
    public void The_strict_reading_of_a_later_judgement_never_gives_a_higher_tier() => ForEverySchool((rules, question, _) =>
    {
        var complete = question with { MayLackEarlier = false, Prior = PriorSupport.None };
        var strict = Rules(rules.Policy with { LaterJudgement = LaterJudgementReading.MustStillRequireImprovement });
        var lenient = Rules(rules.Policy with { LaterJudgement = LaterJudgementReading.StaysEligible });
        ((int)Tier(strict, complete)).Should().BeLessThanOrEqualTo((int)Tier(lenient, complete), "of {0}", complete);
    });

    [Fact]
    public void What_the_school_itself_did_counts_the_same_whoever_else_counts() => ForEverySchool((rules, question, _) =>
    {
        var own = question with { Judgements = [.. question.Judgements.Where(one => one.Origin == JudgementOrigin.School)] };
        var answers = Enum.GetValues<PredecessorReading>().Select(reading => Said.By(Rules(rules.Policy with { Predecessors = reading }), own));
        answers.Distinct().Should().ContainSingle("of {0}", own);
    });

    [Fact]
    public void Predecessors_that_do_not_count_might_as_well_not_be_there() => ForEverySchool((rules, question, _) =>
    {
        var none = Rules(rules.Policy with { Predecessors = PredecessorReading.None });
        var complete = question with { MayLackEarlier = false };
        var own = complete with { Judgements = [.. question.Judgements.Where(one => one.Origin == JudgementOrigin.School)] };
        Said.By(none, complete).Should().Be(Said.By(none, own), "of {0}", question);
    });

    private static void ForEverySchool(Action<EligibilityRules, OracleQuestion, SchoolGenerator> check)
    {
        var generator = new SchoolGenerator(seed: 1_904);
        for (var i = 0; i < Schools; i++)
        {
            var rules = Policies.All[generator.Below(Policies.All.Count)];
            check(rules, generator.Question(rules.Policy), generator);
        }
    }

    private static OracleQuestion With(OracleQuestion question, Judgement one) =>
        question with { Judgements = [.. question.Judgements, one] };

    private static Judgement Graded(Judgement one, OverallEffectiveness grade) =>
        new(one.Urn, grade, one.FirstDay, one.LastDay, one.PublicationDate, one.Origin);

    private static bool IsTier3(EligibilityRules rules, OracleQuestion question) =>
        rules.Decide(question.History(), YearEnd, PriorSupport.None).Tier == SupportTier.Tier3;

    private static SupportTier Tier(EligibilityRules rules, OracleQuestion question) =>
        rules.Decide(question.History(), question.AsAt, question.Prior).Tier;

    private static EligibilityRules Rules(GuidancePolicy policy) => Policies.All.First(rules => rules.Policy == policy);
}
