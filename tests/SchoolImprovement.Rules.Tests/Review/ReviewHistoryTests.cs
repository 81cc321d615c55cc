using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Review;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Review;

public sealed class ReviewHistoryTests
{
    private static readonly Gen<ReviewStep> AnySteps =
        from move in Gen.Elements(Enum.GetValues<ReviewMove>())
        from actor in Gen.Elements(Enum.GetValues<ReviewActor>())
        from day in Gen.Choose(-2, 60)
        from leader in Gen.Choose(-4, 4)
        from chair in Gen.Choose(-4, 4)
        from value in Gen.Elements(true, false)
        from comments in Gen.Elements(null, "", "Cost the days.", "„ü…\"\\\n€")
        select new ReviewStep(move, actor, Reviews.Drafted.AddDays(day))
        {
            AgreedByLeaderOn = leader == 4 ? null : Reviews.Drafted.AddDays(day + leader),
            AgreedByChairOn = chair == 4 ? null : Reviews.Drafted.AddDays(day + chair),
            ConfirmsValueForMoney = value,
            Comments = comments,
        };

    // Mostly steps that are open, so that random ways lead somewhere; some of any kind among them.
    private static readonly Gen<ReviewHistory> Histories =
        from choices in Gen.Choose(0, 11).ArrayOf()
        from any in AnySteps.ArrayOf(choices.Length)
        select choices.Zip(any).Aggregate(
            ReviewHistory.Start(Reviews.Drafted),
            static (history, one) =>
            {
                var open = history.Open.ToList();
                var step = one.First < 9 && open.Count > 0
                    ? Reviews.Step(open[one.First % open.Count].Move, open[one.First % open.Count].Actor, history.LastOn.AddDays(one.First / 3))
                    : one.Second;
                return ReviewRules.Default.TryMove(history, step, out var moved, out _) ? moved : history;
            });

    [Fact]
    public void A_history_knows_the_dates_of_its_round_and_of_the_whole_way()
    {
        var history = Reviews.In(ReviewState.Resubmitted)
            .Then(ReviewMove.TakeUp, ReviewActor.TeachingSchoolsCouncil)
            .Then(ReviewMove.PassOn, ReviewActor.TeachingSchoolsCouncil)
            .Then(ReviewMove.Approve, ReviewActor.Department)
            .Then(ReviewMove.ReleaseFunds, ReviewActor.Department);

        (history.DraftedOn, history.FirstSubmittedOn, history.SubmittedOn, history.Rounds)
            .Should().Be((Day("2019-11-11"), Day("2019-11-12"), Day("2019-11-16"), 2));
        (history.ReceivedOn, history.PassedOn, history.ReturnedOn, history.LastReturnedOn)
            .Should().Be((Day("2019-11-17"), Day("2019-11-18"), null, Day("2019-11-15")));
        (history.ApprovedOn, history.ReleasedOn, history.LastOn).Should().Be((Day("2019-11-19"), Day("2019-11-20"), Day("2019-11-20")));
        history.ToString().Should().Be("funds released since 20 Nov 2019");
    }

    [Fact]
    public void While_a_form_is_back_no_date_of_the_round_before_stands()
    {
        var returned = Reviews.In(ReviewState.Returned);
        var resubmitted = Reviews.In(ReviewState.Resubmitted);

        (returned.ReceivedOn, returned.PassedOn, returned.ReturnedOn).Should().Be((null, null, Day("2019-11-15")));
        (resubmitted.ReceivedOn, resubmitted.PassedOn, resubmitted.ReturnedOn).Should().Be((null, null, null));
        (resubmitted.FirstSubmittedOn, resubmitted.SubmittedOn).Should().Be((Day("2019-11-12"), Day("2019-11-16")));
    }

    [Fact]
    public void A_draft_has_no_dates_but_its_own()
    {
        var draft = ReviewHistory.Start(Day("2020-02-29"));

        (draft.State, draft.LastOn, draft.Rounds, draft.Entries.Length).Should().Be((ReviewState.Drafted, Day("2020-02-29"), 0, 0));
        new[] { draft.FirstSubmittedOn, draft.SubmittedOn, draft.ReceivedOn, draft.PassedOn, draft.ReturnedOn, draft.ApprovedOn, draft.ReleasedOn }
            .Should().OnlyContain(day => day == null);
    }

    [Fact]
    public void A_history_written_and_read_back_is_equal() =>
        Prop.ForAll(Histories.ToArbitrary(), static history =>
        {
            var replay = ReviewRules.Default.Read(history.ToJson());
            return replay.IsComplete && replay.Findings.Findings.IsEmpty
                && replay.History == history && replay.History.GetHashCode() == history.GetHashCode();
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Going_the_same_steps_again_gives_the_same_history() =>
        Prop.ForAll(
            Histories.ToArbitrary(),
            static history => ReviewRules.Default.Replay(history.DraftedOn, history.Entries.Select(entry => entry.Step)).History == history)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Dates_never_go_back_and_each_entry_begins_where_the_last_ended() =>
        Prop.ForAll(Histories.ToArbitrary(), static history =>
        {
            var state = ReviewState.Drafted;
            var day = history.DraftedOn;
            foreach (var entry in history.Entries)
            {
                if (entry.From != state || entry.Step.On < day || ReviewTransitions.Find(entry.From, entry.Step.Move)?.To != entry.To)
                {
                    return false;
                }

                state = entry.To;
                day = entry.Step.On;
            }

            return history.State == state && history.LastOn == day;
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Trying_moving_validating_and_explaining_agree_on_any_step() =>
        Prop.ForAll((from history in Histories from step in AnySteps select (History: history, Step: step)).ToArbitrary(), static sample =>
        {
            var (history, step) = sample;
            var isMade = ReviewRules.Default.TryMove(history, step, out var moved, out var findings);
            var explanation = ReviewRules.Default.Explain(history, step);

            isMade.Should().Be(ReviewRules.Default.Check(history, step).Findings.IsEmpty);
            explanation.Outcome.Should().Be(isMade ? "allowed" : "refused");
            if (isMade)
            {
                ReviewRules.Default.Move(history, step).Should().Be(moved);
            }
            else
            {
                explanation.DeterminedBy.Should().Equal(findings.Findings.Select(finding => finding.Rule.Id).Distinct());
                FluentActions.Invoking(() => ReviewRules.Default.Move(history, step)).Should().Throw<ReviewMoveRefusedException>();
            }
        })
        .QuickCheckThrowOnFailure();
}
