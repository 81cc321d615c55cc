using System.Collections.Frozen;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Documents;

/// <summary>The form in JSON of every type that names <see cref="RulesJsonConverter"/>: what is not listed here is refused.</summary>
internal static class JsonForms
{
    private const string Decide = "Read what it was decided from, and decide again.";
    private const string Reports = "Read it as a report on the day it was made; to decide with it, decide again.";

    private static readonly FrozenDictionary<Type, Func<JsonConverter>> Forms = new Dictionary<Type, Func<JsonConverter>>
    {
        [typeof(Urn)] = static () => new UrnJsonConverter(),
        [typeof(AcademicYear)] = static () => new ParsableJsonConverter<AcademicYear>("an academic year, written such as '2019 to 2020'"),
        [typeof(Citation)] = static () => new ParsableJsonConverter<Citation>("a citation of the guidance, written such as '6.4'"),
        [typeof(Truth)] = static () => new TruthJsonConverter(),
        [typeof(Fact)] = static () => new DocumentJsonConverter<Fact, FactDocument>(FactDocument.Of, static document => document.ToFact(), SharedJsonContext.Default.FactDocument),
        [typeof(FactValue)] = static () => new DocumentJsonConverter<FactValue, FactValueDocument>(FactValueDocument.Of, static document => document.ToValue(), SharedJsonContext.Default.FactValueDocument),

        [typeof(Milestone)] = static () => new MilestoneJsonConverter(),
        [typeof(TermKind)] = static () => new TermKindJsonConverter(),
        [typeof(DateRange)] = static () => new DocumentJsonConverter<DateRange, DateRangeDocument>(DateRangeDocument.Of, static document => document.Range, TermCalendarJsonContext.Default.DateRangeDocument),
        [typeof(SchoolTerm)] = static () => new DocumentJsonConverter<SchoolTerm, TermDocument>(TermDocument.Of, static document => document.Term, TermCalendarJsonContext.Default.TermDocument),
        [typeof(SchoolTermCalendar)] = static () => new DocumentJsonConverter<SchoolTermCalendar, TermCalendarDocument>(TermCalendarDocument.Of, static document => document.Calendar, TermCalendarJsonContext.Default.TermCalendarDocument),
        [typeof(BankHolidays)] = static () => new DocumentJsonConverter<BankHolidays, BankHolidaysSetDocument>(BankHolidaysSetDocument.Of, static document => document.ToBankHolidays(), TermCalendarJsonContext.Default.BankHolidaysSetDocument),

        [typeof(PriorSupport)] = static () => new DocumentJsonConverter<PriorSupport, PriorSupportDocument>(PriorSupportDocument.Of, static document => document.Prior, PriorSupportJsonContext.Default.PriorSupportDocument),
        [typeof(Judgement)] = static () => new DocumentJsonConverter<Judgement, JudgementDocument>(JudgementDocument.Of, static document => document.Judgement, EligibilityJsonContext.Default.JudgementDocument),
        [typeof(InspectionHistory)] = static () => new DocumentJsonConverter<InspectionHistory, InspectionHistoryDocument>(InspectionHistoryDocument.Of, static document => document.History, EligibilityJsonContext.Default.InspectionHistoryDocument),
        [typeof(EligibilityDecision)] = static () => new WrittenJsonConverter<EligibilityDecision, EligibilityDecisionDocument>(static decision => decision.ToDocument(), EligibilityJsonContext.Default.EligibilityDecisionDocument, Decide),

        [typeof(RecommendedActionForm)] = static () => new ActionFormJsonConverter(),
        [typeof(Match)] = static () => new DocumentJsonConverter<Match, MatchDocument>(MatchDocument.Of, static document => document.ToMatch(), DeploymentJsonContext.Default.MatchDocument),
        [typeof(Tier1Return)] = static () => new DocumentJsonConverter<Tier1Return, Tier1ReturnDocument>(Tier1ReturnDocument.Of, static document => document.ToReturn(), DeploymentJsonContext.Default.Tier1ReturnDocument),
        [typeof(PayClaim)] = static () => new DocumentJsonConverter<PayClaim, PayClaimDocument>(PayClaimDocument.Of, static document => document.ToClaim(), DeploymentJsonContext.Default.PayClaimDocument),
        [typeof(ClaimedDays)] = static () => new DocumentJsonConverter<ClaimedDays, ClaimedDaysDocument>(ClaimedDaysDocument.Of, static document => document.ToDays(), DeploymentJsonContext.Default.ClaimedDaysDocument),
        [typeof(PayStatement)] = static () => new WrittenJsonConverter<PayStatement, PayStatementDocument>(PayStatementDocument.Of, ReportJsonContext.Default.PayStatementDocument, Decide),
        [typeof(PayLine)] = static () => new WrittenJsonConverter<PayLine, PayLineDocument>(PayLineDocument.Of, ReportJsonContext.Default.PayLineDocument, Decide),

        [typeof(ReviewHistory)] = static () => new ReviewHistoryJsonConverter(),
        [typeof(ReviewStep)] = static () => new DocumentJsonConverter<ReviewStep, ReviewStepDocument>(ReviewStepDocument.Of, static document => document.Step, ReviewJsonContext.Default.ReviewStepDocument),

        [typeof(SupportProgress)] = static () => new DocumentJsonConverter<SupportProgress, SupportProgressDocument>(SupportProgressDocument.Of, static document => document.Progress, SupportProgressJsonContext.Default.SupportProgressDocument),
        [typeof(DeadlineSchedule)] = static () => new WrittenJsonConverter<DeadlineSchedule, DeadlineScheduleDocument>(DeadlineScheduleDocument.Of, ReportJsonContext.Default.DeadlineScheduleDocument, Decide),
        [typeof(Deadline)] = static () => new WrittenJsonConverter<Deadline, DeadlineDocument>(DeadlineDocument.Of, ReportJsonContext.Default.DeadlineDocument, Decide),

        [typeof(Grant)] = static () => new DocumentJsonConverter<Grant, GrantDocument>(GrantDocument.Of, static document => document.Grant, GrantJsonContext.Default.GrantDocument),
        [typeof(GrantEvidence)] = static () => new DocumentJsonConverter<GrantEvidence, GrantEvidenceDocument>(GrantEvidenceDocument.Of, static document => document.Evidence, GrantJsonContext.Default.GrantEvidenceDocument),
        [typeof(FundedActivity)] = static () => new DocumentJsonConverter<FundedActivity, FundedActivityDocument>(FundedActivityDocument.Of, static document => document.Activity, GrantJsonContext.Default.FundedActivityDocument),
        [typeof(TermProgress)] = static () => new DocumentJsonConverter<TermProgress, TermProgressDocument>(TermProgressDocument.Of, static document => document.Report, GrantJsonContext.Default.TermProgressDocument),
        [typeof(ActivityProgress)] = static () => new DocumentJsonConverter<ActivityProgress, ActivityProgressDocument>(ActivityProgressDocument.Of, static document => document.Activity, GrantJsonContext.Default.ActivityProgressDocument),
        [typeof(GrantDecision)] = static () => new WrittenJsonConverter<GrantDecision, GrantDecisionDocument>(GrantDecisionDocument.Of, ReportJsonContext.Default.GrantDecisionDocument, Decide),

        [typeof(ProgressStatus)] = static () => new ProgressStatusJsonConverter(),
        [typeof(MonitoringPlan)] = static () => new DocumentJsonConverter<MonitoringPlan, MonitoringPlanDocument>(MonitoringPlanDocument.Of, static document => document.Plan, MonitoringJsonContext.Default.MonitoringPlanDocument),
        [typeof(ProgressUpdate)] = static () => new DocumentJsonConverter<ProgressUpdate, ProgressUpdateDocument>(ProgressUpdateDocument.Of, static document => document.Update, MonitoringJsonContext.Default.ProgressUpdateDocument),

        [typeof(SupportRecord)] = static () => new SupportRecordJsonConverter(),
        [typeof(NextStep)] = static () => new WrittenJsonConverter<NextStep, NextStepDocument>(NextStepDocument.Of, ReportJsonContext.Default.NextStepDocument, Decide),
        [typeof(ConditionResult)] = static () => new WrittenJsonConverter<ConditionResult, ConditionDocument>(ConditionDocument.Of, ReportJsonContext.Default.ConditionDocument, Reports),
        [typeof(ValidationResult)] = static () => new WrittenJsonConverter<ValidationResult, ValidationResultDocument>(ValidationResultDocument.Of, ReportJsonContext.Default.ValidationResultDocument, Reports),
        [typeof(Finding)] = static () => new WrittenJsonConverter<Finding, FindingDocument>(FindingDocument.Of, ReportJsonContext.Default.FindingDocument, Reports),
        [typeof(RuleCatalogue)] = static () => new WrittenJsonConverter<RuleCatalogue, RuleCatalogueDocument>(RuleCatalogueDocument.Of, ReportJsonContext.Default.RuleCatalogueDocument, "The catalogue is part of the library: RuleCatalogue.Default."),
    }.ToFrozenDictionary();

    public static JsonConverter Of(Type type) =>
        Forms.TryGetValue(type, out var make) ? make()
        : type.IsAssignableTo(typeof(Explanation)) ? new WrittenJsonConverter<Explanation, ExplanationDocument>(ExplanationDocument.Of, ReportJsonContext.Default.ExplanationDocument, Reports)
        : type.IsAssignableTo(typeof(RuleResult)) ? new WrittenJsonConverter<RuleResult, RuleResultDocument>(RuleResultDocument.Of, ReportJsonContext.Default.RuleResultDocument, Reports)
        : type.IsAssignableTo(typeof(Rule)) ? new WrittenJsonConverter<Rule, RuleDocument>(RuleDocument.Of, SharedJsonContext.Default.RuleDocument, "A rule is code: find it by its id in a rule set.")
        : type.IsAssignableTo(typeof(INamedRules)) ? new WrittenJsonConverter<INamedRules, RuleSetDocument>(static set => RuleSetDocument.Of(set.Name, set.Rules), SharedJsonContext.Default.RuleSetDocument, "Rules are code: begin with a topic's catalogue, and leave out or add rules by id.")
        : new RefusingJsonConverter("Write and read the documents that it is made from, or what it gives.");
}
