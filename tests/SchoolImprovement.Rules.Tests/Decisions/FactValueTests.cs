using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Tests.Decisions;

public sealed class FactValueTests
{
    public static TheoryData<string> Cultures => OddCulture.Names;

    [Fact]
    public void The_default_value_is_not_known()
    {
        default(FactValue).Should().Be(FactValue.Unknown);
        default(FactValue).Kind.Should().Be(FactKind.Unknown);
        default(FactValue).ToString().Should().Be("not known");
    }

    [Fact]
    public void Each_kind_is_written_as_a_person_reads_it()
    {
        FactValue.From("a|b").ToString().Should().Be("a|b");
        FactValue.From("").ToString().Should().Be("");
        FactValue.From(1_234_567).ToString().Should().Be("1,234,567");
        FactValue.From(0).ToString().Should().Be("0");
        FactValue.From(int.MinValue).ToString().Should().Be("-2,147,483,648");
        FactValue.FromNumber(45.5m).ToString().Should().Be("45.5");
        FactValue.From(16_000m).ToString().Should().Be("£16,000");
        FactValue.From(new DateOnly(2016, 9, 14)).ToString().Should().Be("14 Sep 2016");
        FactValue.From(true).ToString().Should().Be("yes");
        FactValue.From(false).ToString().Should().Be("no");
    }

    [Fact]
    public void What_is_null_is_not_known()
    {
        FactValue.From((string?)null).Should().Be(FactValue.Unknown);
        FactValue.From((DateOnly?)null).Should().Be(FactValue.Unknown);
    }

    [Fact]
    public void No_words_are_not_the_same_as_not_known() => FactValue.From("").Should().NotBe(FactValue.Unknown);

    [Fact]
    public void A_value_gives_back_what_it_was_made_of()
    {
        FactValue.From("x").AsText.Should().Be("x");
        FactValue.From(int.MaxValue).AsNumber.Should().Be(int.MaxValue);
        FactValue.From(decimal.MinValue).AsNumber.Should().Be(decimal.MinValue);
        FactValue.From(DateOnly.MaxValue).AsDate.Should().Be(DateOnly.MaxValue);
        FactValue.From(DateOnly.MinValue).AsDate.Should().Be(DateOnly.MinValue);
        FactValue.From(true).AsYesNo.Should().BeTrue();
        FactValue.From(false).AsYesNo.Should().BeFalse();
    }

    [Fact]
    public void A_value_asked_for_as_another_kind_refuses_and_names_both()
    {
        Action asNumber = () => _ = FactValue.From("12").AsNumber;
        Action asText = () => _ = FactValue.From(12).AsText;
        Action asDate = () => _ = FactValue.From(12).AsDate;
        Action asYesNo = () => _ = FactValue.From(1).AsYesNo;
        asNumber.Should().Throw<InvalidOperationException>().WithMessage("*Text*Number*");
        asText.Should().Throw<InvalidOperationException>().WithMessage("*Number*Text*");
        asDate.Should().Throw<InvalidOperationException>().WithMessage("*Number*Date*");
        asYesNo.Should().Throw<InvalidOperationException>().WithMessage("*Number*YesNo*");
    }

    [Fact]
    public void Values_are_equal_when_kind_and_value_are()
    {
        FactValue.From(1).Should().Be(FactValue.From(1));
        FactValue.From(1).Should().NotBe(FactValue.From(true));
        FactValue.From(1).Should().NotBe(FactValue.From(1m));
        FactValue.From("a").Should().NotBe(FactValue.From("A"));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_value_is_written_alike_in_every_culture(string culture) => OddCulture.In(culture, () => string.Join(
            " | ",
            FactValue.From(-1_234_567),
            FactValue.From(-16_000.5m),
            FactValue.FromNumber(-0.25m),
            FactValue.From(new DateOnly(2016, 9, 14))))
        .Should().Be("-1,234,567 | -£16,000.50 | -0.25 | 14 Sep 2016");

    [Theory]
    [InlineData("0", "£0")]
    [InlineData("0.00", "£0")]
    [InlineData("16000", "£16,000")]
    [InlineData("16000.01", "£16,000.01")]
    [InlineData("16000.10", "£16,000.10")]
    [InlineData("0.005", "£0.005")]
    [InlineData("-2000", "-£2,000")]
    [InlineData("-0.01", "-£0.01")]
    [InlineData("79228162514264337593543950335", "£79,228,162,514,264,337,593,543,950,335")]
    public void Pounds_have_pence_only_where_there_are_any(string amount, string written) =>
        Wording.Pounds(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(written);

    [Fact]
    public void Days_are_written_without_leading_noughts()
    {
        Wording.Date(new DateOnly(2019, 9, 1)).Should().Be("1 Sep 2019");
        Wording.Date(DateOnly.MinValue).Should().Be("1 Jan 0001");
        Wording.Date(DateOnly.MaxValue).Should().Be("31 Dec 9999");
    }
}
