using SchoolImprovement.Rules.Documents;
using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Funding;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>Amounts split to the penny.</summary>
public sealed class AllocationTests
{
    private static readonly Arbitrary<(long Pennies, int Parts)> Splits =
        (from pennies in Gen.OneOf(Gen.Choose(0, 300).Select(small => (long)small), Gen.Choose(0, 2_400_000).Select(usual => (long)usual), Gen.Choose(0, int.MaxValue).Select(large => large * 1_000_003L))
         from parts in Gen.Choose(1, 400)
         select (pennies, parts)).ToArbitrary();

    [Theory]
    [InlineData(0.01, 3, "0.01 0 0")]
    [InlineData(0.02, 3, "0.01 0.01 0")]
    [InlineData(0, 3, "0 0 0")]
    [InlineData(16000, 3, "5333.34 5333.33 5333.33")]
    [InlineData(24000, 3, "8000 8000 8000")]
    [InlineData(100, 7, "14.29 14.29 14.29 14.29 14.28 14.28 14.28")]
    [InlineData(16000, 1, "16000")]
    public void The_pennies_that_are_left_over_go_to_the_first_parts(decimal total, int parts, string expected) =>
        string.Join(' ', Allocation.Evenly(total, parts).Select(part => part.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))).Should().Be(expected);

    [Fact]
    public void The_parts_always_sum_to_the_whole_and_differ_by_a_penny_at_most() =>
        Prop.ForAll(
            Splits,
            split =>
            {
                var parts = Allocation.Evenly(split.Pennies / 100m, split.Parts);
                return parts.Length == split.Parts
                    && parts.Sum() == split.Pennies / 100m
                    && parts[0] - parts[^1] is 0m or 0.01m
                    && parts.SequenceEqual(parts.OrderDescending())
                    && parts.All(part => part >= 0 && decimal.IsInteger(part * 100));
            })
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("-0.01", "it is negative")]
    [InlineData("0.001", "it has a fraction of a penny")]
    [InlineData("5333.333333333333333333333333", "it has a fraction of a penny")]
    [InlineData("100000000000000000000", "it is more than can be counted in pennies")]
    public void What_is_no_amount_is_refused_by_name(string amount, string why)
    {
        var total = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        var act = () => Allocation.Evenly(total, 3);

        act.Should().Throw<ImpossibleValueException>().WithMessage($"The amount to split cannot be *: {why}.");
    }

    [Fact]
    public void The_largest_amount_that_pennies_count_is_still_exact() =>
        Allocation.Evenly(92_233_720_368_547_758m, 7).Sum().Should().Be(92_233_720_368_547_758m);

    [Fact]
    public void There_is_at_least_one_part() =>
        FluentActions.Invoking(() => Allocation.Evenly(1, 0)).Should().Throw<ArgumentOutOfRangeException>();
}
