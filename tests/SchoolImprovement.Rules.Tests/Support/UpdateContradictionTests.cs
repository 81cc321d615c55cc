using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>An update says what the record says of its day, its term, its activity and Ofsted's visits.</summary>
public sealed class UpdateContradictionTests
{
    private readonly Story _story = SupportRecordTests.Approved();

    [Fact]
    public void That_an_update_tells_a_completion_after_its_day_is_worth_a_warning()
    {
        var story = SupportRecordTests.Approved();
        var update = story.Update();
        var told = update with { Actions = update.Actions.SetItem(0, update.Actions[0] with { CompletedOn = Day("2020-06-01") }) };

        var recording = story.Rules.Record(story.Record, new UpdateDelivered(Day("2020-03-02"), told));

        recording.Record.Should().NotBeNull("the guidance does not say so");
        recording.Findings.Findings.Where(finding => finding.Rule.Id == "MON-COMPLETED").Select(finding => (finding.Path, finding.Message)).Should().Equal(
            ("$.update.actions[0].completedOn", "The action 'leadership/1' (Coaching for senior leaders) is said to be complete on 1 Jun 2020, after the update of 2 Mar 2020 that tells it."));
        story.Rules.Record(story.Record, new UpdateDelivered(Day("2020-06-01"), told)).Findings.Findings.Should().NotContain(finding => finding.Rule.Id == "MON-COMPLETED");
    }

    [Fact]
    public void An_update_is_of_the_day_on_which_it_is_delivered()
    {
        var update = _story.Update();

        _story.Refuses(
            new UpdateDelivered(Day("2020-03-02"), update with { Date = Day("2020-03-01") }), "SUP-AGREES", "The update is of 1 Mar 2020, and delivered on 2 Mar 2020.");
        _story.Then(new UpdateDelivered(Day("2020-03-02"), update with { Date = Day("2020-03-02") }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void An_update_is_for_a_funded_term(int term) =>
        _story.Refuses(
            new UpdateDelivered(Day("2020-12-02"), _story.Update() with { Term = term }), "SUP-AGREES", $"There are 3 funded terms; the update is for term {term}.");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_first_and_the_last_funded_term_have_updates(int term) =>
        _story.Then(new UpdateDelivered(Day("2020-12-02"), _story.Update() with { Term = term }));

    [Fact]
    public void What_is_recorded_as_complete_took_place_and_on_its_day()
    {
        _story.Then(new ActivityCompleted(Day("2020-02-20"), "governance/1", 1));

        _story.Refuses(Saying("governance/1", one => one with { TookPlace = false, CompletedOn = null }), "SUP-AGREES", SaysOtherwise);
        _story.Refuses(Saying("governance/1", one => one with { CompletedOn = Day("2020-02-21") }), "SUP-AGREES", SaysOtherwise);
        Of(_story.Rules.Record(_story.Record, Saying("governance/1", one => one with { TookPlace = false, CompletedOn = null }))).Should().Be("$.update.actions[2]");
        _story.Then(Saying("governance/1", one => one with { CompletedOn = Day("2020-02-20") }));
    }

    [Fact]
    public void The_first_action_of_the_update_is_held_against_the_record_too()
    {
        _story.Then(new ActivityCompleted(Day("2020-02-20"), "leadership/1", 1));

        Of(_story.Rules.Record(_story.Record, Saying("leadership/1", one => one with { TookPlace = false, CompletedOn = null }))).Should().Be("$.update.actions[0]");
    }

    [Fact]
    public void Of_other_activity_the_update_alone_speaks()
    {
        _story.Then(new ActivityCompleted(Day("2020-02-20"), "governance/1", 1));

        _story.Then(Saying("leadership/1", one => one with { TookPlace = false }));
    }

    [Fact]
    public void What_is_complete_in_one_term_says_nothing_of_the_next()
    {
        var first = _story.Update();
        _story.Then(new UpdateDelivered(Day("2020-03-02"), first), new ActivityCompleted(Day("2020-03-20"), "leadership/1", 1));

        _story.Then(Saying("leadership/1", one => one with { TookPlace = false }, on: "2020-06-18"));
    }

    [Fact]
    public void Every_visit_is_named_by_its_day_among_others()
    {
        _story.Then(new Inspected(Day("2020-02-11"), "Monitoring visit"), new Inspected(Day("2020-02-25"), "Section 8 inspection"), new PlanReviewed(Day("2020-02-27")));
        var update = _story.Update();
        update.OfstedVisits!.Value.Should().HaveCount(2);

        _story.Refuses(
            new UpdateDelivered(Day("2020-03-02"), update with { OfstedVisits = [update.OfstedVisits!.Value[0]] }),
            "SUP-AGREES",
            "'Section 8 inspection' of 25 Feb 2020 is recorded, and missing in the update.");
        _story.Then(new UpdateDelivered(Day("2020-03-02"), update));
    }

    private const string SaysOtherwise = "The activity of 'governance/1' is recorded as complete on 20 Feb 2020; the update says otherwise.";

    private static string Of(Recording refused) => refused.Findings.Findings.Single().Path;

    private UpdateDelivered Saying(string action, Func<ActionUpdate, ActionUpdate> said, string on = "2020-03-02")
    {
        var update = _story.Update();
        return new(Day(on), update with { Actions = [.. update.Actions.Select(one => one.Id == action ? said(one) : one)] });
    }
}
