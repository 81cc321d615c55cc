using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Tests.Documents;

public sealed class NearestTests
{
    private static readonly string[] Known = ["contactMade", "dayDeployed", "daysEnded", "claimMade", "claimPaid", "tier1", "tier2", "name", "urn", "x"];

    [Theory]
    [InlineData("contactmade", "contactMade")]
    [InlineData("Contact made", "contactMade")]
    [InlineData("contact_made!", "contactMade")]
    [InlineData("contactMade", "contactMade")]
    public void A_name_of_the_same_letters_is_meant_whatever_their_case_and_what_stands_between(string given, string meant) =>
        Nearest.To(given, Known).Should().Be(meant);

    [Theory]
    [InlineData("contctMade", "contactMade")]
    [InlineData("conntactMade", "contactMade")]
    [InlineData("contoctMade", "contactMade")]
    [InlineData("cnotactMade", "contactMade")]
    [InlineData("cnotactMaed", "contactMade")]
    [InlineData("contactMa", "contactMade")]
    [InlineData("claimMede", "claimMade")]
    [InlineData("nmae", "name")]
    [InlineData("nam", "name")]
    [InlineData("urns", "urn")]
    public void A_name_is_meant_that_differs_by_a_letter_or_two(string given, string meant) => Nearest.To(given, Known).Should().Be(meant);

    [Theory]
    [InlineData("cnotactMaedd")]
    [InlineData("contactM")]
    [InlineData("namely")]
    [InlineData("nm")]
    [InlineData("form")]
    [InlineData("y")]
    [InlineData("")]
    [InlineData("-- \u2026")]
    public void No_name_is_meant_where_more_differs(string given) => Nearest.To(given, Known).Should().BeNull();

    [Theory]
    [InlineData("y")]
    [InlineData("xy")]
    public void Of_a_name_that_is_a_letter_something_must_be_left(string given) => Nearest.To(given, ["x"]).Should().BeNull();

    [Fact]
    public void Of_names_of_five_letters_two_may_differ_and_of_shorter_ones_one()
    {
        Nearest.To("stxxt", ["start"]).Should().Be("start");
        Nearest.To("stxx", ["star"]).Should().BeNull();
        Nearest.To("stax", ["star"]).Should().Be("star");
    }

    [Theory]
    [InlineData("tier3")]
    [InlineData("claimRaie")]
    public void Of_two_names_that_are_equally_near_neither_is_meant(string given) => Nearest.To(given, Known).Should().BeNull();

    [Fact]
    public void Of_two_names_the_nearer_is_meant_wherever_it_stands()
    {
        Nearest.To("tier2s", ["tier1", "tier2", "tier3"]).Should().Be("tier2");
        Nearest.To("claimMadee", ["claimPaid", "claimMade"]).Should().Be("claimMade");
    }

    [Fact]
    public void A_name_that_is_listed_twice_is_one_name() => Nearest.To("nam", ["name", "name"]).Should().Be("name");

    [Fact]
    public void A_text_of_any_length_is_compared_with_names_alone() => Nearest.To(new string('a', 1_000_000), Known).Should().BeNull();
}
