using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The library's own rules on the form, in the order in which they are reported.</summary>
internal static class ActionFormCatalogue
{
    public static RuleSet<ActionFormRule> Create() => new(
        "Recommended Action Form",
        [
            PurposeRules.School,
            PurposeRules.Tier,
            PurposeRules.Days,
            PurposeRules.AllDays,
            ReportRules.Report,
            ReportRules.Earlier,
            ReportRules.FindingId,
            ReportRules.FindingText,
            ReportRules.AreaFinding,
            ReportRules.KnownFinding,
            ReportRules.Rationale,
            AreaRules.Any,
            AreaRules.NotTooMany,
            AreaRules.Kind,
            AreaRules.Focus,
            AreaRules.SubjectNamed,
            AreaRules.Once,
            AreaRules.HasAction,
            LeadershipRules.Leadership,
            LeadershipRules.Answered,
            LeadershipRules.Governance,
            LeadershipRules.FinancialManagement,
            ActionRules.Activity,
            ActionRules.Responsible,
            ActionRules.Payer,
            ScheduleRules.Deployment,
            ScheduleRules.Dates,
            ScheduleRules.Order,
            ScheduleRules.NotBeforeDeployment,
            ScheduleRules.Window,
            ScheduleRules.Sequence,
            ProviderRules.ProgrammesFirst,
            ProviderRules.ProgrammeChecked,
            ProviderRules.ProgrammeAvailable,
            ProviderRules.Named,
            ProviderRules.Rationale,
            ProviderRules.OwnRationale,
            ProviderRules.Evidence,
            EndorsementRules.Evidence,
            EndorsementRules.Maths,
            EndorsementRules.English,
            EndorsementRules.Science,
            EndorsementRules.Computing,
            FinancialManagementRules.OutstandingActions,
            FinancialManagementRules.NothingElse,
            FinancialManagementRules.FromAdvice,
            FinancialManagementRules.Listed,
            FinancialManagementRules.Review,
            BehaviourRules.Evidence,
            BehaviourRules.Aligned,
            BehaviourRules.SendReview,
            SystemLeaderRules.Explained,
            SystemLeaderRules.NotTwice,
            OutcomeRules.Expected,
            OutcomeRules.Measured,
            OutcomeRules.Evidence,
            CostRules.Termly,
            CostRules.NotNothing,
            CostRules.Unpaid,
            CostRules.Amount,
            CostRules.NotNegative,
            CostRules.Once,
            CostRules.FundedTerm,
            CostRules.RunsInTerm,
            FundingRules.Total,
            FundingRules.Coordination,
            FundingRules.CoordinationShare,
            CostRules.Explained,
            CostRules.Volume,
            RestrictionRules.NotBudgeted,
            RestrictionRules.NotFree,
            RestrictionRules.NoQualification,
            RestrictionRules.NoCover,
            AgreementRules.HeadAgreed,
            AgreementRules.ChairAgreed,
            AgreementRules.Named,
            AgreementRules.HeadSignedOff,
            AgreementRules.ChairSignedOff,
            AgreementRules.InOrder,
        ]);

    /// <summary>The rules as a policy weighs them: a rule that a reading softens takes the place of the library's own.</summary>
    public static RuleSet<ActionFormRule> Under(GuidancePolicy policy, RuleSet<ActionFormRule> rules) =>
        policy.AdviserAdvice == AdviserAdviceReading.Required ? rules : new(rules.Name, rules.Select(Recommended));

    private static ActionFormRule Recommended(ActionFormRule rule) =>
        rule == FinancialManagementRules.OutstandingActions ? FinancialManagementRules.OutstandingActionsRecommended
        : rule == FinancialManagementRules.NothingElse ? FinancialManagementRules.NothingElseRecommended
        : rule;
}
