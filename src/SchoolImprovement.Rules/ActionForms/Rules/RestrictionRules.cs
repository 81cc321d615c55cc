using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 8.5 to 8.7: what the grant may not pay for.</summary>
internal static class RestrictionRules
{
    private static readonly Citation Displaced = Citation.Parse("8.5");

    /// <summary>Guidance 8.5, first sentence.</summary>
    public static readonly ActionFormRule NotBudgeted = new()
    {
        Id = "RAF-NOT-BUDGETED",
        Title = "nothing that was budgeted for already",
        Citations = [Displaced],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for what the school or trust had planned and budgeted for before the National Leader began.",
        Remedy = "Let the school pay for it as planned, or say that it was not planned and budgeted for.",
        AppliesWhen = GrantPays,
        Conditions =
        [
            new(
                "it was not planned and budgeted for",
                static (in ActionFormFacts facts) => IfFunded(in facts, Known(!facts.Action?.Restrictions?.AlreadyPlannedAndBudgeted)),
                static (in ActionFormFacts facts, FactCollector collector) =>
                    collector.Add("planned and budgeted for", YesNo(facts.Action?.Restrictions?.AlreadyPlannedAndBudgeted)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("restrictions.alreadyPlannedAndBudgeted"),
                    facts.Action?.Restrictions?.AlreadyPlannedAndBudgeted is null
                        ? $"{TheAction(in facts)} does not say whether it was planned and budgeted for already."
                        : $"{TheAction(in facts)} was planned and budgeted for already.{PayerUnknown(in facts)}",
                    facts.Action?.Restrictions?.AlreadyPlannedAndBudgeted is null ? "Say whether it was planned and budgeted for already." : SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 8.5, second sentence.</summary>
    public static readonly ActionFormRule NotFree = new()
    {
        Id = "RAF-NOT-FREE",
        Title = "nothing that is free elsewhere",
        Citations = [Displaced],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for support that can be had free of charge.",
        Remedy = "Use the support that is free, or say that there is none.",
        AppliesWhen = GrantPays,
        Conditions =
        [
            new(
                "it is not free elsewhere",
                static (in ActionFormFacts facts) => IfFunded(in facts, Known(!facts.Action?.Restrictions?.FreeElsewhere)),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("free elsewhere", YesNo(facts.Action?.Restrictions?.FreeElsewhere)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("restrictions.freeElsewhere"),
                    facts.Action?.Restrictions?.FreeElsewhere is null
                        ? $"{TheAction(in facts)} does not say whether the support can be had free of charge."
                        : $"{TheAction(in facts)} can be had free of charge elsewhere.{PayerUnknown(in facts)}",
                    facts.Action?.Restrictions?.FreeElsewhere is null ? "Say whether the support can be had free of charge." : SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 8.6.</summary>
    public static readonly ActionFormRule NoQualification = new()
    {
        Id = "RAF-NOT-QUALIFICATION",
        Title = "no mandatory qualification",
        Citations = [Citation.Parse("8.6")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for mandatory qualifications on sensory impairment or SEN coordination.",
        Remedy = "Let the school's core budget pay for the qualification.",
        AppliesWhen = GrantPays,
        Conditions =
        [
            new(
                "it is none of those qualifications",
                static (in ActionFormFacts facts) => IfFunded(
                    in facts,
                    facts.Action?.Restrictions?.Qualification is { } qualification
                        ? Status(qualification == MandatoryQualification.None)
                        : RuleStatus.NeedsInformation),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("qualification", Word(facts.Action?.Restrictions?.Qualification)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("restrictions.qualification"),
                    facts.Action?.Restrictions?.Qualification is { } qualification
                        ? $"{TheAction(in facts)} pays for a mandatory qualification, '{EnumText<MandatoryQualification>.Of(qualification)}'.{PayerUnknown(in facts)}"
                        : $"{TheAction(in facts)} does not say whether it pays for a mandatory qualification.",
                    facts.Action?.Restrictions?.Qualification is null ? "Say which mandatory qualification it pays for, or none." : SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 8.7.</summary>
    public static readonly ActionFormRule NoCover = new()
    {
        Id = "RAF-NOT-COVER",
        Title = "no cover for released staff",
        Citations = [Citation.Parse("8.7")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for cover while staff are released, unless the department has exceptionally agreed.",
        Remedy = "Let the school pay for cover, or get the department's agreement.",
        AppliesWhen = GrantPays,
        Conditions =
        [
            new(
                "it pays for no cover, or the department agreed",
                static (in ActionFormFacts facts) => IfFunded(in facts, CoverStatus(facts.Action?.Restrictions)),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("pays for cover", YesNo(facts.Action?.Restrictions?.StaffReleaseCover));
                    collector.Add("department agreed", YesNo(facts.Action?.Restrictions?.CoverAgreed));
                })
            {
                Finding = static (in ActionFormFacts facts) => facts.Action?.Restrictions?.StaffReleaseCover is null
                    ? new(facts.Path("restrictions.staffReleaseCover"), $"{TheAction(in facts)} does not say whether it pays for cover while staff are released.", "Say whether it pays for cover.")
                    : facts.Action.Restrictions.CoverAgreed is null
                        ? new(facts.Path("restrictions.coverAgreed"), $"{TheAction(in facts)} pays for cover while staff are released, and does not say whether the department agreed.", "Say whether the department agreed to pay for cover.")
                        : new(facts.Path("restrictions.coverAgreed"), $"{TheAction(in facts)} pays for cover while staff are released, which the department has not agreed.{PayerUnknown(in facts)}", SayWhoPays(in facts)),
            },
        ],
    };

    private static RuleStatus CoverStatus(FundingRestrictions? restrictions) =>
        restrictions?.StaffReleaseCover == true ? Known(restrictions.CoverAgreed) : Known(!restrictions?.StaffReleaseCover);
}
