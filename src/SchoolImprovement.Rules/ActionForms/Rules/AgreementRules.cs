using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.22 and 8.10: the school agrees to the form before it is submitted, and signs it off before funds are released.</summary>
internal static class AgreementRules
{
    private static readonly Citation Agreed = Citation.Parse("6.22");
    private static readonly Citation SignedOff = Citation.Parse("8.10");

    /// <summary>Guidance 6.22, the head.</summary>
    public static readonly ActionFormRule HeadAgreed = BeforeSubmission(
        "RAF-AGREED-HEAD", "the head has agreed", "headteacher or trust's chief executive", "headOrChiefExecutive",
        static (in ActionFormFacts facts) => facts.Form.Agreements?.HeadOrChiefExecutive);

    /// <summary>Guidance 6.22, the chair.</summary>
    public static readonly ActionFormRule ChairAgreed = BeforeSubmission(
        "RAF-AGREED-CHAIR", "the chair of governors has agreed", "chair of the governing board", "chairOfGovernors",
        static (in ActionFormFacts facts) => facts.Form.Agreements?.ChairOfGovernors);

    /// <summary>Guidance 8.10, the head.</summary>
    public static readonly ActionFormRule HeadSignedOff = BeforeRelease(
        "RAF-SIGNED-HEAD", "the head has signed off", "headteacher or trust's chief executive", "headOrChiefExecutive",
        static (in ActionFormFacts facts) => facts.Form.Agreements?.HeadOrChiefExecutive);

    /// <summary>Guidance 8.10, the chair.</summary>
    public static readonly ActionFormRule ChairSignedOff = BeforeRelease(
        "RAF-SIGNED-CHAIR", "the chair of governors has signed off", "chair of the governing board", "chairOfGovernors",
        static (in ActionFormFacts facts) => facts.Form.Agreements?.ChairOfGovernors);

    private delegate Agreement? AgreementOf(in ActionFormFacts facts);

    // Head and chair are asked the same, each by a rule of its own, so that a finding says who is missing.
    private static ActionFormRule BeforeSubmission(string id, string title, string who, string member, AgreementOf agreement) => new()
    {
        Id = id,
        Title = title,
        Citations = [Agreed],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = $"Before the form is submitted, the agreement of the {who} is there.",
        Reading = "Agreement on the day of submission is in time. A draft needs none.",
        Remedy = $"Get the agreement of the {who}, and give its date.",
        AppliesWhen = new(
            "the form is to be submitted",
            static (in ActionFormFacts facts) => Status(facts.Stage >= FormStage.Submission),
            ExplainStage),
        Conditions =
        [
            new(
                "the agreement is there, and not later than the submission",
                (in ActionFormFacts facts) => Status(
                    agreement(in facts)?.AgreedOn is { } agreedOn && !(agreedOn > facts.Form.SubmittedOn)),
                (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("agreed on", agreement(in facts)?.AgreedOn);
                    collector.Add("submitted on", facts.Form.SubmittedOn);
                })
            {
                Finding = (in ActionFormFacts facts) => new(
                    $"$.agreements.{member}.agreedOn",
                    agreement(in facts)?.AgreedOn is { } agreedOn
                        ? $"The {who} agreed on {Wording.Date(agreedOn)}, after the submission on {FactValue.From(facts.Form.SubmittedOn)}."
                        : $"The {who} has not agreed to the form."),
            },
        ],
    };

    private static ActionFormRule BeforeRelease(string id, string title, string who, string member, AgreementOf agreement) => new()
    {
        Id = id,
        Title = title,
        Citations = [SignedOff],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = $"The {who} has signed off the form, and agreed to carry out what it recommends, before funds are released.",
        Reading = "A sign-off on the day of the release is in time. Before the release is at hand, none is needed.",
        Remedy = $"Get the sign-off of the {who}, and give its date.",
        AppliesWhen = new(
            "funds are to be released",
            static (in ActionFormFacts facts) => Status(facts.Stage >= FormStage.ReleaseOfFunds),
            ExplainStage),
        Conditions =
        [
            new(
                "the sign-off is there, and not later than the release",
                (in ActionFormFacts facts) => Status(
                    agreement(in facts)?.SignedOffOn is { } signedOffOn && !(signedOffOn > facts.Form.FundsReleasedOn)),
                (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("signed off on", agreement(in facts)?.SignedOffOn);
                    collector.Add("funds released on", facts.Form.FundsReleasedOn);
                })
            {
                Finding = (in ActionFormFacts facts) => new(
                    $"$.agreements.{member}.signedOffOn",
                    agreement(in facts)?.SignedOffOn is { } signedOffOn
                        ? $"The {who} signed off on {Wording.Date(signedOffOn)}, after the release of funds on {FactValue.From(facts.Form.FundsReleasedOn)}."
                        : $"The {who} has not signed off the form."),
            },
        ],
    };

    private static void ExplainStage(in ActionFormFacts facts, FactCollector collector) => collector.Add("stage", EnumText<FormStage>.Of(facts.Stage));
}
