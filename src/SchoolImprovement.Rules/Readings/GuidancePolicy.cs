namespace SchoolImprovement.Rules.Readings;

/// <summary>
/// The reading taken of each paragraph of the guidance that is open to more than one, and what is taken for an impossible journey. The
/// default is the catalogue's.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Each reading stands here once, though several topics follow it, so that no two decisions about one school
/// can rest on readings that contradict each other.
/// </remarks>
/// <example>
/// <code>
/// var policy = GuidancePolicy.Default with { Satisfactory = SatisfactoryReading.NeitherNorAbove };
/// var rules = new EligibilityRules(policy: policy);
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GuidancePolicy
{
    // More minutes than a day has, and more miles than any journey by road in Great Britain: what is over is a slip, such as seconds for
    // minutes or a decimal point left out.
    private const int MinutesOfDay = 24 * 60;
    private const decimal MilesOfGreatBritain = 1_000m;

    private static readonly ReadingTable Table = new(
    [
        Reading.Of(nameof(JudgementDate), ReadingTopics.Eligibility, static policy => policy.JudgementDate, static (policy, value) => policy with { JudgementDate = value }),
        Reading.Of(nameof(LaterJudgement), ReadingTopics.Eligibility, static policy => policy.LaterJudgement, static (policy, value) => policy with { LaterJudgement = value }),
        Reading.Of(nameof(AdditionalTier), ReadingTopics.Eligibility, static policy => policy.AdditionalTier, static (policy, value) => policy with { AdditionalTier = value }),
        Reading.Of(nameof(Satisfactory), ReadingTopics.Eligibility, static policy => policy.Satisfactory, static (policy, value) => policy with { Satisfactory = value }),
        Reading.Of(nameof(RecordStart), ReadingTopics.Eligibility, static policy => policy.RecordStart, static (policy, value) => policy with { RecordStart = value }),
        Reading.Of(nameof(Predecessors), ReadingTopics.Eligibility, static policy => policy.Predecessors, static (policy, value) => policy with { Predecessors = value }),
        Reading.Of(nameof(Conversation), ReadingTopics.Match, static policy => policy.Conversation, static (policy, value) => policy with { Conversation = value }),
        Reading.Of(nameof(UnknownTravel), ReadingTopics.Pay, static policy => policy.UnknownTravel, static (policy, value) => policy with { UnknownTravel = value }),
        Reading.Of(nameof(MatchYear), ReadingTopics.Pay, static policy => policy.MatchYear, static (policy, value) => policy with { MatchYear = value }),
        Reading.OfCount(nameof(LongestJourneyMinutes), ReadingTopics.Pay, static policy => policy.LongestJourneyMinutes, static (policy, value) => policy with { LongestJourneyMinutes = value }),
        Reading.OfNumber(nameof(LongestJourneyMiles), ReadingTopics.Pay, static policy => policy.LongestJourneyMiles, static (policy, value) => policy with { LongestJourneyMiles = value }),
        Reading.Of(nameof(RepeatedArea), ReadingTopics.ActionForm, static policy => policy.RepeatedArea, static (policy, value) => policy with { RepeatedArea = value }),
        Reading.Of(nameof(LeadershipAnswer), ReadingTopics.ActionForm, static policy => policy.LeadershipAnswer, static (policy, value) => policy with { LeadershipAnswer = value }),
        Reading.Of(nameof(FirstTerm), ReadingTopics.ActionForm | ReadingTopics.Deadlines, static policy => policy.FirstTerm, static (policy, value) => policy with { FirstTerm = value }),
        Reading.Of(nameof(WindowStart), ReadingTopics.ActionForm, static policy => policy.WindowStart, static (policy, value) => policy with { WindowStart = value }),
        Reading.Of(nameof(Alternative), ReadingTopics.ActionForm, static policy => policy.Alternative, static (policy, value) => policy with { Alternative = value }),
        Reading.Of(nameof(EnglishEndorsement), ReadingTopics.ActionForm, static policy => policy.EnglishEndorsement, static (policy, value) => policy with { EnglishEndorsement = value }),
        Reading.Of(nameof(AdviserAdvice), ReadingTopics.ActionForm, static policy => policy.AdviserAdvice, static (policy, value) => policy with { AdviserAdvice = value }),
        Reading.Of(nameof(ResourceReview), ReadingTopics.ActionForm, static policy => policy.ResourceReview, static (policy, value) => policy with { ResourceReview = value }),
        Reading.Of(nameof(TotalCost), ReadingTopics.ActionForm, static policy => policy.TotalCost, static (policy, value) => policy with { TotalCost = value }),
        Reading.Of(nameof(CoordinationShare), ReadingTopics.ActionForm, static policy => policy.CoordinationShare, static (policy, value) => policy with { CoordinationShare = value }),
        Reading.Of(nameof(RevisedPlan), ReadingTopics.Review, static policy => policy.RevisedPlan, static (policy, value) => policy with { RevisedPlan = value }),
        Reading.Of(nameof(FourWeeks), ReadingTopics.Deadlines, static policy => policy.FourWeeks, static (policy, value) => policy with { FourWeeks = value }),
        Reading.Of(nameof(FormDays), ReadingTopics.Deadlines, static policy => policy.FormDays, static (policy, value) => policy with { FormDays = value }),
        Reading.OfCount(nameof(UpdateGraceDays), ReadingTopics.Deadlines, static policy => policy.UpdateGraceDays, static (policy, value) => policy with { UpdateGraceDays = value }),
        Reading.Of(nameof(WithinTerm), ReadingTopics.Deadlines, static policy => policy.WithinTerm, static (policy, value) => policy with { WithinTerm = value }),
        Reading.Of(nameof(LateStart), ReadingTopics.Monitoring | ReadingTopics.Grant, static policy => policy.LateStart, static (policy, value) => policy with { LateStart = value }),
        Reading.Of(nameof(MonitoringDays), ReadingTopics.Monitoring, static policy => policy.MonitoringDays, static (policy, value) => policy with { MonitoringDays = value }),
        Reading.Of(nameof(SatisfactoryProgress), ReadingTopics.Grant, static policy => policy.SatisfactoryProgress, static (policy, value) => policy with { SatisfactoryProgress = value }),
        Reading.Of(nameof(WithholdingGround), ReadingTopics.Grant, static policy => policy.WithholdingGround, static (policy, value) => policy with { WithholdingGround = value }),
        Reading.Of(nameof(WithheldPart), ReadingTopics.Grant, static policy => policy.WithheldPart, static (policy, value) => policy with { WithheldPart = value }),
        Reading.Of(nameof(StoppedActivity), ReadingTopics.Grant, static policy => policy.StoppedActivity, static (policy, value) => policy with { StoppedActivity = value }),
        Reading.Of(nameof(Arrears), ReadingTopics.Grant, static policy => policy.Arrears, static (policy, value) => policy with { Arrears = value }),
        Reading.Of(nameof(Completion), ReadingTopics.Grant, static policy => policy.Completion, static (policy, value) => policy with { Completion = value }),
        Reading.Of(nameof(Underspend), ReadingTopics.Grant, static policy => policy.Underspend, static (policy, value) => policy with { Underspend = value }),
    ]);

    /// <summary>The catalogue's readings.</summary>
    public static GuidancePolicy Default { get; } = new();

    /// <summary>On which day a school has a judgement. Guidance 1.2.</summary>
    public JudgementDateReading JudgementDate { get; init; }

    /// <summary>What a later judgement that is not requires improvement does. Guidance 1.2.</summary>
    public LaterJudgementReading LaterJudgement { get; init; }

    /// <summary>Which tier is another tier. Guidance 1.3.</summary>
    public AdditionalTierReading AdditionalTier { get; init; }

    /// <summary>What satisfactory counts as. Guidance 1.4.</summary>
    public SatisfactoryReading Satisfactory { get; init; }

    /// <summary>From which day a record since 2005 runs. Guidance 1.4.</summary>
    public RecordStartReading RecordStart { get; init; }

    /// <summary>Whose judgements count for an academy. Guidance 1.4.</summary>
    public PredecessorReading Predecessors { get; init; }

    /// <summary>Before which step the department's conversation comes. Guidance 2.1 and 2.2.</summary>
    public ConversationReading Conversation { get; init; }

    /// <summary>What is done with a day whose travel is not known. Guidance 8.1.</summary>
    public UnknownTravelReading UnknownTravel { get; init; }

    /// <summary>Which matches the offer's rates pay for. Guidance 8.1.</summary>
    public MatchYearReading MatchYear { get; init; }

    /// <summary>Minutes of the longest journey, one way, that is believed; a claim of a longer one is refused. 1,440 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public int LongestJourneyMinutes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    }

    = MinutesOfDay;

    /// <summary>Miles of the longest journey, one way, that is believed; a claim of a longer one is refused. 1,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public decimal LongestJourneyMiles
    {
        get;
        init => field = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), FactValue.FromNumber(value).ToString(), "A journey is longer than nothing.");
    }

    = MilesOfGreatBritain;

    /// <summary>When two areas are the same. Guidance 6.2.</summary>
    public RepeatedAreaReading RepeatedArea { get; init; }

    /// <summary>Where Ofsted's findings on leadership are answered. Guidance 6.4.</summary>
    public LeadershipAnswerReading LeadershipAnswer { get; init; }

    /// <summary>Which term is the first of the funded terms, and the first for which an update is due. Guidance 6.7 and 7.2.</summary>
    public FirstTermOfWindow FirstTerm { get; init; }

    /// <summary>When funded activity may start. Guidance 6.7.</summary>
    public WindowStartReading WindowStart { get; init; }

    /// <summary>What is an alternative to a national programme. Guidance 6.11.</summary>
    public AlternativeReading Alternative { get; init; }

    /// <summary>Which alternatives in English need an endorsement. Guidance 6.11.</summary>
    public EnglishEndorsementReading EnglishEndorsement { get; init; }

    /// <summary>How strongly an adviser's advice is to be followed. Guidance 6.12.</summary>
    public AdviserAdviceReading AdviserAdvice { get; init; }

    /// <summary>Which forms need a review of resource management. Guidance 6.13.</summary>
    public ResourceReviewReading ResourceReview { get; init; }

    /// <summary>What counts within the tier's funding. Guidance 6.19.</summary>
    public TotalCostReading TotalCost { get; init; }

    /// <summary>When coordination is proportionate. Guidance 6.20.</summary>
    public CoordinationShareReading CoordinationShare { get; init; }

    /// <summary>Whether a revised plan has to be agreed again. Guidance 6.22 and 6.25.</summary>
    public RevisedPlanReading RevisedPlan { get; init; }

    /// <summary>Whether an agreement is to the plan as it stands, and not to what was returned and revised since.</summary>
    internal bool IsOfThePlan(DateOnly? agreedOn, DateOnly? lastReturnedOn) =>
        RevisedPlan == RevisedPlanReading.FirstAgreementStands || !(agreedOn < lastReturnedOn);

    /// <summary>Whether school holidays stop the clock of the periods of four weeks. Guidance 3.1.</summary>
    public FourWeeksReading FourWeeks { get; init; }

    /// <summary>Which days the form's periods count. Guidance 6.26.</summary>
    public DayConvention FormDays { get; init; }

    /// <summary>
    /// How many calendar days after the day one month before the end of a term an update is still in time, since the guidance says
    /// "approximately"; never past the term's end. The default is 0. Guidance 7.2.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int UpdateGraceDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(UpdateGraceDays));
            field = value;
        }
    }

    /// <summary>What "within a term of being matched" means. Guidance 8.2.</summary>
    public WithinTermReading WithinTerm { get; init; }

    /// <summary>Whether a late start is not on track, which progress that is satisfactory must mitigate. Guidance 7.1 and 7.3.</summary>
    public LateStartReading LateStart { get; init; }

    /// <summary>How many days are about the guidance's figure. Guidance 7.4.</summary>
    public MonitoringDaysReading MonitoringDays { get; init; }

    /// <summary>What satisfactory progress is. Guidance 7.1.</summary>
    public SatisfactoryProgressReading SatisfactoryProgress { get; init; }

    /// <summary>On what ground funding is withheld. Guidance 7.4.</summary>
    public WithholdingGroundReading WithholdingGround { get; init; }

    /// <summary>How much is kept back. Guidance 7.4 and 8.3.</summary>
    public WithheldPartReading WithheldPart { get; init; }

    /// <summary>How much is kept back on account of activity that is stopped. Guidance 7.3.</summary>
    public StoppedActivityReading StoppedActivity { get; init; }

    /// <summary>When an instalment in arrears can be due. Guidance 8.3.</summary>
    public ArrearsReading Arrears { get; init; }

    /// <summary>What must be complete. Guidance 8.3.</summary>
    public CompletionReading Completion { get; init; }

    /// <summary>Of what the underspend is. Guidance 8.4.</summary>
    public UnderspendReading Underspend { get; init; }

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames => Table.Names;

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<Fact> Departures => Table.DeparturesOf(this, ReadingTopics.All);

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case; of a number, its digits.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public GuidancePolicy With(string reading, string value) => Table.With(this, reading, value);

    /// <summary>Every reading, in the order of the topics.</summary>
    internal static ImmutableArray<Reading> All => Table.All;

    /// <summary>The readings of a topic, by name: those that its explanations may have to name.</summary>
    internal static ImmutableArray<string> NamesOf(ReadingTopics topic) => Table.NamesOf(topic);

    /// <summary>The readings chosen that are not the catalogue's, of those that a topic follows.</summary>
    internal ImmutableArray<Fact> DeparturesIn(ReadingTopics topic) => Table.DeparturesOf(this, topic);

    /// <exception cref="ArgumentOutOfRangeException">A reading is none of the named ones.</exception>
    internal void RefuseUndefined()
    {
        if (this != Default)
        {
            Table.Check(this);
        }
    }
}
