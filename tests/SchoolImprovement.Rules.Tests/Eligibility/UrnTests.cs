using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

public sealed class UrnTests
{
    public static TheoryData<string> Cultures => OddCulture.Names;

    [Theory]
    [InlineData("100000", 100_000)]
    [InlineData("900123", 900_123)]
    [InlineData("999999", 999_999)]
    public void Six_digits_are_a_reference_number(string text, int value)
    {
        Urn.TryParse(text, out var urn).Should().BeTrue();
        urn.Value.Should().Be(value);
        urn.ToString().Should().Be(text);
        urn.Should().Be(new Urn(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("099999")]
    [InlineData("99999")]
    [InlineData("1000000")]
    [InlineData(" 900123")]
    [InlineData("900123 ")]
    [InlineData("900123\n")]
    [InlineData("+900123")]
    [InlineData("-900123")]
    [InlineData("900,123")]
    [InlineData("9001.3")]
    [InlineData("9e5")]
    [InlineData("0x12345")]
    [InlineData("９００１２３")]
    [InlineData("٩٠٠١٢٣")]
    [InlineData("99999999999999999999")]
    public void Another_text_is_none(string text)
    {
        Urn.TryParse(text, out var urn).Should().BeFalse();
        urn.Should().Be(default(Urn));
    }

    [Theory]
    [InlineData(99_999)]
    [InlineData(1_000_000)]
    [InlineData(0)]
    [InlineData(-900_123)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Another_number_is_refused_by_its_value(int value) =>
        FluentActions.Invoking(() => new Urn(value)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("*" + value.ToString(CultureInfo.InvariantCulture) + "*").Which.ActualValue.Should().Be(value);

    [Fact]
    public void The_default_value_is_no_school_and_comes_before_every_school()
    {
        default(Urn).Should().NotBe(new Urn(100_000));
        (default(Urn) < new Urn(100_000)).Should().BeTrue();
        FluentActions.Invoking(() => default(Urn).Value).Should().Throw<InvalidOperationException>().WithMessage("*no school*");
    }

    [Fact]
    public void Every_number_survives_being_written_and_read_and_keeps_its_order() => Prop.ForAll(
        Gen.Choose(100_000, 999_999).Two().ToArbitrary(),
        pair =>
        {
            var (one, other) = (new Urn(pair.Item1), new Urn(pair.Item2));
            return Urn.TryParse(one.ToString(), out var again) && again == one
                && (one < other) == (pair.Item1 < pair.Item2) && (one <= other) == (pair.Item1 <= pair.Item2)
                && (one > other) == (pair.Item1 > pair.Item2) && (one >= other) == (pair.Item1 >= pair.Item2)
                && (one == other) == (pair.Item1 == pair.Item2);
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_number_is_read_and_written_alike_in_every_culture(string culture) =>
        OddCulture.In(culture, () => Urn.TryParse("900123", out var urn) ? urn.ToString() : "none").Should().Be("900123");
}
