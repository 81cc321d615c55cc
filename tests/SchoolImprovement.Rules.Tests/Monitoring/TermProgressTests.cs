using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Monitoring;

/// <summary>What an update establishes for the release of the grant. Guidance 7.1, 7.4 and 8.3.</summary>
public sealed class TermProgressTests
{
    [Fact]
    public void An_update_establishes_progress_of_the_whole_and_of_each_action_of_the_plan()
    {
        var progress = TermProgress.From(MonitoringSamples.Plan(), MonitoringSamples.Update);

        progress.Should().Be(new TermProgress(2, Day("2020-06-17"))
        {
            Overall = ProgressStatus.OnTrack,
            WithholdingRecommended = false,
            Activities =
            [
                new("A1") { Progress = ProgressStatus.OnTrack, TookPlace = true },
                new("A2") { Progress = ProgressStatus.Complete, TookPlace = true, Completed = Milestone.On(Day("2020-06-12")) },
                new("A3") { Progress = ProgressStatus.NotStarted, IsFunded = false, IsDue = false, Completed = Milestone.NotYet },
            ],
        });
    }

    [Theory]
    [InlineData(ProgressStatus.OnTrack, true, null, "not known")]
    [InlineData(ProgressStatus.OnTrack, null, null, "not known")]
    [InlineData(null, null, null, "not known")]
    [InlineData(ProgressStatus.OnTrack, false, null, "not yet")]
    [InlineData(ProgressStatus.OffTrack, true, null, "not yet")]
    [InlineData(ProgressStatus.Stopped, true, null, "not yet")]
    [InlineData(ProgressStatus.NotStarted, null, null, "not yet")]
    [InlineData(ProgressStatus.Complete, true, null, "17 Jun 2020")]
    [InlineData(ProgressStatus.Complete, false, null, "not yet")]
    [InlineData(ProgressStatus.OnTrack, true, "2020-07-10", "10 Jul 2020")]
    [InlineData(ProgressStatus.OffTrack, true, "2020-07-10", "10 Jul 2020")]
    public void An_update_before_the_end_of_term_says_what_it_says_of_completion_and_no_more(
        ProgressStatus? status, bool? tookPlace, string? completedOn, string completion)
    {
        var action = new ActionUpdate { Id = "A1", Progress = status, TookPlace = tookPlace, CompletedOn = completedOn is null ? null : Day(completedOn) };

        var progress = TermProgress.From(MonitoringSamples.Plan(), MonitoringSamples.Update with { Actions = [action] });

        progress["A1"]!.Completed.ToString().Should().Be(completion);
    }

    [Fact]
    public void What_was_not_planned_for_the_term_has_not_failed_to_take_place_in_it()
    {
        var late = MonitoringSamples.Update with { Actions = [new ActionUpdate { Id = "A3", TookPlace = false }] };
        var made = MonitoringSamples.Update with { Actions = [new ActionUpdate { Id = "A3", TookPlace = true }] };

        TermProgress.From(MonitoringSamples.Plan(), late)["A3"]!.TookPlace.Should().BeNull();
        TermProgress.From(MonitoringSamples.Plan(), made)["A3"]!.TookPlace.Should().BeTrue();
    }

    [Fact]
    public void An_action_left_out_or_reported_twice_is_not_known()
    {
        var twice = new ActionUpdate { Id = "A1", Progress = ProgressStatus.OnTrack, TookPlace = true };

        var progress = TermProgress.From(MonitoringSamples.Plan(), MonitoringSamples.Update with { Actions = [twice, twice] });

        progress.Activities.Should().OnlyContain(activity => activity.Progress == null && activity.TookPlace == null && !activity.Completed.IsKnown);
    }

    [Theory]
    [InlineData("term")]
    [InlineData("date")]
    public void From_an_update_without_term_or_date_nothing_follows(string missing)
    {
        var update = missing == "term" ? MonitoringSamples.Update with { Term = 0 } : MonitoringSamples.Update with { Date = null };
        var act = () => TermProgress.From(MonitoringSamples.Plan(), update);

        act.Should().Throw<ImpossibleValueException>().WithMessage($"The update gives no {missing}.");
    }

    [Fact]
    public void Completion_can_be_confirmed_after_the_update()
    {
        var progress = TermProgress.From(MonitoringSamples.Plan(), MonitoringSamples.Update);

        progress.WithCompleted("A1", Day("2020-07-14"))["A1"]!.Completed.Should().Be(Milestone.On(Day("2020-07-14")));
        FluentActions.Invoking(() => progress.WithCompleted("A9", Day("2020-07-14"))).Should().Throw<KeyNotFoundException>().WithMessage("*'A9' in term 2*");
    }

    [Fact]
    public void A_milestone_of_the_day_itself_is_done_and_what_is_not_known_is_not_no()
    {
        Milestone.On(Day("2020-02-29")).IsDoneBy(Day("2020-02-28")).Should().BeFalse();
        Milestone.On(Day("2020-02-29")).IsDoneBy(Day("2020-02-29")).Should().BeTrue();
        Milestone.NotYet.IsDoneBy(Day("2020-02-29")).Should().BeFalse();
        Milestone.Unknown.IsDoneBy(Day("2020-02-29")).Should().BeNull();
        default(Milestone).Should().Be(Milestone.Unknown).And.NotBe(Milestone.NotYet);
    }
}
