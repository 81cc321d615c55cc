using System.Text;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Tests.Documents;

public sealed class WrittenTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("\u00A0\u2003\u3000")]
    [InlineData("\u200B\u200C\u200D\u200E\u200F")]
    [InlineData("\uFEFF")]
    [InlineData("\u2060\u2061\u2062\u2063\u2064")]
    [InlineData("\u00AD")]
    [InlineData("\u180E")]
    [InlineData("\u202A\u202E\u2066\u2069")]
    [InlineData("\u034F")]
    [InlineData("\uFE0F")]
    [InlineData("\u3164\u115F\u1160\uFFA0\u2800")]
    [InlineData("\uDB40\uDC41")]
    [InlineData("\0")]
    public void A_text_that_shows_nothing_is_no_text(string text) => WrittenText.IsGiven(text).Should().BeFalse();

    [Theory]
    [InlineData("a")]
    [InlineData(" -")]
    [InlineData("\u200Ba")]
    [InlineData("\u00E9")]
    [InlineData("\uFEFF\u4E2D")]
    [InlineData("\uD83D\uDCD6")]
    public void A_text_that_shows_something_is_a_text(string text) => WrittenText.IsGiven(text).Should().BeTrue();

    [Fact]
    public void Every_character_of_a_category_without_width_is_no_text()
    {
        var shown = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value))
            .Where(rune => Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format && WrittenText.IsGiven(rune.ToString()));

        shown.Should().BeEmpty();
    }

    [Theory]
    [InlineData("L1", " l1\u200B")]
    [InlineData("\uFEFFHarbour Trust", "harbour trust")]
    [InlineData("Harbour  Trust", "Harbour Trust")]
    [InlineData("Harbour\u00A0Trust", "HARBOUR\r\n\tTRUST")]
    [InlineData("Har\u00ADbour\u200B Trust", "Harbour Trust")]
    [InlineData("caf\u00E9  noir", "CAF\u00C9 NOIR")]
    [InlineData("St Mary\u2019s", "St Mary's")]
    [InlineData("\u2018St Mary\u00B4s\u2019", "'St Mary\u02BCs'")]
    [InlineData("\u201CThe Harbour\u201D School", "\"The Harbour\" School")]
    [InlineData("Stoke\u2010on\u2011Trent \u2013 North", "Stoke-on-Trent - North")]
    public void Names_are_the_same_whatever_shows_nothing_in_and_around_them(string left, string right) =>
        WrittenText.SameName(left, right).Should().BeTrue();

    [Theory]
    [InlineData("L1", "L2")]
    [InlineData("\u200B", "\u200B")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Harbour Trust", "Harbourtrust")]
    [InlineData("St Mary\u2019s", "St Marys")]
    [InlineData("Stoke\u2013on-Trent", "Stoke on Trent")]
    [InlineData("Harbour \u200BTrust", "Harbourtrust")]
    [InlineData(null, null)]
    public void Other_names_and_no_names_are_not_the_same(string? left, string? right) =>
        WrittenText.SameName(left, right).Should().BeFalse();

    [Fact]
    public void Two_names_are_the_same_exactly_where_they_are_shown_the_same()
    {
        string[] letters = ["a", "A", "b", " ", "'", "\u2019", "\u200B", "\u00E9", "\u00C9"];
        List<string> texts = [.. letters];
        for (var length = 2; length <= 3; length++)
        {
            texts.AddRange(texts.Where(text => text.Length == length - 1).ToArray().SelectMany(text => letters, (text, letter) => text + letter));
        }

        var shown = texts.ConvertAll(text => WrittenText.IsGiven(text) ? WrittenText.Name(text) : null);
        var misjudged = new List<string>();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < texts.Count; j++)
            {
                var isSame = shown[i] is { } one && one.Equals(shown[j], StringComparison.OrdinalIgnoreCase);
                if (WrittenText.SameName(texts[i], texts[j]) != isSame)
                {
                    misjudged.Add($"'{texts[i]}' and '{texts[j]}'");
                }
            }
        }

        texts.Should().HaveCount(9 + 81 + 729);
        misjudged.Should().BeEmpty();
    }
}
