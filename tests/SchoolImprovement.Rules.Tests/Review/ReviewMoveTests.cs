using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Tests.Review;

/// <summary>Guidance 6.22 to 6.25 and 8.10: every state with every move by every actor, against a table of the test's own.</summary>
public sealed class ReviewMoveTests
{
    // State, move, who makes it, and the state that follows: all that the guidance provides for.
    private const string Allowed =
        """
        Drafted                    Submit       NationalLeader         Submitted
        Submitted                  TakeUp       TeachingSchoolsCouncil WithTeachingSchoolsCouncil
        Resubmitted                TakeUp       TeachingSchoolsCouncil WithTeachingSchoolsCouncil
        WithTeachingSchoolsCouncil PassOn       TeachingSchoolsCouncil WithDepartment
        WithTeachingSchoolsCouncil Return       TeachingSchoolsCouncil Returned
        WithDepartment             Return       Department             Returned
        WithDepartment             Approve      Department             Approved
        Returned                   Resubmit     NationalLeader         Resubmitted
        Approved                   ReleaseFunds Department             FundsReleased
        """;

    private static readonly Dictionary<(ReviewState, ReviewMove, ReviewActor), ReviewState> Table = Allowed
        .Split('\n', StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(
            words => (Enum.Parse<ReviewState>(words[0]), Enum.Parse<ReviewMove>(words[1]), Enum.Parse<ReviewActor>(words[2])),
            words => Enum.Parse<ReviewState>(words[3]));

    public static TheoryData<ReviewState, ReviewMove, ReviewActor> Combinations
    {
        get
        {
            var data = new TheoryData<ReviewState, ReviewMove, ReviewActor>();
            foreach (var state in Enum.GetValues<ReviewState>())
            {
                foreach (var move in Enum.GetValues<ReviewMove>())
                {
                    foreach (var actor in Enum.GetValues<ReviewActor>())
                    {
                        data.Add(state, move, actor);
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void A_move_is_made_where_the_table_has_it_and_else_refused_and_the_form_stays(ReviewState state, ReviewMove move, ReviewActor actor)
    {
        var history = Reviews.In(state);
        var step = Reviews.Step(move, actor, history.LastOn);
        history.State.Should().Be(state);

        var isMade = ReviewRules.Default.TryMove(history, step, out var moved, out var findings);
        var act = () => ReviewRules.Default.Move(history, step);

        if (Table.TryGetValue((state, move, actor), out var expected))
        {
            isMade.Should().BeTrue();
            moved!.State.Should().Be(expected);
            moved.Entries.Should().HaveCount(history.Entries.Length + 1).And.StartWith(history.Entries);
            moved.Entries[^1].Should().Be(new ReviewEntry(step, state, expected));
            findings.Findings.Should().BeEmpty();
            act().Should().Be(moved);
        }
        else
        {
            isMade.Should().BeFalse();
            moved.Should().BeNull();
            var isOthersMove = Table.Keys.Any(key => key.Item1 == state && key.Item2 == move);
            findings.Findings.Should().ContainSingle().Which.Rule.Id.Should().Be(isOthersMove ? "REV-ACTOR" : "REV-MOVE");
            var refusal = act.Should().Throw<ReviewMoveRefusedException>().Which;
            (refusal.State, refusal.Step).Should().Be((state, step));
            refusal.Findings.Findings.Should().Equal(findings.Findings);
            history.State.Should().Be(state, "a history never changes itself");
        }
    }

    [Fact]
    public void All_combinations_are_asked() => Combinations.Should().HaveCount(8 * 7 * 3);

    [Theory]
    [InlineData(ReviewState.Drafted, "Submit")]
    [InlineData(ReviewState.WithDepartment, "Return Approve")]
    [InlineData(ReviewState.FundsReleased, "")]
    public void A_history_says_which_moves_are_open(ReviewState state, string moves) =>
        string.Join(' ', Reviews.In(state).Open.Select(transition => transition.Move)).Should().Be(moves);

    [Fact]
    public void A_refusal_names_the_state_the_move_and_what_is_open()
    {
        var history = Reviews.In(ReviewState.Returned);

        var act = () => ReviewRules.Default.Move(history, new(ReviewMove.Approve, ReviewActor.Department, Reviews.Drafted.AddDays(9)));

        act.Should().Throw<ReviewMoveRefusedException>().WithMessage(
            "'approve by the department on 20 Nov 2019' is refused for a form that is returned since 15 Nov 2019: 'approve' is no move for a form that is returned; open: resubmit (by the National Leader). (REV-MOVE)");
    }

    [Fact]
    public void A_refusal_to_another_actor_names_whom_the_move_falls_to()
    {
        var history = Reviews.In(ReviewState.WithTeachingSchoolsCouncil);

        var finding = ReviewRules.Default.Check(history, Reviews.Step(ReviewMove.PassOn, ReviewActor.Department, history.LastOn))
            .Findings.Should().ContainSingle().Which;

        finding.Message.Should().Be("'pass on' falls to the Teaching Schools Council, not to the department.");
        finding.Path.Should().Be("$.steps[2].actor");
    }

    [Fact]
    public void Without_the_rule_on_moves_a_move_that_leads_nowhere_still_cannot_be_made()
    {
        var rules = new ReviewRules(rules: ReviewRules.Catalogue.Without("REV-MOVE"));

        rules.TryMove(Reviews.In(ReviewState.Drafted), Reviews.Step(ReviewMove.Approve, ReviewActor.Department, Reviews.Drafted), out _, out var findings)
            .Should().BeFalse();
        findings.Findings.Should().BeEmpty();
    }
}
