using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// What the rules on the form look at: the form, the terms, the offer, and, by the rule's scope, the area, action or other
/// part of the form that it is asked about.
/// </summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="ActionFormRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct ActionFormFacts
{
    private const int None = -1;

    private readonly ActionFormContext _context;
    private readonly object? _item;
    private readonly int _firstFundedTerm;
    private readonly int _areaIndex = None;
    private readonly int _actionIndex = None;
    private readonly int _itemIndex = None;

    internal ActionFormFacts(ActionFormContext context, RecommendedActionForm form, SchoolTermCalendar calendar, FormStage stage)
    {
        _context = context;
        Form = form;
        Calendar = calendar;
        Stage = stage;
        _firstFundedTerm = form.InitialDeployment is { } deployment
            && calendar.TryFindFundedTerms(deployment, context.FundedTerms, context.Policy.FirstTerm, out var index)
            ? index
            : None;
    }

    /// <summary>The same facts, asked about a part of the form.</summary>
    internal ActionFormFacts(in ActionFormFacts facts, ActionFormScope scope, int areaIndex = None, int actionIndex = None, int itemIndex = None)
    {
        // Member by member, as in EligibilityFacts: a copy of the whole waits for the members written before it.
        _context = facts._context;
        Form = facts.Form;
        Calendar = facts.Calendar;
        Stage = facts.Stage;
        _firstFundedTerm = facts._firstFundedTerm;
        Scope = scope;
        _areaIndex = areaIndex;
        _actionIndex = actionIndex;
        _itemIndex = itemIndex;
        Area = areaIndex < 0 ? null : Form.Areas[areaIndex];
        Action = actionIndex < 0 ? null : Area!.Actions[actionIndex];
        _item = scope switch
        {
            ActionFormScope.Cost => Action is null ? Form.Coordination[itemIndex] : Action.Costs[itemIndex],
            ActionFormScope.Outcome => Action!.Outcomes[itemIndex],
            ActionFormScope.OfstedFinding => Form.LatestReport!.Findings[itemIndex],
            ActionFormScope.SrmaAction => Form.Srma!.OutstandingActions[itemIndex],
            _ => null,
        };
    }

    /// <summary>The form.</summary>
    public RecommendedActionForm Form { get; }

    /// <summary>The terms of the school.</summary>
    public SchoolTermCalendar Calendar { get; }

    /// <summary>The moment for which the form is checked.</summary>
    public FormStage Stage { get; }

    /// <summary>What of the form the rule is asked about.</summary>
    public ActionFormScope Scope { get; }

    /// <summary>The area asked about, or the one that holds what is asked about; else <see langword="null"/>.</summary>
    public ImprovementArea? Area { get; }

    /// <summary>The action asked about, or the one that holds what is asked about; else <see langword="null"/>.</summary>
    public RecommendedAction? Action { get; }

    /// <summary>Whether the form is still being written, so that what is missing is to be done and no error.</summary>
    internal bool IsDraft => Stage == FormStage.Drafting;

    /// <summary>The offer in force.</summary>
    public SupportOffer Offer => _context.Offer;

    /// <summary>The policy in force.</summary>
    public GuidancePolicy Policy => _context.Policy;

    /// <summary>Whom to ask about programmes in a subject.</summary>
    public HubDirectory Hubs => _context.Hubs;

    /// <summary>The cost asked about, an action's or of coordination; else <see langword="null"/>.</summary>
    public TermCost? Cost => _item as TermCost;

    /// <summary>The expected outcome asked about; else <see langword="null"/>.</summary>
    public ExpectedOutcome? Outcome => _item as ExpectedOutcome;

    /// <summary>The Ofsted finding asked about; else <see langword="null"/>.</summary>
    public OfstedFinding? OfstedFinding => _item as OfstedFinding;

    /// <summary>The adviser's action asked about; else <see langword="null"/>.</summary>
    public SrmaAction? SrmaAction => _item as SrmaAction;

    /// <summary>Where the area stands among the form's; -1 where none is asked about.</summary>
    public int AreaIndex => _areaIndex;

    /// <summary>Where the action stands among the area's; -1 where none is asked about.</summary>
    public int ActionIndex => _actionIndex;

    /// <summary>Where the cost, outcome, finding or adviser's action stands in its list; -1 where none is asked about.</summary>
    public int ItemIndex => _itemIndex;

    /// <summary>
    /// Whether the grant pays for the action, or for coordination where that is asked about; needs information where the form
    /// does not say who pays.
    /// </summary>
    public Truth Funded => Action is null
        ? Truth.Yes
        : Action.Funding switch
        {
            FundingSource.Grant => Truth.Yes,
            null => Truth.Unknown,
            _ => Truth.No,
        };

    /// <summary>
    /// The last day on which funded activity may end, that of the last funded term; <see langword="null"/> where the form gives
    /// no deployment or the calendar does not reach. Guidance 6.7.
    /// </summary>
    public DateOnly? LastFundedDay => _firstFundedTerm < 0 ? null : Calendar.Terms[_firstFundedTerm + _context.FundedTerms - 1].LastDay;

    /// <summary>
    /// The days that a cost of a term is for: the term and the holiday before it, and of the first term everything from the
    /// initial deployment on.
    /// </summary>
    /// <param name="term">Which of the funded terms: 1 is the first.</param>
    /// <returns><see langword="null"/> where there is no such funded term, or it is not known.</returns>
    public DateRange? DaysOfTerm(int term)
    {
        if (_firstFundedTerm < 0 || term < 1 || term > _context.FundedTerms)
        {
            return null;
        }

        var last = Calendar.Terms[_firstFundedTerm + term - 1].LastDay;
        return term == 1
            ? new DateRange(Form.InitialDeployment!.Value, last)
            : new DateRange(Calendar.Terms[_firstFundedTerm + term - 2].LastDay.AddDays(1), last);
    }

    /// <summary>The JSON path of what the rule is asked about, or of a member of it.</summary>
    /// <param name="member">The member, such as <c>provider.name</c>; <see langword="null"/> for the whole.</param>
    public string Path(string? member = null)
    {
        var invariant = CultureInfo.InvariantCulture;
        var path = Scope switch
        {
            ActionFormScope.OfstedFinding => string.Create(invariant, $"$.latestReport.findings[{_itemIndex}]"),
            ActionFormScope.SrmaAction => string.Create(invariant, $"$.srma.outstandingActions[{_itemIndex}]"),
            ActionFormScope.Area => string.Create(invariant, $"$.areas[{_areaIndex}]"),
            ActionFormScope.Action => string.Create(invariant, $"$.areas[{_areaIndex}].actions[{_actionIndex}]"),
            ActionFormScope.Outcome => string.Create(invariant, $"$.areas[{_areaIndex}].actions[{_actionIndex}].outcomes[{_itemIndex}]"),
            ActionFormScope.Cost when Action is null => string.Create(invariant, $"$.coordination[{_itemIndex}]"),
            ActionFormScope.Cost => string.Create(invariant, $"$.areas[{_areaIndex}].actions[{_actionIndex}].costs[{_itemIndex}]"),
            _ => "$",
        };
        return member is null ? path : $"{path}.{member}";
    }

    internal ActionFormFacts At(ActionFormScope scope, int areaIndex = None, int actionIndex = None, int itemIndex = None) =>
        new(in this, scope, areaIndex, actionIndex, itemIndex);
}
