using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Tests.Guidance;

public sealed class CitationTests
{
    public static TheoryData<string> Cultures => OddCulture.Names;

    [Theory]
    [InlineData("1.1", 1, 1)]
    [InlineData("6.26", 6, 26)]
    [InlineData("8.11", 8, 11)]
    public void A_paragraph_is_section_and_number(string text, int section, int paragraph)
    {
        var citation = Citation.Parse(text);
        (citation.Section, citation.Paragraph, citation.Table, citation.ToString()).Should().Be((section, paragraph, null, text));
    }

    [Fact]
    public void A_table_of_the_annex_has_a_name()
    {
        var citation = Citation.Parse("A.maths");
        (citation.Section, citation.Paragraph, citation.Table, citation.ToString()).Should().Be((0, 0, "maths", "A.maths"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".4")]
    [InlineData("0.1")]
    [InlineData("9.1")]
    [InlineData("1.0")]
    [InlineData("-1.4")]
    [InlineData("1.-4")]
    [InlineData("+1.4")]
    [InlineData("1,4")]
    [InlineData("1.4.2")]
    [InlineData(" 1.4")]
    [InlineData("1.4 ")]
    [InlineData("1. 4")]
    [InlineData("1.4\n")]
    [InlineData("1.99999999999")]
    [InlineData("１.４")]
    [InlineData("1.٤")]
    [InlineData("a.maths")]
    [InlineData("A.")]
    [InlineData("A.Maths")]
    [InlineData("A.maths2")]
    [InlineData("A.mäths")]
    [InlineData("A.1")]
    [InlineData("B.maths")]
    public void Another_text_is_refused_and_quoted(string text) =>
        FluentActions.Invoking(() => Citation.Parse(text)).Should().Throw<FormatException>().Which.Message.Should().StartWith($"'{text}' is not a citation");

    [Fact]
    public void No_text_is_refused() =>
        FluentActions.Invoking(() => Citation.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");

    [Fact]
    public void Paragraphs_are_ordered_by_number_and_the_annex_comes_last()
    {
        string[] inOrder = ["1.2", "1.4", "1.10", "2.1", "6.9", "6.10", "8.11", "A.english", "A.maths"];
        inOrder.Reverse().Select(Citation.Parse).Order().Select(one => one.ToString()).Should().Equal(inOrder);
        var earlier = Citation.Parse("6.9");
        var later = Citation.Parse("6.10");
        (earlier < later, earlier <= later, earlier > later, earlier >= later).Should().Be((true, true, false, false));
        var again = Citation.Parse("6.9");
        (earlier < again, earlier <= again, earlier > again, earlier >= again).Should().Be((false, true, false, true));
        earlier.CompareTo(null).Should().BePositive();
    }

    [Fact]
    public void Every_paragraph_survives_being_written_and_read() => Prop.ForAll(
        Gen.Choose(1, 8).Two().Select(pair => (pair.Item1, Paragraph: (pair.Item2 * 7919) % 500 + 1)).ToArbitrary(),
        pair => Citation.Parse($"{pair.Item1}.{pair.Paragraph}").ToString() == $"{pair.Item1}.{pair.Paragraph}").Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));

    [Fact]
    public void Equality_is_that_of_section_and_paragraph_and_order_agrees_with_it() => Prop.ForAll(
        Gen.Choose(1, 8).Four().ToArbitrary(),
        four =>
        {
            var one = Citation.Parse($"{four.Item1}.{four.Item2}");
            var other = Citation.Parse($"{four.Item3}.{four.Item4}");
            var same = four.Item1 == four.Item3 && four.Item2 == four.Item4;
            return one == other == same && (one.CompareTo(other) == 0) == same && (!same || one.GetHashCode() == other.GetHashCode())
                && Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one));
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_citation_is_read_and_written_alike_in_every_culture(string culture) =>
        OddCulture.In(culture, () => Citation.Parse("6.26").ToString()).Should().Be("6.26");
}
