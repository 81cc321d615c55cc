using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.22 and 8.10: the school agrees to the form before it is submitted, and signs it off before funds are released.</summary>
internal static class AgreementRules
{
    /// <summary>Guidance 6.22, the head.</summary>
    public static readonly ActionFormRule HeadAgreed = BeforeSubmission(
        "RAF-AGREED-HEAD", "the head has agreed", "headteacher or trust's chief executive", "headOrChiefExecutive",
        (in facts) => facts.Form.Agreements?.HeadOrChiefExecutive);

    /// <summary>Guidance 6.22, the chair.</summary>
    public static readonly ActionFormRule ChairAgreed = BeforeSubmission(
        "RAF-AGREED-CHAIR", "the chair of governors has agreed", "chair of the governing board", "chairOfGovernors",
        (in facts) => facts.Form.Agreements?.ChairOfGovernors);

    /// <summary>Guidance 8.10, the head.</summary>
    public static readonly ActionFormRule HeadSignedOff = BeforeRelease(
        "RAF-SIGNED-HEAD", "the head has signed off", "headteacher or trust's chief executive", "headOrChiefExecutive",
        (in facts) => facts.Form.Agreements?.HeadOrChiefExecutive);

    /// <summary>Guidance 8.10, the chair.</summary>
    public static readonly ActionFormRule ChairSignedOff = BeforeRelease(
        "RAF-SIGNED-CHAIR", "the chair of governors has signed off", "chair of the governing board", "chairOfGovernors",
        (in facts) => facts.Form.Agreements?.ChairOfGovernors);

    private delegate Agreement? AgreementOf(in ActionFormFacts facts);

    // Head and chair are asked the same, each by a rule of its own, so that a finding says who is missing.
    private static ActionFormRule BeforeSubmission(string id, string title, string who, string member, AgreementOf agreement) => new(id, title, Obligation.Must, "6.22")
    {
        Scope = ActionFormScope.Form,
        Statement = $"Before the form is submitted, the agreement of the {who} is there.",
        Reading = "Agreement on the day of submission is in time. A draft needs none.",
        Remedy = $"Get the agreement of the {who}, and give its date.",
        When = [new(
            "the form is to be submitted",
            (in facts) => facts.Stage >= FormStage.Submission,
            StageOf)],
        Needs =
        [
            new(
                "the agreement is there, and not later than the submission",
                (in facts) =>
                    agreement(in facts)?.AgreedOn is { } agreedOn && !(agreedOn > facts.Form.SubmittedOn),
                (in facts) => [new("agreed on", agreement(in facts)?.AgreedOn), new("submitted on", facts.Form.SubmittedOn)])
            {
                Finding = (in facts) => new(
                    $"$.agreements.{member}.agreedOn",
                    agreement(in facts)?.AgreedOn is { } agreedOn
                        ? $"The {who} agreed on {Wording.Date(agreedOn)}, after the submission on {FactValue.From(facts.Form.SubmittedOn)}."
                        : $"The {who} has not agreed to the form."),
            },
        ],
    };

    private static ActionFormRule BeforeRelease(string id, string title, string who, string member, AgreementOf agreement) => new(id, title, Obligation.Must, "8.10")
    {
        Scope = ActionFormScope.Form,
        Statement = $"The {who} has signed off the form, and agreed to carry out what it recommends, before funds are released.",
        Reading = "A sign-off on the day of the release is in time. Before the release is at hand, none is needed.",
        Remedy = $"Get the sign-off of the {who}, and give its date.",
        When = [new(
            "funds are to be released",
            (in facts) => facts.Stage >= FormStage.ReleaseOfFunds,
            StageOf)],
        Needs =
        [
            new(
                "the sign-off is there, and not later than the release",
                (in facts) =>
                    agreement(in facts)?.SignedOffOn is { } signedOffOn && !(signedOffOn > facts.Form.FundsReleasedOn),
                (in facts) =>
                [
                    new("signed off on", agreement(in facts)?.SignedOffOn),
                    new("funds released on", facts.Form.FundsReleasedOn),
                ])
            {
                Finding = (in facts) => new(
                    $"$.agreements.{member}.signedOffOn",
                    agreement(in facts)?.SignedOffOn is { } signedOffOn
                        ? $"The {who} signed off on {Wording.Date(signedOffOn)}, after the release of funds on {FactValue.From(facts.Form.FundsReleasedOn)}."
                        : $"The {who} has not signed off the form."),
            },
        ],
    };

    private static System.Collections.Immutable.ImmutableArray<Fact> StageOf(in ActionFormFacts facts) => [new("stage", EnumText<FormStage>.Of(facts.Stage))];
}
