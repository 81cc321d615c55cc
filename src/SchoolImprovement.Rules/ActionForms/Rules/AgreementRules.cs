using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.22 and 8.10: the school agrees to the form before it is submitted, and signs it off before funds are released.</summary>
internal static class AgreementRules
{
    private static readonly Signatory Head = new(
        "HEAD", "head", "headteacher or trust's chief executive", "agreements.headOrChiefExecutive", (in f) => f.Form.Agreements?.HeadOrChiefExecutive);

    private static readonly Signatory Chair = new(
        "CHAIR", "chair of governors", "chair of the governing board", "agreements.chairOfGovernors", (in f) => f.Form.Agreements?.ChairOfGovernors);

    private static readonly Condition<ActionFormFacts> ToBeSubmitted = new(
        "the form is to be submitted", (in f) => f.Stage >= FormStage.Submission, (in f) => [new("stage", Word<FormStage>(f.Stage))]);

    private static readonly Condition<ActionFormFacts> FundsToBeReleased = new(
        "funds are to be released", (in f) => f.Stage >= FormStage.ReleaseOfFunds, (in f) => [new("stage", Word<FormStage>(f.Stage))]);

    /// <summary>Guidance 6.22, the head.</summary>
    public static readonly ActionFormRule HeadAgreed = BeforeSubmission(Head);

    /// <summary>Guidance 6.22, the chair.</summary>
    public static readonly ActionFormRule ChairAgreed = BeforeSubmission(Chair);

    /// <summary>Guidance 6.22: an agreement is somebody's.</summary>
    public static readonly ActionFormRule Named = new("RAF-AGREED-NAMED", "it is said who agreed", Should, "6.22")
    {
        Scope = ActionFormScope.Form,
        Statement = "An agreement to the form says who gave it.",
        Remedy = "Give the name of the person who agreed.",
        When = [ToBeSubmitted],
        Needs = [NamedBy(Head), NamedBy(Chair)],
    };

    /// <summary>Guidance 8.10, the head.</summary>
    public static readonly ActionFormRule HeadSignedOff = BeforeRelease(Head);

    /// <summary>Guidance 8.10, the chair.</summary>
    public static readonly ActionFormRule ChairSignedOff = BeforeRelease(Chair);

    /// <summary>Guidance 6.22 and 8.10: first the agreement, then the sign-off.</summary>
    public static readonly ActionFormRule InOrder = new("RAF-SIGNED-ORDER", "the sign-off follows the agreement", Should, "8.10", "6.22")
    {
        Scope = ActionFormScope.Form,
        Statement = "Nobody signs the form off before agreeing to it.",
        Reading = "Agreement and sign-off may be on one day.",
        Remedy = "Correct the dates of agreement and sign-off.",
        Needs = [FollowsAgreement(Head), FollowsAgreement(Chair)],
    };

    private delegate Agreement? AgreementOf(in ActionFormFacts facts);

    // Head and chair are asked the same, each by a rule of its own, so that a finding says who is missing.
    private static ActionFormRule BeforeSubmission(Signatory one) => new($"RAF-AGREED-{one.Id}", $"the {one.Short} has agreed", Must, "6.22")
    {
        Scope = ActionFormScope.Form,
        Statement = $"Before the form is submitted, the agreement of the {one.Who} is there.",
        Reading = "Agreement on the day of submission is in time. A draft needs none.",
        Remedy = $"Get the agreement of the {one.Who}, and give its date.",
        When = [ToBeSubmitted],
        Needs = [Given($"{one.At}.agreedOn", "the agreement is there", (in f) => one.Of(in f)?.AgreedOn is not null, (in f) => [new("agreed on", one.Of(in f)?.AgreedOn)],
            (in f) => $"The {one.Who} has not agreed to the form."),
            Holds($"{one.At}.agreedOn", "it is not later than the submission", (in f) => !(one.Of(in f)?.AgreedOn > f.Form.SubmittedOn), (in f) => [new("submitted on", f.Form.SubmittedOn)],
            (in f) => $"The {one.Who} agreed on {Day(one.Of(in f)?.AgreedOn)}, after the submission on {Day(f.Form.SubmittedOn)}.")],
    };

    private static ActionFormRule BeforeRelease(Signatory one) => new($"RAF-SIGNED-{one.Id}", $"the {one.Short} has signed off", Must, "8.10")
    {
        Scope = ActionFormScope.Form,
        Statement = $"The {one.Who} has signed off the form, and agreed to carry out what it recommends, before funds are released.",
        Reading = "A sign-off on the day of the release is in time. Before the release is at hand, none is needed.",
        Remedy = $"Get the sign-off of the {one.Who}, and give its date.",
        When = [FundsToBeReleased],
        Needs = [Given($"{one.At}.signedOffOn", "the sign-off is there", (in f) => one.Of(in f)?.SignedOffOn is not null, (in f) => [new("signed off on", one.Of(in f)?.SignedOffOn)],
            (in f) => $"The {one.Who} has not signed off the form."),
            Holds($"{one.At}.signedOffOn", "it is not later than the release", (in f) => !(one.Of(in f)?.SignedOffOn > f.Form.FundsReleasedOn), (in f) => [new("funds released on", f.Form.FundsReleasedOn)],
            (in f) => $"The {one.Who} signed off on {Day(one.Of(in f)?.SignedOffOn)}, after the release of funds on {Day(f.Form.FundsReleasedOn)}.")],
    };

    private static Condition<ActionFormFacts> NamedBy(Signatory one) => new(
        $"the agreement of the {one.Short} has a name",
        (in f) => one.Of(in f) is not { AgreedOn: not null } agreement || IsStated(agreement.Name),
        (in f) => [new("agreed on", one.Of(in f)?.AgreedOn), new("name", Text(one.Of(in f)?.Name))])
    {
        At = $"{one.At}.name",
        IsGiven = true,
        Fails = (in f) => $"The form is agreed to by the {one.Who}, and does not say who that is.",
    };

    private static Condition<ActionFormFacts> FollowsAgreement(Signatory one) => new(
        $"the {one.Short} did not sign off before agreeing",
        (in f) => !(one.Of(in f)?.SignedOffOn < one.Of(in f)?.AgreedOn),
        (in f) => [new("agreed on", one.Of(in f)?.AgreedOn), new("signed off on", one.Of(in f)?.SignedOffOn)])
    {
        At = $"{one.At}.signedOffOn",
        Fails = (in f) => $"The {one.Who} signed off on {Day(one.Of(in f)?.SignedOffOn)}, before agreeing on {Day(one.Of(in f)?.AgreedOn)}.",
    };

    /// <summary>Somebody whose agreement the form needs.</summary>
    private sealed record Signatory(string Id, string Short, string Who, string At, AgreementOf Of);
}
