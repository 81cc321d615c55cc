// Made from the rules by RuleIdsTests; UPDATE_RULE_CATALOGUE=1 writes it anew.
namespace SchoolImprovement.Rules.Catalogue;

/// <content>The constants, topic by topic.</content>
public static partial class RuleIds
{
    /// <summary>The rules of <see cref="Rules.Eligibility.EligibilityRules"/>.</summary>
    public static class Eligibility
    {
        /// <summary>Enters the year with RI.</summary>
        public const string Entry = "ELG-ENTRY";

        /// <summary>Receives RI during the year.</summary>
        public const string Year = "ELG-YEAR";

        /// <summary>A later judgement leaves eligibility as it is.</summary>
        public const string Later = "ELG-LATER";

        /// <summary>Never above RI in the record.</summary>
        public const string Tier3 = "ELG-TIER3";

        /// <summary>Two consecutive RI.</summary>
        public const string Tier2 = "ELG-TIER2";

        /// <summary>RI at the first inspection.</summary>
        public const string Tier2First = "ELG-TIER2-FIRST";

        /// <summary>A single RI is enough.</summary>
        public const string Tier1 = "ELG-TIER1";

        /// <summary>The predecessor's judgements count.</summary>
        public const string Predecessor = "ELG-PREDECESSOR";

        /// <summary>Judgements of several predecessors do not count.</summary>
        public const string Amalgamation = "ELG-AMALGAMATION";

        /// <summary>Supported under the offer of the year before.</summary>
        public const string Prior = "ELG-PRIOR";

        /// <summary>A later RI meets another tier.</summary>
        public const string PriorTier = "ELG-PRIOR-TIER";
    }

    /// <summary>The rules of <see cref="Rules.Deadlines.DeadlineRules"/>.</summary>
    public static class Deadlines
    {
        /// <summary>The steps are in their order.</summary>
        public const string Order = "DUE-ORDER";

        /// <summary>The school's tier is known.</summary>
        public const string Tier = "DUE-TIER";

        /// <summary>Contact with the school.</summary>
        public const string Contact = "DUE-CONTACT";

        /// <summary>Date agreed for the support to start.</summary>
        public const string Start = "DUE-START";

        /// <summary>The contact is due before the date to start.</summary>
        public const string StartFirst = "DUE-START-FIRST";

        /// <summary>Date agreed by the school.</summary>
        public const string SchoolAgrees = "DUE-SCHOOL-AGREES";

        /// <summary>Tier 1 return within a term.</summary>
        public const string Tier1Return = "DUE-TIER1-RETURN";

        /// <summary>Form within a term.</summary>
        public const string FormTerm = "DUE-FORM-TERM";

        /// <summary>Form submitted after the school visit.</summary>
        public const string FormSubmitted = "DUE-FORM-SUBMITTED";

        /// <summary>Form passed to the department.</summary>
        public const string FormPassedOn = "DUE-FORM-PASSED-ON";

        /// <summary>Form signed off by the department.</summary>
        public const string FormSignOff = "DUE-FORM-SIGN-OFF";

        /// <summary>First payment by the department.</summary>
        public const string Payment = "DUE-PAYMENT";

        /// <summary>Remaining days used.</summary>
        public const string RemainingDays = "DUE-REMAINING-DAYS";

        /// <summary>Update on progress.</summary>
        public const string Update = "DUE-UPDATE";
    }

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

        /// <summary>The inspection came before the form.</summary>
        public const string ReportDate = "RAF-REPORT-DATE";

        /// <summary>Each finding has a name of its own.</summary>
        public const string FindingId = "RAF-FINDING-ID";

        /// <summary>It is said what Ofsted found.</summary>
        public const string FindingText = "RAF-FINDING-TEXT";

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

        /// <summary>The funded terms are known.</summary>
        public const string Deployment = "RAF-DEPLOYMENT";

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

        /// <summary>The national programme is available.</summary>
        public const string ProgrammeAvailable = "RAF-PROGRAMME-AVAILABLE";

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

        /// <summary>It is known whether an adviser has advised.</summary>
        public const string SrmaKnown = "RAF-SRMA-KNOWN";

        /// <summary>The adviser's outstanding action is in the form.</summary>
        public const string Srma = "RAF-SRMA";

        /// <summary>Nothing beside the adviser's advice.</summary>
        public const string SrmaOnly = "RAF-SRMA-ONLY";

        /// <summary>Outstanding actions come from advice.</summary>
        public const string SrmaReceived = "RAF-SRMA-RECEIVED";

        /// <summary>What the action carries out is listed.</summary>
        public const string SrmaListed = "RAF-SRMA-LISTED";

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

        /// <summary>What the grant pays for costs something.</summary>
        public const string CostNothing = "RAF-COST-NOTHING";

        /// <summary>What nobody pays for costs nothing.</summary>
        public const string CostUnpaid = "RAF-COST-UNPAID";

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

        /// <summary>It is said who agreed.</summary>
        public const string AgreedNamed = "RAF-AGREED-NAMED";

        /// <summary>The head has signed off.</summary>
        public const string SignedHead = "RAF-SIGNED-HEAD";

        /// <summary>The chair of governors has signed off.</summary>
        public const string SignedChair = "RAF-SIGNED-CHAIR";

        /// <summary>The sign-off follows the agreement.</summary>
        public const string SignedOrder = "RAF-SIGNED-ORDER";
    }

    /// <summary>The rules of <see cref="Rules.Review.ReviewRules"/>.</summary>
    public static class Review
    {
        /// <summary>The state allows the move.</summary>
        public const string Move = "REV-MOVE";

        /// <summary>The move is made by the one it falls to.</summary>
        public const string Actor = "REV-ACTOR";

        /// <summary>Dates do not go back.</summary>
        public const string Order = "REV-ORDER";

        /// <summary>Agreed by the chief executive or headteacher.</summary>
        public const string AgreedLeader = "REV-AGREED-LEADER";

        /// <summary>Agreed by the chair of governors.</summary>
        public const string AgreedChair = "REV-AGREED-CHAIR";

        /// <summary>Value for money is confirmed.</summary>
        public const string Value = "REV-VALUE";

        /// <summary>A return has comments.</summary>
        public const string Comments = "REV-COMMENTS";

        /// <summary>Signed off by the chief executive or headteacher.</summary>
        public const string SignOffLeader = "REV-SIGN-OFF-LEADER";

        /// <summary>Signed off by the chair of governors.</summary>
        public const string SignOffChair = "REV-SIGN-OFF-CHAIR";

        /// <summary>The recorded state is where the move leads.</summary>
        public const string State = "REV-STATE";
    }

    /// <summary>The rules of <see cref="Rules.Deployment.MatchRules"/>.</summary>
    public static class Match
    {
        /// <summary>A tier of support.</summary>
        public const string Tier = "DEP-TIER";

        /// <summary>The department's conversation is recorded.</summary>
        public const string Conversation = "DEP-CONVERSATION";

        /// <summary>The conversation comes before the match.</summary>
        public const string ConversationFirst = "DEP-CONVERSATION-FIRST";

        /// <summary>The steps of the match are in order.</summary>
        public const string Order = "DEP-ORDER";

        /// <summary>The own trust is justified.</summary>
        public const string OwnTrust = "DEP-OWN-TRUST";

        /// <summary>Within the days of support.</summary>
        public const string Days = "DEP-DAYS";

        /// <summary>The form took the full deployment.</summary>
        public const string FullDays = "DEP-FULL-DAYS";

        /// <summary>A tier 1 return follows.</summary>
        public const string Return = "DEP-RETURN";

        /// <summary>No tier 1 return in tiers 2 and 3.</summary>
        public const string NoReturn = "DEP-NO-RETURN";

        /// <summary>A Recommended Action Form follows.</summary>
        public const string Raf = "DEP-RAF";

        /// <summary>No Recommended Action Form in tier 1.</summary>
        public const string NoRaf = "DEP-NO-RAF";
    }

    /// <summary>The rules of <see cref="Rules.Deployment.Tier1ReturnRules"/>.</summary>
    public static class Tier1Return
    {
        /// <summary>For tier 1 only.</summary>
        public const string Tier = "T1R-TIER";

        /// <summary>Improvement areas.</summary>
        public const string Areas = "T1R-AREAS";

        /// <summary>Activities completed.</summary>
        public const string Activities = "T1R-ACTIVITIES";

        /// <summary>Recommendations agreed.</summary>
        public const string Recommendations = "T1R-RECOMMENDATIONS";

        /// <summary>Submitted once plans are in place.</summary>
        public const string Plans = "T1R-PLANS";

        /// <summary>Submitted before implementation support.</summary>
        public const string BeforeImplementation = "T1R-BEFORE-IMPLEMENTATION";
    }

    /// <summary>The rules of <see cref="Rules.Deployment.PayRules"/>.</summary>
    public static class Pay
    {
        /// <summary>The claim has days.</summary>
        public const string Days = "PAY-DAYS";

        /// <summary>Matched under the offer.</summary>
        public const string Offer = "PAY-OFFER";

        /// <summary>The school has a tier of support.</summary>
        public const string Tier = "PAY-TIER";

        /// <summary>Not before the match.</summary>
        public const string Match = "PAY-MATCH";

        /// <summary>Not after the claim.</summary>
        public const string Arrears = "PAY-ARREARS";

        /// <summary>Claimed once.</summary>
        public const string Once = "PAY-ONCE";

        /// <summary>Possible travel.</summary>
        public const string Travel = "PAY-TRAVEL";

        /// <summary>Claims come in their order.</summary>
        public const string Order = "PAY-ORDER";

        /// <summary>At one school a day.</summary>
        public const string OneSchool = "PAY-ONE-SCHOOL";

        /// <summary>Within the days paid for a school.</summary>
        public const string Limit = "PAY-LIMIT";

        /// <summary>Long travel by time.</summary>
        public const string RateTime = "PAY-RATE-TIME";

        /// <summary>Long travel by distance.</summary>
        public const string RateDistance = "PAY-RATE-DISTANCE";

        /// <summary>Standard rate.</summary>
        public const string RateStandard = "PAY-RATE-STANDARD";
    }

    /// <summary>The rules of <see cref="Rules.Monitoring.MonitoringRules"/>.</summary>
    public static class Monitoring
    {
        /// <summary>Updates are for tiers 2 and 3.</summary>
        public const string Tier = "MON-TIER";

        /// <summary>The update is for one of the funded terms.</summary>
        public const string Term = "MON-TERM";

        /// <summary>The update is dated, and not before its term.</summary>
        public const string Date = "MON-DATE";

        /// <summary>Overall progress of the form as a whole.</summary>
        public const string Whole = "MON-WHOLE";

        /// <summary>Progress against each improvement area.</summary>
        public const string Areas = "MON-AREAS";

        /// <summary>Progress against each recommended action.</summary>
        public const string Actions = "MON-ACTIONS";

        /// <summary>Each area reported is one of the plan's, once.</summary>
        public const string AreaKnown = "MON-AREA-KNOWN";

        /// <summary>Each action reported is one of the plan's, once.</summary>
        public const string ActionKnown = "MON-ACTION-KNOWN";

        /// <summary>What is off track is mitigated or stopped.</summary>
        public const string Mitigation = "MON-MITIGATION";

        /// <summary>Whether the activity of the term took place.</summary>
        public const string TookPlace = "MON-TOOK-PLACE";

        /// <summary>What is complete was complete by then.</summary>
        public const string Completed = "MON-COMPLETED";

        /// <summary>Evidence that the outcome is or will be achieved.</summary>
        public const string Evidence = "MON-EVIDENCE";

        /// <summary>Whether withholding is recommended.</summary>
        public const string Withhold = "MON-WITHHOLD";

        /// <summary>A recommendation to withhold has its ground.</summary>
        public const string WithholdGround = "MON-WITHHOLD-GROUND";

        /// <summary>About a day of the term for monitoring.</summary>
        public const string Days = "MON-DAYS";

        /// <summary>Feedback of the chair.</summary>
        public const string Chair = "MON-CHAIR";

        /// <summary>Feedback of the trust's chief executive.</summary>
        public const string Ceo = "MON-CEO";

        /// <summary>Inspections and visits are named.</summary>
        public const string Visits = "MON-VISITS";

        /// <summary>The form is reviewed after an inspection or visit.</summary>
        public const string Review = "MON-REVIEW";

        /// <summary>How the activities are sustained.</summary>
        public const string Sustain = "MON-SUSTAIN";
    }

    /// <summary>The rules of <see cref="Rules.Funding.GrantRules"/>.</summary>
    public static class Grant
    {
        /// <summary>The grant is for tiers 2 and 3.</summary>
        public const string Tier = "GRA-TIER";

        /// <summary>The grant is within the tier's funding.</summary>
        public const string Cap = "GRA-CAP";

        /// <summary>An instalment for each funded term.</summary>
        public const string Instalments = "GRA-INSTALMENTS";

        /// <summary>The form is signed off by head and chair.</summary>
        public const string Signed = "GRA-SIGNED";

        /// <summary>The department has approved the form.</summary>
        public const string Approved = "GRA-APPROVED";

        /// <summary>The grant offer letter is issued.</summary>
        public const string Letter = "GRA-LETTER";

        /// <summary>The term is over.</summary>
        public const string Arrears = "GRA-ARREARS";

        /// <summary>Satisfactory progress through the term before.</summary>
        public const string Progress = "GRA-PROGRESS";

        /// <summary>Nothing is withheld until activity takes place.</summary>
        public const string Withhold = "GRA-WITHHOLD";

        /// <summary>The term's activity is complete.</summary>
        public const string Complete = "GRA-COMPLETE";

        /// <summary>Underspend is returned.</summary>
        public const string Underspend = "GRA-UNDERSPEND";

        /// <summary>Annual evaluation and assurance return.</summary>
        public const string Evaluation = "GRA-EVALUATION";
    }

    /// <summary>The rules of <see cref="Rules.Support.SupportRules"/>.</summary>
    public static class Support
    {
        /// <summary>Done by the one to whom it falls.</summary>
        public const string Actor = "SUP-ACTOR";

        /// <summary>Recorded once.</summary>
        public const string Once = "SUP-ONCE";

        /// <summary>After what it follows from.</summary>
        public const string After = "SUP-AFTER";

        /// <summary>In keeping with the record.</summary>
        public const string Agrees = "SUP-AGREES";
    }
}
