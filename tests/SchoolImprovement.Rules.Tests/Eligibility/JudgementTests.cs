using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.Schools.OverallEffectiveness;

namespace SchoolImprovement.Rules.Tests.Eligibility;

public sealed class JudgementTests
{
    private static readonly Urn School = new(900_123);
    private static readonly DateOnly First = new(2019, 7, 9);
    private static readonly DateOnly Last = new(2019, 7, 10);
    private static readonly DateOnly Published = new(2019, 9, 5);

    public static TheoryData<string> Cultures => OddCulture.Names;

    [Fact]
    public void Its_date_is_publication_where_known_else_the_end_else_the_first_day()
    {
        new Judgement(School, Good, First, Last, Published).DateBy(JudgementDateReading.PublicationWhereKnown).Should().Be(Published);
        new Judgement(School, Good, First, Last).DateBy(JudgementDateReading.PublicationWhereKnown).Should().Be(Last);
        new Judgement(School, Good, First).DateBy(JudgementDateReading.PublicationWhereKnown).Should().Be(First);
        new Judgement(School, Good, First, null, Published).DateBy(JudgementDateReading.PublicationWhereKnown).Should().Be(Published);
        new Judgement(School, Good, First, Last, Published).DateBy(JudgementDateReading.InspectionEnd).Should().Be(Last);
        new Judgement(School, Good, First, null, Published).DateBy(JudgementDateReading.InspectionEnd).Should().Be(First);
    }

    [Fact]
    public void An_inspection_of_a_day_published_on_that_day_is_possible()
    {
        var one = new Judgement(School, Good, First, First, First);
        (one.FirstDay, one.LastDay, one.PublicationDate).Should().Be((First, First, First));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(255)]
    public void A_grade_that_is_none_is_refused_by_its_value(byte grade) =>
        FluentActions.Invoking(() => new Judgement(School, (OverallEffectiveness)grade, First)).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(grade)).Which.ActualValue.Should().Be((OverallEffectiveness)grade);

    [Theory]
    [InlineData(3)]
    [InlineData(255)]
    public void An_origin_that_is_none_is_refused_by_its_value(byte origin) =>
        FluentActions.Invoking(() => new Judgement(School, Good, First, origin: (JudgementOrigin)origin)).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(origin)).Which.ActualValue.Should().Be((JudgementOrigin)origin);

    [Fact]
    public void An_end_before_the_first_day_is_refused_with_school_and_days() =>
        FluentActions.Invoking(() => new Judgement(School, Good, Last, First)).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("lastDay").WithMessage("*900123*2019-07-10*").Which.ActualValue.Should().Be("2019-07-09");

    [Fact]
    public void A_publication_before_the_end_is_refused_with_school_and_days()
    {
        FluentActions.Invoking(() => new Judgement(School, Good, First, Published, Last)).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("publicationDate").WithMessage("*900123*2019-09-05*").Which.ActualValue.Should().Be("2019-07-10");
        FluentActions.Invoking(() => new Judgement(School, Good, First, null, First.AddDays(-1))).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("publicationDate");
    }

    [Fact]
    public void Seen_from_an_academy_it_is_the_same_judgement_of_another_origin()
    {
        var own = new Judgement(School, Good, First, Last, Published);
        var seen = own.From(JudgementOrigin.ConverterPredecessor);
        seen.Origin.Should().Be(JudgementOrigin.ConverterPredecessor);
        seen.From(JudgementOrigin.School).Should().Be(own);
        own.From(JudgementOrigin.School).Should().BeSameAs(own);
        FluentActions.Invoking(() => own.From((JudgementOrigin)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("origin");
    }

    [Fact]
    public void Two_are_equal_when_all_that_they_say_is()
    {
        var one = new Judgement(School, Good, First, Last, Published);
        one.Should().Be(new Judgement(School, Good, First, Last, Published));
        one.GetHashCode().Should().Be(new Judgement(School, Good, First, Last, Published).GetHashCode());
        one.Should().NotBe(new Judgement(School, Outstanding, First, Last, Published));
        one.Should().NotBe(new Judgement(School, Good, First, Last));
        one.Should().NotBe(new Judgement(new Urn(900_124), Good, First, Last, Published));
    }
}
