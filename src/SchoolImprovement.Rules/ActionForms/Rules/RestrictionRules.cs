using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 8.5 to 8.7: what the grant may not pay for.</summary>
internal static class RestrictionRules
{
    /// <summary>Guidance 8.5, first sentence.</summary>
    public static readonly ActionFormRule NotBudgeted = new("RAF-NOT-BUDGETED", "nothing that was budgeted for already", Obligation.Must, "8.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for what the school or trust had planned and budgeted for before the National Leader began.",
        Remedy = "Let the school pay for it as planned, or say that it was not planned and budgeted for.",
        When = [GrantPays],
        Needs =
        [
            new(
                "it was not planned and budgeted for",
                (in facts) => IfFunded(in facts, Known(!facts.Action?.Restrictions?.AlreadyPlannedAndBudgeted)),
                (in facts) => [new("planned and budgeted for", YesNo(facts.Action?.Restrictions?.AlreadyPlannedAndBudgeted))])
            {
                Finding = (in facts) => new(
                    facts.Path("restrictions.alreadyPlannedAndBudgeted"),
                    facts.Action?.Restrictions?.AlreadyPlannedAndBudgeted is null
                        ? $"{TheAction(in facts)} does not say whether it was planned and budgeted for already."
                        : $"{TheAction(in facts)} was planned and budgeted for already.{PayerUnknown(in facts)}",
                    facts.Action?.Restrictions?.AlreadyPlannedAndBudgeted is null ? "Say whether it was planned and budgeted for already." : SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 8.5, second sentence.</summary>
    public static readonly ActionFormRule NotFree = new("RAF-NOT-FREE", "nothing that is free elsewhere", Obligation.Must, "8.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for support that can be had free of charge.",
        Remedy = "Use the support that is free, or say that there is none.",
        When = [GrantPays],
        Needs =
        [
            new(
                "it is not free elsewhere",
                (in facts) => IfFunded(in facts, Known(!facts.Action?.Restrictions?.FreeElsewhere)),
                (in facts) => [new("free elsewhere", YesNo(facts.Action?.Restrictions?.FreeElsewhere))])
            {
                Finding = (in facts) => new(
                    facts.Path("restrictions.freeElsewhere"),
                    facts.Action?.Restrictions?.FreeElsewhere is null
                        ? $"{TheAction(in facts)} does not say whether the support can be had free of charge."
                        : $"{TheAction(in facts)} can be had free of charge elsewhere.{PayerUnknown(in facts)}",
                    facts.Action?.Restrictions?.FreeElsewhere is null ? "Say whether the support can be had free of charge." : SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 8.6.</summary>
    public static readonly ActionFormRule NoQualification = new("RAF-NOT-QUALIFICATION", "no mandatory qualification", Obligation.Must, "8.6")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for mandatory qualifications on sensory impairment or SEN coordination.",
        Remedy = "Let the school's core budget pay for the qualification.",
        When = [GrantPays],
        Needs =
        [
            new(
                "it is none of those qualifications",
                (in facts) => IfFunded(
                    in facts,
                    facts.Action?.Restrictions?.Qualification is { } qualification
                        ? Status(qualification == MandatoryQualification.None)
                        : Truth.Unknown),
                (in facts) => [new("qualification", Word(facts.Action?.Restrictions?.Qualification))])
            {
                Finding = (in facts) => new(
                    facts.Path("restrictions.qualification"),
                    facts.Action?.Restrictions?.Qualification is { } qualification
                        ? $"{TheAction(in facts)} pays for a mandatory qualification, '{EnumText<MandatoryQualification>.Of(qualification)}'.{PayerUnknown(in facts)}"
                        : $"{TheAction(in facts)} does not say whether it pays for a mandatory qualification.",
                    facts.Action?.Restrictions?.Qualification is null ? "Say which mandatory qualification it pays for, or none." : SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 8.7.</summary>
    public static readonly ActionFormRule NoCover = new("RAF-NOT-COVER", "no cover for released staff", Obligation.Must, "8.7")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for cover while staff are released, unless the department has exceptionally agreed.",
        Remedy = "Let the school pay for cover, or get the department's agreement.",
        When = [GrantPays],
        Needs =
        [
            new(
                "it pays for no cover, or the department agreed",
                (in facts) => IfFunded(in facts, CoverStatus(facts.Action?.Restrictions)),
                (in facts) =>
                [
                    new("pays for cover", YesNo(facts.Action?.Restrictions?.StaffReleaseCover)),
                    new("department agreed", YesNo(facts.Action?.Restrictions?.CoverAgreed)),
                ])
            {
                Finding = (in facts) => facts.Action?.Restrictions?.StaffReleaseCover is null
                    ? new(facts.Path("restrictions.staffReleaseCover"), $"{TheAction(in facts)} does not say whether it pays for cover while staff are released.", "Say whether it pays for cover.")
                    : facts.Action.Restrictions.CoverAgreed is null
                        ? new(facts.Path("restrictions.coverAgreed"), $"{TheAction(in facts)} pays for cover while staff are released, and does not say whether the department agreed.", "Say whether the department agreed to pay for cover.")
                        : new(facts.Path("restrictions.coverAgreed"), $"{TheAction(in facts)} pays for cover while staff are released, which the department has not agreed.{PayerUnknown(in facts)}", SayWhoPays(in facts)),
            },
        ],
    };

    private static Truth CoverStatus(FundingRestrictions? restrictions) =>
        restrictions?.StaffReleaseCover == true ? Known(restrictions.CoverAgreed) : Known(!restrictions?.StaffReleaseCover);
}
