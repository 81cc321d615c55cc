using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>The grant, its profile and its schedule. Guidance 6.24 and 8.3.</summary>
public sealed class GrantTests
{
    [Fact]
    public void The_profile_is_the_sum_of_the_activities_term_by_term()
    {
        FundingSamples.ByActivity.Profile.Should().Equal(6000m, 5000m, 5000m);
        FundingSamples.ByActivity.Total.Should().Be(16000m);
        FundingSamples.ByActivity.Activities[1].Total.Should().Be(9000m);
    }

    [Fact]
    public void The_first_instalment_is_paid_upfront_and_the_others_in_arrears()
    {
        var schedule = GrantRules.Default.Schedule(FundingSamples.ByActivity, Day("2019-12-16"));

        schedule.Instalments.Should().Equal(
            new Instalment(1, FundingSamples.Terms[0], 6000m, PaymentBasis.Upfront, Day("2019-12-16")),
            new Instalment(2, FundingSamples.Terms[1], 5000m, PaymentBasis.InArrears, Day("2020-07-18")),
            new Instalment(3, FundingSamples.Terms[2], 5000m, PaymentBasis.InArrears, Day("2020-12-19")));
        schedule.Total.Should().Be(16000m);
    }

    [Fact]
    public void A_day_that_is_not_known_is_not_guessed()
    {
        GrantRules.Default.Schedule(FundingSamples.ByTerm).Instalments[0].DueFrom.Should().BeNull();
        new GrantRules(policy: new GuidancePolicy { Arrears = ArrearsReading.OnCompletion })
            .Schedule(FundingSamples.ByTerm, Day("2019-12-16")).Instalments[2].DueFrom.Should().BeNull();
    }

    [Fact]
    public void An_instalment_is_due_no_earlier_than_letter_and_completion_say()
    {
        var decision = GrantRules.Default.Decide(FundingSamples.ByActivity, FundingSamples.Evidence, FundingSamples.TheEnd);
        var late = FundingSamples.Evidence with { Reports = [FundingSamples.Evidence.Reports[1].WithCompleted("A2", Day("2020-08-03"))] };
        var onCompletion = new GrantRules(policy: new GuidancePolicy { Arrears = ArrearsReading.OnCompletion });

        decision.Releases.Select(release => release.DueFrom).Should().Equal(Day("2019-12-18"), Day("2020-07-18"), Day("2020-12-19"));
        GrantRules.Default.Decide(FundingSamples.ByActivity, late, FundingSamples.TheEnd).Releases[1].DueFrom.Should().Be(Day("2020-08-03"));
        onCompletion.Decide(FundingSamples.ByActivity, FundingSamples.Evidence, FundingSamples.TheEnd).Releases[1].DueFrom.Should().Be(Day("2020-07-10"));
    }

    [Fact]
    public void A_grant_is_split_evenly_over_its_terms_on_request()
    {
        var grant = Grant.Evenly(SupportTier.Tier2, FundingSamples.Terms, 16000m);

        grant.Profile.Should().Equal(5333.34m, 5333.33m, 5333.33m);
        grant.Total.Should().Be(16000m);
    }

    public static TheoryData<string, Func<object>, string> Impossible => new()
    {
        { "no term", () => new Grant(SupportTier.Tier2, [], Array.Empty<decimal>()), "The grant has no funded term." },
        { "no term to split over", () => Grant.Evenly(SupportTier.Tier2, [], 1m), "The grant has no funded term." },
        { "two amounts", () => new Grant(SupportTier.Tier2, FundingSamples.Terms, [1m, 2m]), "The profile has 2 amounts for 3 funded terms." },
        { "terms in disorder", () => new Grant(SupportTier.Tier2, FundingSamples.Terms.Reverse(), [1m, 2m, 3m]), "Summer 2020 (*) does not follow Autumn 2020 (*" },
        { "a term twice", () => new Grant(SupportTier.Tier2, [FundingSamples.Terms[0], FundingSamples.Terms[0]], [1m, 2m]), "Spring 2020 (*) does not follow Spring 2020 (*" },
        { "no activity", () => new Grant(SupportTier.Tier2, FundingSamples.Terms, Array.Empty<FundedActivity>()), "The grant has no funded activity." },
        { "an activity twice", () => new Grant(SupportTier.Tier2, FundingSamples.Terms, [new FundedActivity("A", 1, 2, 3), new FundedActivity("A", 1, 2, 3)]), "The grant has two activities 'A'." },
        { "costs for two terms", () => new Grant(SupportTier.Tier2, FundingSamples.Terms, [new FundedActivity("A", 1, 2)]), "The activity 'A' has 2 costs for 3 funded terms." },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void A_grant_that_makes_no_sense_is_refused_and_says_why(string what, Func<object> make, string message) =>
        make.Should().Throw<ImpossibleValueException>(what).WithMessage(message);

    [Fact]
    public void An_amount_that_makes_no_sense_is_refused_with_its_place()
    {
        FluentActions.Invoking(() => new Grant(SupportTier.Tier2, FundingSamples.Terms, [1m, 2.005m, 3m]))
            .Should().Throw<ImpossibleValueException>().WithMessage("The amount of term 2 cannot be £2.005: it has a fraction of a penny.");
        FluentActions.Invoking(() => new FundedActivity("A1", 1m, -2m))
            .Should().Throw<ImpossibleValueException>().WithMessage("The cost of 'A1' in term 2 cannot be -£2: it is negative.");
        FluentActions.Invoking(() => new FundedActivity("A1", decimal.MaxValue))
            .Should().Throw<ImpossibleValueException>().WithMessage("*more than can be counted in pennies*");
        FluentActions.Invoking(() => new Grant(SupportTier.Tier2, FundingSamples.Terms, [60_000_000_000_000_000m, 60_000_000_000_000_000m, 0m]))
            .Should().Throw<ImpossibleValueException>().WithMessage("The grant cannot be *more than can be counted in pennies*");
        FluentActions.Invoking(() => new GrantEvidence { UnderspendReturned = -1 })
            .Should().Throw<ImpossibleValueException>().WithMessage("The underspend returned cannot be -£1*");
    }

    [Fact]
    public void A_grant_of_no_tier_is_refused() =>
        FluentActions.Invoking(() => new Grant(SupportTier.None, FundingSamples.Terms, [1m, 2m, 3m]))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("tier");

    [Fact]
    public void Two_reports_of_one_term_and_day_contradict_each_other_unless_they_are_the_same()
    {
        var report = FundingSamples.Evidence.Reports[0];

        new GrantEvidence { Reports = [report, report with { }] }.Reports.Should().Equal(report);
        FluentActions.Invoking(() => new GrantEvidence { Reports = [report, report with { Overall = null }] })
            .Should().Throw<ImpossibleValueException>().WithMessage("There are two different reports of term 1 of 3 Mar 2020.");
    }

    [Fact]
    public void The_order_in_which_reports_are_given_does_not_matter()
    {
        var evidence = FundingSamples.Evidence;

        (evidence with { Reports = [.. evidence.Reports.Reverse()] }).Should().Be(evidence);
    }

    [Fact]
    public void A_grant_reads_back_as_it_was_written()
    {
        foreach (var grant in new[] { FundingSamples.ByActivity, FundingSamples.ByTerm, Grant.Evenly(SupportTier.Tier1, Calendar.Terms, 0.01m) })
        {
            var again = Grant.Parse(grant.ToJson());

            again.ToJson().Should().Be(grant.ToJson());
            again.Profile.Should().Equal(grant.Profile);
            again.Terms.Should().Equal(grant.Terms);
            (again.Subject, again.Tier, again.Total, again.Activities.Length).Should().Be((grant.Subject, grant.Tier, grant.Total, grant.Activities.Length));
        }
    }
}
