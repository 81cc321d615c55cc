namespace SchoolImprovement.Rules.Catalogue;

/// <content>The ids of the form's rules.</content>
public static partial class RuleIds
{
    /// <summary>The rules of <see cref="Rules.ActionForms.ActionFormRules"/>.</summary>
    public static class ActionForm
    {
        /// <summary>The school is named.</summary>
        public const string School = "RAF-SCHOOL";

        /// <summary>The school is in tier 2 or 3.</summary>
        public const string Tier = "RAF-TIER";

        /// <summary>No more days than the tier gives.</summary>
        public const string Days = "RAF-DAYS";

        /// <summary>The form took all the days.</summary>
        public const string DaysAll = "RAF-DAYS-ALL";

        /// <summary>Linked to the latest Ofsted report.</summary>
        public const string Report = "RAF-REPORT";

        /// <summary>Each finding has a name of its own.</summary>
        public const string FindingId = "RAF-FINDING-ID";

        /// <summary>The area answers a finding.</summary>
        public const string AreaFinding = "RAF-AREA-FINDING";

        /// <summary>What the action addresses is listed.</summary>
        public const string FindingListed = "RAF-FINDING-LISTED";

        /// <summary>The action has a rationale.</summary>
        public const string Rationale = "RAF-RATIONALE";

        /// <summary>There is an improvement area.</summary>
        public const string Areas = "RAF-AREAS";

        /// <summary>Not too many improvement areas.</summary>
        public const string AreasMany = "RAF-AREAS-MANY";

        /// <summary>The area is one of the two groups.</summary>
        public const string AreaKind = "RAF-AREA-KIND";

        /// <summary>Curriculum or pedagogy.</summary>
        public const string AreaFocus = "RAF-AREA-FOCUS";

        /// <summary>Subject and phase are named.</summary>
        public const string AreaSubject = "RAF-AREA-SUBJECT";

        /// <summary>No area stands twice.</summary>
        public const string AreaOnce = "RAF-AREA-ONCE";

        /// <summary>The area has an action.</summary>
        public const string AreaAction = "RAF-AREA-ACTION";

        /// <summary>Leadership is an area.</summary>
        public const string Leadership = "RAF-LEADERSHIP";

        /// <summary>The finding on leadership is answered.</summary>
        public const string LeadershipAnswered = "RAF-LEADERSHIP-ANSWERED";

        /// <summary>Governance, or why not.</summary>
        public const string Governance = "RAF-GOVERNANCE";

        /// <summary>Financial management, or why not.</summary>
        public const string Finance = "RAF-FINANCE";

        /// <summary>The activity is set out.</summary>
        public const string Activity = "RAF-ACTIVITY";

        /// <summary>Somebody in the school is responsible.</summary>
        public const string Responsible = "RAF-RESPONSIBLE";

        /// <summary>It is said who pays.</summary>
        public const string Funding = "RAF-FUNDING";

        /// <summary>Start and end are dated.</summary>
        public const string Dates = "RAF-DATES";

        /// <summary>It does not end before it starts.</summary>
        public const string DatesOrder = "RAF-DATES-ORDER";

        /// <summary>Funded activity follows the deployment.</summary>
        public const string WindowStart = "RAF-WINDOW-START";

        /// <summary>Funded activity ends in time.</summary>
        public const string Window = "RAF-WINDOW";

        /// <summary>Priorities come first.</summary>
        public const string Sequence = "RAF-SEQUENCE";

        /// <summary>National programmes come first.</summary>
        public const string ProgrammeFirst = "RAF-PROGRAMME-FIRST";

        /// <summary>The national programme is checked.</summary>
        public const string ProgrammeChecked = "RAF-PROGRAMME-CHECKED";

        /// <summary>The provider is named.</summary>
        public const string ProviderName = "RAF-PROVIDER-NAME";

        /// <summary>Another provider has a rationale.</summary>
        public const string ProviderRationale = "RAF-PROVIDER-RATIONALE";

        /// <summary>The leader's own provision has a rationale.</summary>
        public const string ProviderOwn = "RAF-PROVIDER-OWN";

        /// <summary>Another provider is proven.</summary>
        public const string ProviderEvidence = "RAF-PROVIDER-EVIDENCE";

        /// <summary>The alternative is evidenced.</summary>
        public const string AlternativeEvidence = "RAF-ALTERNATIVE-EVIDENCE";

        /// <summary>Endorsed by the NCETM regional lead.</summary>
        public const string EndorseMaths = "RAF-ENDORSE-MATHS";

        /// <summary>Endorsed by the English hub.</summary>
        public const string EndorseEnglish = "RAF-ENDORSE-ENGLISH";

        /// <summary>Endorsed by the Science Learning Partnership.</summary>
        public const string EndorseScience = "RAF-ENDORSE-SCIENCE";

        /// <summary>Endorsed by the Computing hub.</summary>
        public const string EndorseComputing = "RAF-ENDORSE-COMPUTING";

        /// <summary>The adviser's outstanding action is in the form.</summary>
        public const string Srma = "RAF-SRMA";

        /// <summary>Nothing beside the adviser's advice.</summary>
        public const string SrmaOnly = "RAF-SRMA-ONLY";

        /// <summary>Resource management is reviewed.</summary>
        public const string Review = "RAF-REVIEW";

        /// <summary>Activity on behaviour is evidenced.</summary>
        public const string BehaviourEvidence = "RAF-BEHAVIOUR-EVIDENCE";

        /// <summary>Activity on behaviour follows the reviews.</summary>
        public const string BehaviourAligned = "RAF-BEHAVIOUR-ALIGNED";

        /// <summary>A review of SEND provision.</summary>
        public const string SendReview = "RAF-SEND-REVIEW";

        /// <summary>Own system leaders are the best support.</summary>
        public const string LeadersOwn = "RAF-LEADERS-OWN";

        /// <summary>Nothing is funded twice.</summary>
        public const string LeadersTwice = "RAF-LEADERS-TWICE";

        /// <summary>An outcome is expected.</summary>
        public const string Outcomes = "RAF-OUTCOMES";

        /// <summary>The outcome is described and measured.</summary>
        public const string OutcomeMeasured = "RAF-OUTCOME-MEASURED";

        /// <summary>The outcome's evidence is named.</summary>
        public const string OutcomeEvidence = "RAF-OUTCOME-EVIDENCE";

        /// <summary>The cost is broken down by term.</summary>
        public const string CostTermly = "RAF-COST-TERMLY";

        /// <summary>The cost is an amount.</summary>
        public const string CostAmount = "RAF-COST-AMOUNT";

        /// <summary>No cost is negative.</summary>
        public const string CostNegative = "RAF-COST-NEGATIVE";

        /// <summary>Each term stands once.</summary>
        public const string CostOnce = "RAF-COST-ONCE";

        /// <summary>The grant pays for the funded terms alone.</summary>
        public const string CostBeyond = "RAF-COST-BEYOND";

        /// <summary>The action runs in the term of the cost.</summary>
        public const string CostTerm = "RAF-COST-TERM";

        /// <summary>The total is within the tier's funding.</summary>
        public const string Total = "RAF-TOTAL";

        /// <summary>Coordination is within its cap.</summary>
        public const string Coordination = "RAF-COORDINATION";

        /// <summary>Coordination is proportionate.</summary>
        public const string CoordinationShare = "RAF-COORDINATION-SHARE";

        /// <summary>The cost is explained.</summary>
        public const string CostExplained = "RAF-COST-EXPLAINED";

        /// <summary>The volume of activity is stated.</summary>
        public const string Volume = "RAF-VOLUME";

        /// <summary>Nothing that was budgeted for already.</summary>
        public const string NotBudgeted = "RAF-NOT-BUDGETED";

        /// <summary>Nothing that is free elsewhere.</summary>
        public const string NotFree = "RAF-NOT-FREE";

        /// <summary>No mandatory qualification.</summary>
        public const string NotQualification = "RAF-NOT-QUALIFICATION";

        /// <summary>No cover for released staff.</summary>
        public const string NotCover = "RAF-NOT-COVER";

        /// <summary>The head has agreed.</summary>
        public const string AgreedHead = "RAF-AGREED-HEAD";

        /// <summary>The chair of governors has agreed.</summary>
        public const string AgreedChair = "RAF-AGREED-CHAIR";

        /// <summary>The head has signed off.</summary>
        public const string SignedHead = "RAF-SIGNED-HEAD";

        /// <summary>The chair of governors has signed off.</summary>
        public const string SignedChair = "RAF-SIGNED-CHAIR";

        /// <summary>An agreement names who gave it.</summary>
        public const string AgreedNamed = "RAF-AGREED-NAMED";

        /// <summary>A cost is not nothing.</summary>
        public const string CostNothing = "RAF-COST-NOTHING";

        /// <summary>What nobody funds has no cost.</summary>
        public const string CostUnpaid = "RAF-COST-UNPAID";

        /// <summary>The initial deployment is dated.</summary>
        public const string Deployment = "RAF-DEPLOYMENT";

        /// <summary>A finding says something.</summary>
        public const string FindingText = "RAF-FINDING-TEXT";

        /// <summary>The national programme is available.</summary>
        public const string ProgrammeAvailable = "RAF-PROGRAMME-AVAILABLE";

        /// <summary>The inspection is not after the submission.</summary>
        public const string ReportDate = "RAF-REPORT-DATE";

        /// <summary>The sign-off follows the agreement.</summary>
        public const string SignedOrder = "RAF-SIGNED-ORDER";

        /// <summary>The adviser's action is listed.</summary>
        public const string SrmaListed = "RAF-SRMA-LISTED";

        /// <summary>Outstanding actions follow advice.</summary>
        public const string SrmaReceived = "RAF-SRMA-RECEIVED";
    }
}
