using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Tests.Review;

/// <summary>Guidance 6.22 to 6.26 and 8.10: what each move needs beside the right state and actor.</summary>
public sealed class ReviewNeedTests
{
    [Theory]
    [InlineData(ReviewState.Drafted, ReviewMove.Submit, "REV-AGREED-LEADER", "REV-AGREED-CHAIR")]
    [InlineData(ReviewState.Returned, ReviewMove.Resubmit, "REV-AGREED-LEADER", "REV-AGREED-CHAIR")]
    [InlineData(ReviewState.Approved, ReviewMove.ReleaseFunds, "REV-SIGN-OFF-LEADER", "REV-SIGN-OFF-CHAIR")]
    public void Leader_and_chair_agree_before_submission_and_sign_off_before_release(ReviewState state, ReviewMove move, string leader, string chair)
    {
        var history = Reviews.In(state);
        var step = Next(history, move, history.LastOn.AddDays(3));

        Refusals(history, step with { AgreedByLeaderOn = null }).Should().Equal(leader);
        Refusals(history, step with { AgreedByChairOn = null }).Should().Equal(chair);
        Refusals(history, step with { AgreedByLeaderOn = null, AgreedByChairOn = null }).Should().Equal(leader, chair);
        Refusals(history, step with { AgreedByLeaderOn = step.On.AddDays(1) }).Should().Equal([leader], "it is dated after the step");
        Refusals(history, step with { AgreedByChairOn = step.On.AddDays(1) }).Should().Equal([chair], "it is dated after the step");
        Refusals(history, step with { AgreedByLeaderOn = step.On, AgreedByChairOn = step.On }).Should().BeEmpty("the day of the step is in time");
    }

    [Fact]
    public void A_plan_agreed_long_before_its_first_submission_is_agreed() =>
        Refusals(
            Reviews.In(ReviewState.Drafted),
            Next(Reviews.In(ReviewState.Drafted), ReviewMove.Submit, Reviews.Drafted.AddDays(30)) with { AgreedByLeaderOn = Reviews.Drafted.AddDays(-1) })
            .Should().BeEmpty();

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_revised_plan_is_agreed_again_on_the_day_of_its_return_or_later(int days, bool allowed)
    {
        var returned = Reviews.In(ReviewState.Returned);
        var agreed = returned.LastOn.AddDays(days);
        var resubmit = Next(returned, ReviewMove.Resubmit, returned.LastOn.AddDays(2)) with { AgreedByLeaderOn = agreed, AgreedByChairOn = agreed };

        Refusals(returned, resubmit).Should().Equal(allowed ? [] : ["REV-AGREED-LEADER", "REV-AGREED-CHAIR"]);
    }

    [Fact]
    public void By_the_other_reading_the_first_agreement_stands_for_what_is_revised()
    {
        var rules = new ReviewRules(policy: new() { RevisedPlan = RevisedPlanReading.FirstAgreementStands });
        var returned = Reviews.In(ReviewState.Returned);
        var silent = new ReviewStep(ReviewMove.Resubmit, ReviewActor.NationalLeader, returned.LastOn);

        rules.TryMove(returned, silent, out _, out _).Should().BeTrue();
        rules.TryMove(returned, silent with { AgreedByLeaderOn = Reviews.Drafted.AddDays(-9) }, out _, out _).Should().BeTrue();
        ReviewRules.Default.TryMove(returned, silent, out _, out _).Should().BeFalse();
        rules.Policy.Departures.Should().ContainSingle().Which.ToString().Should().Be("RevisedPlan: FirstAgreementStands");
        rules.TryMove(Reviews.In(ReviewState.Drafted), new(ReviewMove.Submit, ReviewActor.NationalLeader, Reviews.Drafted), out _, out _)
            .Should().BeFalse("there is no first agreement to stand");
    }

    [Fact]
    public void A_sign_off_of_the_plan_as_it_was_before_a_return_releases_nothing()
    {
        var approved = Reviews.In(ReviewState.Resubmitted)
            .Then(ReviewMove.TakeUp, ReviewActor.TeachingSchoolsCouncil)
            .Then(ReviewMove.PassOn, ReviewActor.TeachingSchoolsCouncil)
            .Then(ReviewMove.Approve, ReviewActor.Department);
        var release = Next(approved, ReviewMove.ReleaseFunds, approved.LastOn) with { AgreedByChairOn = approved.LastReturnedOn!.Value.AddDays(-1) };

        var finding = ReviewRules.Default.Check(approved, release).Findings.Should().ContainSingle().Which;

        finding.Rule.Id.Should().Be("REV-SIGN-OFF-CHAIR");
        finding.Message.Should().Be("The sign-off of the chair of governors is dated 14 Nov 2019, before the form was returned on 15 Nov 2019; it is not of the plan as revised.");
        finding.Path.Should().Be("$.steps[8].agreedByChairOn");
    }

    [Fact]
    public void A_form_is_passed_to_the_department_once_its_value_for_money_is_confirmed()
    {
        var history = Reviews.In(ReviewState.WithTeachingSchoolsCouncil);

        Refusals(history, Next(history, ReviewMove.PassOn, history.LastOn) with { ConfirmsValueForMoney = false }).Should().Equal("REV-VALUE");
        Refusals(history, Next(history, ReviewMove.Return, history.LastOn) with { ConfirmsValueForMoney = false }).Should().BeEmpty();
    }

    [Fact]
    public void A_form_whose_value_for_money_nobody_speaks_of_is_not_passed_on()
    {
        var history = Reviews.In(ReviewState.WithTeachingSchoolsCouncil);
        var step = Next(history, ReviewMove.PassOn, history.LastOn) with { ConfirmsValueForMoney = null };

        ReviewRules.Default.TryMove(history, step, out _, out var findings).Should().BeFalse();

        var finding = findings.Findings.Should().ContainSingle().Which;
        (finding.Rule.Id, finding.Kind, findings.Verdict).Should().Be(("REV-VALUE", FindingKind.Undecided, Verdict.Undecided));
        ReviewRules.Default.Explain(history, step).Outcome.Should().Be("refused");
    }

    [Fact]
    public void Where_the_state_has_no_such_move_nothing_is_said_of_its_actor_or_its_state()
    {
        var history = Reviews.In(ReviewState.Drafted);

        var explanation = ReviewRules.Default.Explain(history, new(ReviewMove.Approve, ReviewActor.NationalLeader, history.LastOn));

        explanation.DeterminedBy.Should().Equal("REV-MOVE");
        explanation.Results.Where(result => result.Rule.Id is "REV-ACTOR" or "REV-STATE").Should().OnlyContain(result => result.Status == RuleStatus.NotApplicable);
    }

    [Theory]
    [InlineData(ReviewState.WithTeachingSchoolsCouncil, null)]
    [InlineData(ReviewState.WithTeachingSchoolsCouncil, "")]
    [InlineData(ReviewState.WithDepartment, " \n")]
    public void A_form_is_returned_with_comments(ReviewState state, string? comments)
    {
        var history = Reviews.In(state);

        Refusals(history, Next(history, ReviewMove.Return, history.LastOn) with { Comments = comments }).Should().Equal("REV-COMMENTS");
    }

    [Theory]
    [InlineData(ReviewMove.TakeUp)]
    [InlineData(ReviewMove.Approve)]
    public void Taking_up_and_approving_need_nothing_more(ReviewMove move)
    {
        var history = Reviews.In(move == ReviewMove.TakeUp ? ReviewState.Submitted : ReviewState.WithDepartment);
        var actor = history.Open.Single(transition => transition.Move == move).Actor;

        Refusals(history, new(move, actor, history.LastOn)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(400, true)]
    public void Dates_do_not_go_back(int days, bool allowed)
    {
        var submitted = Reviews.In(ReviewState.Submitted);
        var drafted = Reviews.In(ReviewState.Drafted);

        Refusals(submitted, Next(submitted, ReviewMove.TakeUp, submitted.LastOn.AddDays(days))).Should().Equal(allowed ? [] : ["REV-ORDER"]);
        Refusals(drafted, Next(drafted, ReviewMove.Submit, drafted.LastOn.AddDays(days))).Should().Equal(allowed ? [] : ["REV-ORDER"]);
    }

    [Fact]
    public void All_that_stands_against_a_step_is_said_at_once()
    {
        var history = Reviews.In(ReviewState.WithDepartment);
        var step = new ReviewStep(ReviewMove.Return, ReviewActor.TeachingSchoolsCouncil, Reviews.Drafted);

        var result = ReviewRules.Default.Check(history, step);

        result.Findings.Select(finding => finding.Rule.Id).Should().Equal("REV-ACTOR", "REV-ORDER", "REV-COMMENTS");
        result.Findings.Should().OnlyContain(finding => finding.Severity == Severity.Error && finding.Remedy.Length > 0 && finding.Rule.Citations.Length > 0);
    }

    [Fact]
    public void The_explanation_says_allowed_or_refused_and_which_rules_decided()
    {
        var history = Reviews.In(ReviewState.WithDepartment);

        var allowed = ReviewRules.Default.Explain(history, Next(history, ReviewMove.Approve, history.LastOn));
        var refused = ReviewRules.Default.Explain(history, new(ReviewMove.Return, ReviewActor.Department, history.LastOn));

        (allowed.Outcome, allowed.Headline).Should().Be(("allowed", "Allowed: approve by the department on 14 Nov 2019; the form is then approved"));
        allowed.DeterminedBy.Should().Equal("REV-MOVE", "REV-ACTOR", "REV-ORDER");
        (refused.Outcome, refused.Headline).Should().Be(("refused", "Refused: return by the department on 14 Nov 2019; the form stays with the department"));
        refused.DeterminedBy.Should().Equal("REV-COMMENTS");
        refused.Results.Should().HaveCount(ReviewRules.Catalogue.Count);
        refused.ToTree().Should().Contain("✗ REV-COMMENTS").And.Contain("6.25");
    }

    [Fact]
    public void Steps_and_readings_that_cannot_be_are_refused()
    {
        var noMove = () => new ReviewStep((ReviewMove)99, ReviewActor.Department, Reviews.Drafted);
        var noActor = () => new ReviewStep(ReviewMove.Return, (ReviewActor)99, Reviews.Drafted);
        var noReading = () => new ReviewRules(policy: new() { RevisedPlan = (RevisedPlanReading)9 });

        noMove.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("move");
        noActor.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("actor");
        noReading.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*RevisedPlanReading*");
    }

    private static ReviewStep Next(ReviewHistory history, ReviewMove move, DateOnly on) =>
        Reviews.Step(move, history.Open.Single(transition => transition.Move == move).Actor, on);

    private static IEnumerable<string> Refusals(ReviewHistory history, ReviewStep step) =>
        ReviewRules.Default.Check(history, step).Findings.Select(finding => finding.Rule.Id);
}
