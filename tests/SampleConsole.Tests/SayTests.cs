namespace SchoolImprovement.Rules.Samples.SampleConsole.Tests;

public sealed class SayTests
{
    [Theory]
    [InlineData(0, "0 schools")]
    [InlineData(1, "1 school")]
    [InlineData(1_200, "1,200 schools")]
    public void One_thing_is_said_in_the_singular(long count, string words) => Say.Count(count, "school").Should().Be(words);

    [Theory]
    [InlineData(0, "£0")]
    [InlineData(-149_400, "−£149,400")]
    [InlineData(149_449, "£149,400")]
    [InlineData(999_949, "£999,900")]
    [InlineData(1_259_600, "£1.26 million")]
    [InlineData(-1_275_000, "−£1.28 million")]
    [InlineData(24_543_800, "£24.5 million")]
    [InlineData(24_000_000, "£24 million")]
    public void Large_sums_are_said_to_a_sensible_digit_with_a_minus_sign(int pounds, string words) => Say.RoundPounds(pounds).Should().Be(words);

    [Theory]
    [InlineData(242, 1_000, "24.2%")]
    [InlineData(1, 3, "33.3%")]
    [InlineData(0, 0, "0.0%")]
    public void A_share_is_said_with_one_decimal_and_no_blank(long part, long whole, string words) => Say.Percent(part, whole).Should().Be(words);

    [Fact]
    public void Words_are_listed_with_an_and() =>
        (Say.List(["a"]), Say.List(["a", "b"]), Say.List(["a", "b", "c"]), Say.List([])).Should().Be(("a", "a and b", "a, b and c", ""));

    [Fact]
    public void Words_to_choose_from_are_listed_with_an_or() =>
        (Say.Choice(["a"]), Say.Choice(["a", "b"]), Say.Choice(["a", "b", "c"])).Should().Be(("a", "a or b", "a, b or c"));

    [Fact]
    public void A_gain_has_a_plus_and_a_loss_a_minus() =>
        (Say.Difference(22_800, Say.Pounds), Say.Difference(-400, Say.Pounds), Say.Difference(0, Say.Pounds)).Should().Be(("+£22,800", "−£400", "£0"));
}
