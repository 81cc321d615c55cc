using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.Review;

/// <summary>Guidance 6.22 and 8.10: agreement before submission, and sign-off before funds are released.</summary>
internal static class AgreementRules
{
    private const string Revised = "What is agreed is the plan as it stands, so that after a return it is agreed again, on the day of the return or later (policy RevisedPlan).";

    // Whose agreement it is: the words, the member of the step, and the day.
    private static readonly Party Leader = new("the chief executive or headteacher", "agreedByLeaderOn", static step => step.AgreedByLeaderOn);
    private static readonly Party Chair = new("the chair of governors", "agreedByChairOn", static step => step.AgreedByChairOn);

    /// <summary>Guidance 6.22, of the trust's chief executive or the headteacher.</summary>
    public static readonly CheckRule<ReviewFacts> LeaderAgreed = Agreement("REV-AGREED-LEADER", Leader);

    /// <summary>Guidance 6.22, of the chair of governors.</summary>
    public static readonly CheckRule<ReviewFacts> ChairAgreed = Agreement("REV-AGREED-CHAIR", Chair);

    /// <summary>Guidance 8.10, of the trust's chief executive or the headteacher.</summary>
    public static readonly CheckRule<ReviewFacts> LeaderSignedOff = SignOff("REV-SIGN-OFF-LEADER", Leader);

    /// <summary>Guidance 8.10, of the chair of governors.</summary>
    public static readonly CheckRule<ReviewFacts> ChairSignedOff = SignOff("REV-SIGN-OFF-CHAIR", Chair);

    private delegate DateOnly? AgreementDate(in ReviewFacts facts);

    private static CheckRule<ReviewFacts> Agreement(string id, Party party) => new(id, $"agreed by {party.Who}", Must, "6.22", "8.10")
    {
        Statement = $"Before a form is submitted, {party.Who} has agreed to the plan.",
        Reading = $"The guidance asks the National Leader to ensure it; without it the form cannot be released, so it is a must. {Revised}",
        Remedy = $"Have the plan agreed by {party.Who}, and record the day.",
        When = [new("the form is submitted or resubmitted", (in f) => f.Step.Move is ReviewMove.Submit or ReviewMove.Resubmit, (in f) => [NeedRules.MoveOf(in f)])],
        Needs = Limbs(party, "agreement", (in f) => party.AgreedOn(f.Step) ?? (f.Policy.RevisedPlan == RevisedPlanReading.FirstAgreementStands ? f.History.AgreementBefore(party.AgreedOn) : null)),
    };

    private static CheckRule<ReviewFacts> SignOff(string id, Party party) => new(id, $"signed off by {party.Who}", Must, "8.10")
    {
        Statement = $"Before funds are released, {party.Who} has signed the plan off and agreed to all of it being carried out, whether funded or not.",
        Reading = $"The sign-off is recorded with the release; it may have been given when the plan was agreed. {Revised}",
        Remedy = $"Have the plan signed off by {party.Who}, and record the day.",
        When = [NeedRules.Move("funds are released", ReviewMove.ReleaseFunds)],
        Needs = Limbs(party, "sign-off", (in f) => party.AgreedOn(f.Step)),
    };

    private static ImmutableArray<Condition<ReviewFacts>> Limbs(Party party, string what, AgreementDate given) =>
    [
        new($"the {what} is recorded", (in f) => given(in f) is not null, (in f) => [new(what, given(in f))])
        {
            At = party.Member,
            IsGiven = true,
            Fails = (in f) => $"'{ReviewWording.Of(f.Step.Move)}' needs the {what} of {party.Who}; none is recorded.",
        },
        new($"the {what} is not dated after the step", (in f) => !(given(in f) > f.Step.On), (in f) => [new(what, given(in f)), new("step", f.Step.On)])
        {
            At = party.Member,
            Fails = (in f) => $"The {what} of {party.Who} is dated {FactValue.From(given(in f))}, after '{ReviewWording.Of(f.Step.Move)}' on {Wording.Date(f.Step.On)}.",
        },
        new($"the {what} is of the plan as it stands", (in f) => f.Policy.IsOfThePlan(party.AgreedOn(f.Step), f.History.LastReturnedOn), (in f) => [new(what, given(in f)), new("last returned", f.History.LastReturnedOn)])
        {
            At = party.Member,
            Fails = (in f) => $"The {what} of {party.Who} is dated {FactValue.From(given(in f))}, before the form was returned on {FactValue.From(f.History.LastReturnedOn)}; it is not of the plan as revised.",
        },
    ];

    private sealed record Party(string Who, string Member, Func<ReviewStep, DateOnly?> AgreedOn);
}
