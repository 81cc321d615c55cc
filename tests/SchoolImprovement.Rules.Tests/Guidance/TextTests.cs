using System.Globalization;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Guidance;

/// <summary>What has a text reads it back, and nothing else.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("2019 to 2020", 2019)]
    [InlineData("2019/20", 2019)]
    [InlineData("2019-20", 2019)]
    [InlineData("2019/2020", 2019)]
    [InlineData("1999-00", 1999)]
    [InlineData("0999 to 1000", 999)]
    public void A_year_is_read_as_it_is_written(string text, int start)
    {
        Read<AcademicYear>(text).Should().Be(new AcademicYear(start));
        Read<AcademicYear>(new AcademicYear(start).ToString()).Should().Be(new AcademicYear(start));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2019 to 2021")]
    [InlineData("2019 to 20")]
    [InlineData("2019/21")]
    [InlineData("2019/202")]
    [InlineData(" 2019/20")]
    [InlineData("9999/00")]
    [InlineData("")]
    public void Another_text_is_no_year(string text) => Refuses<AcademicYear>(text);

    [Theory]
    [InlineData("2019-09-02/2019-12-20", "2019-09-02", "2019-12-20")]
    [InlineData("2 Sep 2019 to 20 Dec 2019", "2019-09-02", "2019-12-20")]
    [InlineData("2019-09-02", "2019-09-02", "2019-09-02")]
    [InlineData("2 Sep 2019", "2019-09-02", "2019-09-02")]
    public void A_range_of_days_is_read_as_it_is_written(string text, string first, string last)
    {
        var range = new DateRange(DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture));
        Read<DateRange>(text).Should().Be(range);
        Read<DateRange>(range.ToString()).Should().Be(range);
    }

    [Theory]
    [InlineData("2019-12-20/2019-09-02")]
    [InlineData("2019-09-02/")]
    [InlineData("2019-02-30")]
    [InlineData("2019-09-02 to 2019-12-20")]
    [InlineData("no days")]
    [InlineData("")]
    public void Another_text_is_no_range(string text) => Refuses<DateRange>(text);

    [Theory]
    [InlineData("tier 2", SupportTier.Tier2)]
    [InlineData("Tier 3", SupportTier.Tier3)]
    [InlineData("tier1", SupportTier.Tier1)]
    [InlineData("2", SupportTier.Tier2)]
    [InlineData("none", SupportTier.None)]
    public void A_tier_is_read_as_people_write_it(string text, SupportTier tier)
    {
        SupportTierNames.Parse(text).Should().Be(tier);
        SupportTierNames.Parse(SupportTierNames.Of(tier)).Should().Be(tier);
    }

    [Theory]
    [InlineData("tier 4")]
    [InlineData("0")]
    [InlineData("12")]
    [InlineData("tier")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_text_is_no_tier(string? text) => SupportTierNames.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_school_and_a_paragraph_are_read_by_any_reader_of_texts()
    {
        Read<Urn>("900123").Should().Be(new Urn(900123));
        Read<Citation>("6.4").ToString().Should().Be("6.4");
        Refuses<Urn>("99999");
        Refuses<Urn>(" 900123");
        Refuses<Citation>("9.1");
    }

    private static T Read<T>(string text)
        where T : ISpanParsable<T>
    {
        var read = T.Parse(text, CultureInfo.InvariantCulture);
        T.Parse(text.AsSpan(), null).Should().Be(read);
        T.TryParse(text, null, out var tried).Should().BeTrue();
        tried.Should().Be(read);
        return read;
    }

    private static void Refuses<T>(string text)
        where T : ISpanParsable<T>
    {
        T.TryParse(text, null, out _).Should().BeFalse();
        T.TryParse((string?)null, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => T.Parse(text, null)).Should().Throw<FormatException>();
    }
}
