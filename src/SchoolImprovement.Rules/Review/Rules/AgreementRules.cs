using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Review.Rules.MoveRules;

namespace SchoolImprovement.Rules.Review.Rules;

/// <summary>Guidance 6.22 and 8.10: agreement before submission, and sign-off before funds are released.</summary>
internal static class AgreementRules
{
    private const string LeaderMember = "agreedByLeaderOn";
    private const string ChairMember = "agreedByChairOn";
    private const string Leader = "the chief executive or headteacher";
    private const string Chair = "the chair of governors";

    private const string Revised = "What is agreed is the plan as it stands, so that after a return it is agreed again, on the day of the return or later (policy RevisedPlan).";

    /// <summary>Guidance 6.22, of the trust's chief executive or the headteacher.</summary>
    public static readonly CheckRule<ReviewFacts> LeaderAgreed = Agreement("REV-AGREED-LEADER", Leader, LeaderMember, static step => step.AgreedByLeaderOn);

    /// <summary>Guidance 6.22, of the chair of governors.</summary>
    public static readonly CheckRule<ReviewFacts> ChairAgreed = Agreement("REV-AGREED-CHAIR", Chair, ChairMember, static step => step.AgreedByChairOn);

    /// <summary>Guidance 8.10, of the trust's chief executive or the headteacher.</summary>
    public static readonly CheckRule<ReviewFacts> LeaderSignedOff = SignOff("REV-SIGN-OFF-LEADER", Leader, LeaderMember, static step => step.AgreedByLeaderOn);

    /// <summary>Guidance 8.10, of the chair of governors.</summary>
    public static readonly CheckRule<ReviewFacts> ChairSignedOff = SignOff("REV-SIGN-OFF-CHAIR", Chair, ChairMember, static step => step.AgreedByChairOn);

    private static CheckRule<ReviewFacts> Agreement(string id, string who, string member, Func<ReviewStep, DateOnly?> agreedOn) => new(id, $"agreed by {who}", Obligation.Must, "6.22", "8.10")
    {
        Statement = $"Before a form is submitted, {who} has agreed to the plan.",
        Reading = $"The guidance asks the National Leader to ensure it; without it the form cannot be released, so it is a must. {Revised}",
        Remedy = $"Have the plan agreed by {who}, and record the day.",
        When = [new(
            "the form is submitted or resubmitted",
            (in facts) => facts.Step.Move is ReviewMove.Submit or ReviewMove.Resubmit,
            (in facts) => [new("move", ReviewWording.Of(facts.Step.Move))])],
        Needs = Limbs(who, member, "agreement", agreedOn, (in facts) =>
            agreedOn(facts.Step) ?? (FirstStands(in facts) ? facts.History.AgreementBefore(agreedOn) : null)),
    };

    private static CheckRule<ReviewFacts> SignOff(string id, string who, string member, Func<ReviewStep, DateOnly?> agreedOn) => new(id, $"signed off by {who}", Obligation.Must, "8.10")
    {
        Statement = $"Before funds are released, {who} has signed the plan off and agreed to all of it being carried out, whether funded or not.",
        Reading = $"The sign-off is recorded with the release; it may have been given when the plan was agreed. {Revised}",
        Remedy = $"Have the plan signed off by {who}, and record the day.",
        When = [new(
            "funds are released",
            (in facts) => facts.Step.Move == ReviewMove.ReleaseFunds,
            (in facts) => [new("move", ReviewWording.Of(facts.Step.Move))])],
        Needs = Limbs(who, member, "sign-off", agreedOn, (in facts) => agreedOn(facts.Step)),
    };

    private static ImmutableArray<Condition<ReviewFacts>> Limbs(
        string who, string member, string what, Func<ReviewStep, DateOnly?> agreedOn, AgreementDate given) =>
    [
        new(
            $"the {what} is recorded",
            (in facts) => Status(given(in facts) is not null),
            (in facts) => [new(what, given(in facts))])
        {
            Finding = (in facts) => new(
                facts.PathOf(member),
                $"'{ReviewWording.Of(facts.Step.Move)}' needs the {what} of {who}; none is recorded."),
        },
        new(
            $"the {what} is not dated after the step",
            (in facts) => !(given(in facts) > facts.Step.On),
            (in facts) => [new(what, given(in facts)), new("step", facts.Step.On)])
        {
            Finding = (in facts) => new(
                facts.PathOf(member),
                $"The {what} of {who} is dated {Wording.Date(given(in facts)!.Value)}, after '{ReviewWording.Of(facts.Step.Move)}' on {Wording.Date(facts.Step.On)}."),
        },
        new(
            $"the {what} is of the plan as it stands",
            (in facts) => FirstStands(in facts) || !(agreedOn(facts.Step) < facts.History.LastReturnedOn),
            (in facts) => [new(what, given(in facts)), new("last returned", facts.History.LastReturnedOn)])
        {
            Finding = (in facts) => new(
                facts.PathOf(member),
                $"The {what} of {who} is dated {Wording.Date(given(in facts)!.Value)}, before the form was returned on {Wording.Date(facts.History.LastReturnedOn!.Value)}; it is not of the plan as revised."),
        },
    ];

    private static bool FirstStands(in ReviewFacts facts) => facts.Policy.RevisedPlan == RevisedPlanReading.FirstAgreementStands;

    private delegate DateOnly? AgreementDate(in ReviewFacts facts);
}
