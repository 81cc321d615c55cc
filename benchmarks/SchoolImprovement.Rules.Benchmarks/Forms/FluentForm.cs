using FluentValidation;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Benchmarks.Forms.FormChecks;

namespace SchoolImprovement.Rules.Benchmarks.Forms;

/// <summary>
/// The form by FluentValidation, as an application would write it: a validator a part, over the same helpers as the
/// hand-written check. It covers the rules on form, areas, actions, outcomes and amounts that need no calendar and no
/// knowledge of who else applies; so it does less than the others, and the comparison favours it.
/// </summary>
internal sealed class FluentForm : AbstractValidator<RecommendedActionForm>
{
    private readonly HashSet<string> _carried;

    public FluentForm()
    {
        var offer = SupportOffer.Default;
        RuleFor(form => form.School).Must(IsNamed).WithErrorCode("RAF-SCHOOL");
        RuleFor(form => form.Tier).Must(tier => tier is SupportTier.Tier2 or SupportTier.Tier3).WithErrorCode("RAF-TIER");
        RuleFor(form => form.DaysUsed).Must((form, days) => days <= offer.Eligibility.SupportDays.Of(form.Tier!.Value).Value)
            .When(form => form.Tier is not (null or SupportTier.None)).WithErrorCode("RAF-DAYS");
        RuleFor(form => form.LatestReport).Must(report => report?.InspectedOn is not null).WithErrorCode("RAF-REPORT");
        RuleFor(form => form.LatestReport).Must(report => report is { Findings.IsEmpty: false }).WithErrorCode("RAF-REPORT");
        RuleFor(form => form.Areas).Must(areas => !areas.IsEmpty).WithErrorCode("RAF-AREAS");
        RuleFor(form => form.Areas).Must(areas => areas.Length <= offer.ActionForm.ImprovementAreas.Value)
            .WithSeverity(Severity.Warning).WithErrorCode("RAF-AREAS-MANY");
        RuleFor(form => form).Must(form => Has(form, ImprovementAreaKind.Leadership)).WithErrorCode("RAF-LEADERSHIP");
        RuleFor(form => form.Replaced).Must(replaced => IsStated(replaced?.Governance))
            .When(form => !Has(form, ImprovementAreaKind.Governance)).WithErrorCode("RAF-GOVERNANCE");
        RuleFor(form => form.Replaced).Must(replaced => IsStated(replaced?.FinancialManagement))
            .When(form => !Has(form, ImprovementAreaKind.FinancialManagement)).WithErrorCode("RAF-FINANCE");
        RuleFor(form => form.FundingRequested).Must((form, sum) => sum <= offer.Eligibility.Funding.Of(form.Tier!.Value).Value)
            .When(form => form.Tier is SupportTier.Tier2 or SupportTier.Tier3).WithErrorCode("RAF-TOTAL");
        RuleFor(form => form.CoordinationRequested).Must((form, sum) => sum <= offer.ActionForm.Coordination.Of(form.Tier!.Value).Value)
            .When(form => form.Tier is SupportTier.Tier2 or SupportTier.Tier3).WithErrorCode("RAF-COORDINATION");
        RuleFor(form => form.Agreements).Must((form, agreements) => IsAgreed(form, agreements?.HeadOrChiefExecutive)).WithErrorCode("RAF-AGREED-HEAD");
        RuleFor(form => form.Agreements).Must((form, agreements) => IsAgreed(form, agreements?.ChairOfGovernors)).WithErrorCode("RAF-AGREED-CHAIR");
        RuleForEach(form => form.Areas).Must(AddressesListed).WithSeverity(Severity.Warning).WithErrorCode("RAF-AREA-FINDING");
        RuleForEach(form => form.Areas).SetValidator(new FluentArea());
        RuleForEach(form => form.Coordination).SetValidator(new FluentCost());
        IEnumerable<IValidationRule>[] parts = [this, new FluentArea(), new FluentAction(), new FluentOutcome(), new FluentCost()];
        _carried = [.. parts.SelectMany(part => part).SelectMany(rule => rule.Components).Select(component => component.ErrorCode)];
    }

    /// <summary>Whether a rule of the catalogue is one of those that are checked here.</summary>
    public bool Carries(string rule) => _carried.Contains(rule);

    // What is not known breaks nothing yet.
    private static Severity SeverityUnless(bool isUnknown, Severity severity) => isUnknown ? Severity.Info : severity;

    private static bool IsAgreed(RecommendedActionForm form, Agreement? agreement) =>
        agreement?.AgreedOn is { } agreed && !(agreed > form.SubmittedOn);

    private sealed class FluentArea : AbstractValidator<ImprovementArea>
    {
        public FluentArea()
        {
            RuleFor(area => area.Kind).NotNull().WithErrorCode("RAF-AREA-KIND");
            RuleFor(area => area.Focus).NotNull()
                .When(area => area.Kind is ImprovementAreaKind.WholeSchool or ImprovementAreaKind.SubjectSpecific).WithErrorCode("RAF-AREA-FOCUS");
            RuleFor(area => area.Subject).NotNull().When(area => area.Kind == ImprovementAreaKind.SubjectSpecific).WithErrorCode("RAF-AREA-SUBJECT");
            RuleFor(area => area).Must(area => area.Phase is not null || !area.YearGroups.IsEmpty)
                .When(area => area.Kind == ImprovementAreaKind.SubjectSpecific).WithErrorCode("RAF-AREA-SUBJECT");
            RuleFor(area => area.Actions).Must(actions => !actions.IsEmpty).WithErrorCode("RAF-AREA-ACTION");
            RuleFor(area => area.SendReviewCommissioned).Equal(true).When(area => area.Kind == ImprovementAreaKind.Send)
                .WithSeverity(area => SeverityUnless(area.SendReviewCommissioned is null, Severity.Warning)).WithErrorCode("RAF-SEND-REVIEW");
            RuleForEach(area => area.Actions).SetValidator(new FluentAction());
        }
    }

    private sealed class FluentAction : AbstractValidator<RecommendedAction>
    {
        public FluentAction()
        {
            RuleFor(action => action.Description).NotEmpty().WithErrorCode("RAF-ACTIVITY");
            RuleFor(action => action.ResponsiblePerson).NotEmpty().WithErrorCode("RAF-RESPONSIBLE");
            RuleFor(action => action.Rationale).NotEmpty().WithSeverity(Severity.Warning).WithErrorCode("RAF-RATIONALE");
            RuleFor(action => action.Funding).NotNull().WithErrorCode("RAF-FUNDING");
            RuleFor(action => action.StartDate).NotNull().WithErrorCode("RAF-DATES");
            RuleFor(action => action.EndDate).NotNull().WithErrorCode("RAF-DATES");
            RuleFor(action => action.EndDate).Must((action, end) => !(end < action.StartDate)).WithErrorCode("RAF-DATES-ORDER");
            RuleFor(action => action.Outcomes).Must(outcomes => !outcomes.IsEmpty).WithErrorCode("RAF-OUTCOMES");
            RuleForEach(action => action.Outcomes).SetValidator(new FluentOutcome());
            RuleForEach(action => action.Costs).SetValidator(new FluentCost());
            When(action => action.Provider is not null, () =>
            {
                RuleFor(action => action.Provider!.Name).NotEmpty().WithErrorCode("RAF-PROVIDER-NAME");
                RuleFor(action => action.NationalProgramme).Must(programme => programme is { Available: false } || IsStated(programme?.ReasonNotChosen))
                    .When(action => action.Provider!.Kind != ProviderKind.NationalProgramme)
                    .WithSeverity(action => SeverityUnless(action.Provider!.Kind is null || action.NationalProgramme?.Available is null, Severity.Warning)).WithErrorCode("RAF-PROGRAMME-FIRST");
                RuleFor(action => action.Provider!.TrackRecord).NotEmpty().When(action => action.Provider!.Kind == ProviderKind.Other)
                    .WithSeverity(Severity.Warning).WithErrorCode("RAF-PROVIDER-EVIDENCE");
                RuleFor(action => action.Evidence).NotEmpty().When(action => action.Provider!.Kind == ProviderKind.Other)
                    .WithSeverity(Severity.Warning).WithErrorCode("RAF-PROVIDER-EVIDENCE");
            });
            When(action => action.Funding == FundingSource.Grant, () =>
            {
                RuleFor(action => action.Costs).Must(costs => !costs.IsEmpty).WithErrorCode("RAF-COST-TERMLY");
                RuleFor(action => action.CostExplanation).NotEmpty().WithSeverity(Severity.Warning).WithErrorCode("RAF-COST-EXPLAINED");
                RuleFor(action => action.Volume).Must(volume => volume is not null && (volume.Days > 0 || volume.Teachers > 0 || IsStated(volume.Description)))
                    .WithSeverity(Severity.Warning).WithErrorCode("RAF-VOLUME");
                RuleFor(action => action.Restrictions).Must(limits => limits?.AlreadyPlannedAndBudgeted == false)
                    .WithSeverity(action => SeverityUnless(action.Restrictions?.AlreadyPlannedAndBudgeted is null, Severity.Error)).WithErrorCode("RAF-NOT-BUDGETED");
                RuleFor(action => action.Restrictions).Must(limits => limits?.FreeElsewhere == false)
                    .WithSeverity(action => SeverityUnless(action.Restrictions?.FreeElsewhere is null, Severity.Error)).WithErrorCode("RAF-NOT-FREE");
                RuleFor(action => action.Restrictions).Must(limits => limits?.Qualification == MandatoryQualification.None)
                    .WithSeverity(action => SeverityUnless(action.Restrictions?.Qualification is null, Severity.Error)).WithErrorCode("RAF-NOT-QUALIFICATION");
                RuleFor(action => action.Restrictions).Must(limits => limits?.StaffReleaseCover == false || limits?.CoverAgreed == true)
                    .WithSeverity(action => SeverityUnless(action.Restrictions is not { StaffReleaseCover: not null } limits || (limits is { StaffReleaseCover: true, CoverAgreed: null }), Severity.Error)).WithErrorCode("RAF-NOT-COVER");
            });
        }
    }

    private sealed class FluentOutcome : AbstractValidator<ExpectedOutcome>
    {
        public FluentOutcome()
        {
            RuleFor(outcome => outcome.Change).NotEmpty().WithErrorCode("RAF-OUTCOME-MEASURED");
            RuleFor(outcome => outcome.Measure).NotEmpty().WithErrorCode("RAF-OUTCOME-MEASURED");
            RuleFor(outcome => outcome.Evidence).NotEmpty().WithSeverity(Severity.Warning).WithErrorCode("RAF-OUTCOME-EVIDENCE");
        }
    }

    private sealed class FluentCost : AbstractValidator<TermCost>
    {
        public FluentCost()
        {
            RuleFor(cost => cost.Amount).NotNull().WithErrorCode("RAF-COST-AMOUNT");
            RuleFor(cost => cost.Amount).GreaterThanOrEqualTo(0).WithErrorCode("RAF-COST-NEGATIVE");
            RuleFor(cost => cost.Term).InclusiveBetween(1, SupportOffer.Default.ActionForm.FundedTerms.Value).WithErrorCode("RAF-COST-BEYOND");
        }
    }
}
