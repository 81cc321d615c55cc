using SchoolImprovement.Rules.Documents;
using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>Underspend, to the penny. Guidance 8.4.</summary>
public sealed class UnderspendTests
{
    private static readonly Gen<decimal> Pounds = Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 2_400_000)).Select(pennies => pennies / 100m);

    private static readonly Arbitrary<(decimal Planned, decimal Paid, decimal Spent)> Amounts =
        (from planned in Pounds
         from paid in Pounds
         from spent in Pounds
         select (planned, Math.Min(paid, planned), spent)).ToArbitrary();

    [Theory]
    [InlineData(16000, 16000, 16000, 16000, 0, 0, 0, 0)]
    [InlineData(16000, 16000, 15999.99, 15999.99, 0.01, 0, 0, 0)]
    [InlineData(16000, 6000, 7500, 6000, 0, 1500, 8500, 0)]
    [InlineData(16000, 11000, 10000, 10000, 1000, 0, 5000, 0)]
    [InlineData(16000, 16000, 17000, 16000, 0, 0, 0, 1000)]
    [InlineData(16000, 11000, 17000, 11000, 0, 5000, 0, 1000)]
    [InlineData(16000, 0, 0, 0, 0, 0, 16000, 0)]
    [InlineData(0, 0, 0, 0, 0, 0, 0, 0)]
    public void What_was_paid_and_not_spent_is_returned(
        decimal planned, decimal paid, decimal spent, decimal kept, decimal toReturn, decimal outstanding, decimal unused, decimal beyond)
    {
        var underspend = Underspend.Of(planned, paid, spent);

        (underspend.Kept, underspend.ToReturn, underspend.Outstanding, underspend.Unused, underspend.Beyond)
            .Should().Be((kept, toReturn, outstanding, unused, beyond));
    }

    [Fact]
    public void The_parts_always_sum_to_the_grant_and_none_is_negative() =>
        Prop.ForAll(
            Amounts,
            sample =>
            {
                var underspend = Underspend.Of(sample.Planned, sample.Paid, sample.Spent);
                decimal[] parts = [underspend.Kept, underspend.ToReturn, underspend.Outstanding, underspend.Unused];
                return parts.Sum() == sample.Planned
                    && parts.Append(underspend.Beyond).All(part => part >= 0)
                    && underspend.ToReturn == Math.Max(0, sample.Paid - sample.Spent)
                    && underspend.Outstanding == Math.Max(0, Math.Min(sample.Spent, sample.Planned) - sample.Paid)
                    && underspend.Kept + underspend.Outstanding + underspend.Beyond == sample.Spent;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Activity_by_activity_no_less_is_returned_than_over_the_whole_grant() =>
        Prop.ForAll(
            Gen.Two(Pounds).Two().ToArbitrary(),
            sample =>
            {
                var ((paidForOne, paidForOther), (spentOnOne, spentOnOther)) = sample;
                ActivitySpending[] spendings =
                [
                    new("A1", Math.Min(paidForOne, 7000m), spentOnOne),
                    new("A2", Math.Min(paidForOther, 9000m), spentOnOther),
                ];
                var whole = GrantRules.Default.Settle(FundingSamples.ByActivity, spendings);
                var each = ByActivity.Settle(FundingSamples.ByActivity, spendings);
                return each.ToReturn >= whole.ToReturn
                    && each.Kept + each.ToReturn + each.Outstanding + each.Unused == whole.Planned
                    && each.Kept + each.Outstanding + each.Beyond == whole.Spent
                    && whole == Underspend.Of(16000m, spendings.Sum(one => one.Paid), spendings.Sum(one => one.Spent));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void By_the_other_reading_what_is_over_for_one_activity_does_not_make_up_for_another()
    {
        ActivitySpending[] spendings = [new("A1", 7000m, 6500m), new("A2", 9000m, 9400m)];

        GrantRules.Default.Settle(FundingSamples.ByActivity, spendings).ToReturn.Should().Be(100m);
        ByActivity.Settle(FundingSamples.ByActivity, spendings).ToReturn.Should().Be(500m);
        ByActivity.Policy.Departures.Select(fact => fact.ToString()).Should().Equal("Underspend: EachActivity");
    }

    [Fact]
    public void An_activity_that_is_not_given_was_neither_paid_nor_spent() =>
        ByActivity.Settle(FundingSamples.ByActivity, [new ActivitySpending("A1", 7000m, 7000m)]).Unused.Should().Be(9000m);

    [Fact]
    public void A_grant_is_settled_as_a_whole_where_its_activities_are_not_known()
    {
        GrantRules.Default.Settle(FundingSamples.ByTerm, 16000m, 12_345.67m).ToReturn.Should().Be(3_654.33m);
        FluentActions.Invoking(() => GrantRules.Default.Settle(FundingSamples.ByTerm, [new ActivitySpending("A1", 0, 0)]))
            .Should().Throw<ImpossibleValueException>().WithMessage("The grant has no activity 'A1'.");
    }

    [Fact]
    public void What_cannot_be_is_refused_by_name()
    {
        FluentActions.Invoking(() => Underspend.Of(16000m, 16000.01m, 0)).Should().Throw<ImpossibleValueException>().WithMessage("What was paid cannot be £16,000.01: only £16,000 was planned.");
        FluentActions.Invoking(() => Underspend.Of(16000m, 0, 0.005m)).Should().Throw<ImpossibleValueException>().WithMessage("What was spent cannot be £0.005: it has a fraction of a penny.");
        FluentActions.Invoking(() => Underspend.Of(-1m, 0, 0)).Should().Throw<ImpossibleValueException>().WithMessage("The grant cannot be -£1: it is negative.");
        FluentActions.Invoking(() => GrantRules.Default.Settle(FundingSamples.ByActivity, [new ActivitySpending("A1", -1, 0)])).Should().Throw<ImpossibleValueException>().WithMessage("What was paid for 'A1' cannot be -£1*");
        FluentActions.Invoking(() => GrantRules.Default.Settle(FundingSamples.ByActivity, [new ActivitySpending("A1", 0, 0), new ActivitySpending("A1", 0, 0)])).Should().Throw<ImpossibleValueException>().WithMessage("The spending on 'A1' is given twice.");
        FluentActions.Invoking(() => ByActivity.Settle(FundingSamples.ByActivity, [new ActivitySpending("A1", 7000.01m, 0)])).Should().Throw<ImpossibleValueException>();
    }

    private static GrantRules ByActivity { get; } = new(policy: GuidancePolicy.Default.With("underspend", "eachactivity"));
}
