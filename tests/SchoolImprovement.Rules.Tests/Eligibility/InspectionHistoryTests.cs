using System.Text.Json;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.Schools.OverallEffectiveness;

namespace SchoolImprovement.Rules.Tests.Eligibility;

public sealed class InspectionHistoryTests
{
    private static readonly Urn School = new(900_123);
    private static readonly Urn Predecessor = new(900_001);
    private static readonly DateOnly Day = new(2015, 2, 3);

    [Fact]
    public void A_judgement_of_another_school_counts_only_as_a_predecessors()
    {
        var (school, other) = (new Urn(900_123), new Urn(900_777));
        var judgement = new Judgement(other, OverallEffectiveness.RequiresImprovement, new(2018, 1, 1));

        FluentActions.Invoking(() => new InspectionHistory(school, [judgement])).Should().Throw<ImpossibleValueException>()
            .WithMessage("URN 900123: the judgement of 2018-01-01 is of URN 900777, and is not said to be a predecessor's: give its origin.");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<InspectionHistory>("""{"school":900123,"judgements":[{"urn":900777,"grade":"requiresImprovement","firstDay":"2018-01-01"}]}"""))
            .Should().Throw<JsonException>().WithMessage("*900777*");
        new InspectionHistory(school, [judgement.From(JudgementOrigin.OtherPredecessor)]).Judgements.Should().ContainSingle();
        new InspectionHistory(school, [judgement], amalgamatedFrom: [other, new(900_778)]).Judgements.Should().BeEmpty("it is left out");
    }

    [Fact]
    public void Judgements_are_given_earliest_first()
    {
        var history = InspectionHistory.Of(School, (Good, new(2018, 1, 1)), (RequiresImprovement, new(2010, 1, 1)), (Inadequate, new(2014, 1, 1)));
        history.Judgements.Select(one => one.Grade).Should().Equal(RequiresImprovement, Inadequate, Good);
        (history.School, history.MayLackEarlier, history.AmalgamatedFrom.IsEmpty).Should().Be((School, false, true));
    }

    [Fact]
    public void The_order_is_that_of_publication_where_it_is_known()
    {
        var history = new InspectionHistory(School, [new(School, Good, Day, null, Day.AddDays(90)), new(School, RequiresImprovement, Day.AddDays(30))]);
        history.Judgements.Select(one => one.Grade).Should().Equal(RequiresImprovement, Good);
    }

    [Fact]
    public void The_same_from_two_sources_is_one_with_the_dates_that_either_knows()
    {
        Judgement[] sources = [new(School, Good, Day, Day.AddDays(1)), new(School, Good, Day, null, Day.AddDays(40))];
        foreach (var order in (Judgement[][])[sources, [.. sources.Reverse()]])
        {
            new InspectionHistory(School, order).Judgements.Should().Equal(new Judgement(School, Good, Day, Day.AddDays(1), Day.AddDays(40)));
        }
    }

    [Fact]
    public void Of_two_dates_that_differ_the_earlier_is_kept()
    {
        Judgement[] sources = [new(School, Good, Day, Day.AddDays(2), Day.AddDays(50)), new(School, Good, Day, Day.AddDays(1), Day.AddDays(40)), new(School, Good, Day)];
        foreach (var order in Orders(sources))
        {
            new InspectionHistory(School, order).Judgements.Should().Equal(new Judgement(School, Good, Day, Day.AddDays(1), Day.AddDays(40)));
        }
    }

    [Fact]
    public void Dates_of_two_sources_that_do_not_fit_together_make_no_impossible_judgement()
    {
        Judgement[] sources = [new(School, Good, Day, Day.AddDays(20)), new(School, Good, Day, null, Day.AddDays(10)), new(School, Good, Day, Day.AddDays(15))];
        var told = Orders(sources).Select(order => new InspectionHistory(School, order).Judgements.Single()).Distinct().ToList();
        told.Should().ContainSingle().Which.PublicationDate.Should().Be(Day.AddDays(10));
    }

    [Fact]
    public void Under_two_numbers_it_is_the_schools_own()
    {
        Judgement[] sources = [new(Predecessor, Good, Day, origin: JudgementOrigin.OtherPredecessor), new(School, Good, Day), new(Predecessor, Good, Day, origin: JudgementOrigin.ConverterPredecessor)];
        foreach (var order in Orders(sources))
        {
            new InspectionHistory(School, order).Judgements.Should().Equal(new Judgement(School, Good, Day));
        }
    }

    [Fact]
    public void Two_grades_of_one_day_are_refused_and_both_are_named()
    {
        var refusal = FluentActions.Invoking(() => InspectionHistory.Of(School, (Good, Day), (RequiresImprovement, Day)))
            .Should().Throw<ContradictoryJudgementsException>().WithMessage("*2015-02-03*900123*Good*900123*RequiresImprovement*").Which;
        new[] { refusal.One.Grade, refusal.Other.Grade }.Should().BeEquivalentTo([Good, RequiresImprovement]);
    }

    [Theory]
    [InlineData(JudgementOrigin.ConverterPredecessor)]
    [InlineData(JudgementOrigin.OtherPredecessor)]
    public void Two_grades_of_one_day_under_two_numbers_are_refused_too(JudgementOrigin origin) =>
        FluentActions.Invoking(() => new InspectionHistory(School, [new(School, Good, Day), new(Predecessor, Outstanding, Day, origin: origin)]))
            .Should().Throw<ContradictoryJudgementsException>().WithMessage("*900123 Good*900001 Outstanding*");

    [Fact]
    public void Two_grades_published_on_one_day_of_two_inspections_are_no_contradiction() =>
        new InspectionHistory(School, [new(School, Good, Day, null, Day.AddDays(60)), new(School, RequiresImprovement, Day.AddDays(20), null, Day.AddDays(60))])
            .Judgements.Select(one => one.Grade).Should().Equal(Good, RequiresImprovement);

    [Fact]
    public void Three_tellings_of_which_one_differs_are_refused_in_whatever_order()
    {
        Judgement[] sources = [new(School, Good, Day), new(School, Good, Day, Day.AddDays(1)), new(School, Inadequate, Day)];
        Orders(sources).Should().AllSatisfy(order =>
            FluentActions.Invoking(() => new InspectionHistory(School, order)).Should().Throw<ContradictoryJudgementsException>());
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        FluentActions.Invoking(() => new InspectionHistory(School, null!)).Should().Throw<ArgumentNullException>().WithParameterName("judgements");
        FluentActions.Invoking(() => new InspectionHistory(School, [new(School, Good, Day), null!])).Should().Throw<Exception>()
            .Which.GetBaseException().Should().BeOfType<ArgumentNullException>().Which.ParamName.Should().Be("judgements");
        FluentActions.Invoking(() => EligibilityRules.Default.Decide(null!, new(2019, 9, 1), PriorSupport.None)).Should().Throw<ArgumentNullException>().WithParameterName("history");
        FluentActions.Invoking(() => EligibilityRules.Default.Explain(null!, new(2019, 9, 1), PriorSupport.None)).Should().Throw<ArgumentNullException>().WithParameterName("history");
    }

    [Fact]
    public void A_history_does_not_follow_the_list_that_it_was_made_from()
    {
        var list = new List<Judgement> { new(School, RequiresImprovement, Day) };
        var history = new InspectionHistory(School, list);
        list.Clear();
        history.Judgements.Should().HaveCount(1);
    }

    [Fact]
    public void The_schools_that_became_one_are_given_in_the_order_of_their_numbers() =>
        new InspectionHistory(School, [], amalgamatedFrom: [new(900_003), new(900_001), new(900_002)])
            .AmalgamatedFrom.Select(urn => urn.Value).Should().Equal(900_001, 900_002, 900_003);

    private static IEnumerable<Judgement[]> Orders(Judgement[] sources) =>
        sources.Length <= 1
            ? [sources]
            : sources.SelectMany((one, i) => Orders([.. sources.Where((_, j) => j != i)]).Select(rest => (Judgement[])[one, .. rest]));
}
