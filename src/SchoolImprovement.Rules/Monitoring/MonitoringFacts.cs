namespace SchoolImprovement.Rules.Monitoring;

/// <summary>What the rules on monitoring look at: an update, its plan, and the area, action or visit in question.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="MonitoringRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct MonitoringFacts : IPlaced, IPlaces<MonitoringRule, MonitoringFacts>
{
    private readonly MonitoringScope _scope;
    private readonly int _planned;
    private readonly int _reported;

    internal MonitoringFacts(SupportOffer offer, GuidancePolicy policy, MonitoringPlan plan, ProgressUpdate update)
        : this(offer, policy, plan, update, MonitoringScope.Update, IdIndex.None, IdIndex.None)
    {
    }

    private MonitoringFacts(
        SupportOffer offer,
        GuidancePolicy policy,
        MonitoringPlan plan,
        ProgressUpdate update,
        MonitoringScope scope,
        int planned,
        int reported)
    {
        Offer = offer;
        Policy = policy;
        Plan = plan;
        Update = update;
        _scope = scope;
        _planned = planned;
        _reported = reported;
    }

    /// <summary>The offer in force.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The policy in force.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>The plan.</summary>
    public MonitoringPlan Plan { get; }

    /// <summary>The update.</summary>
    public ProgressUpdate Update { get; }

    /// <summary>The plan's area in question; <see langword="null"/> where the rule is not asked of one, or the plan does not have it.</summary>
    public PlannedArea? PlannedArea =>
        _scope is MonitoringScope.PlannedArea or MonitoringScope.ReportedArea && _planned >= 0 ? Plan.Areas[_planned] : null;

    /// <summary>The plan's action in question; <see langword="null"/> where the rule is not asked of one, or the plan does not have it.</summary>
    public PlannedAction? PlannedAction =>
        _scope is MonitoringScope.PlannedAction or MonitoringScope.ReportedAction && _planned >= 0 ? Plan.Actions[_planned] : null;

    /// <summary>What the update says of the area in question; <see langword="null"/> where it says nothing.</summary>
    public AreaUpdate? ReportedArea =>
        _scope is MonitoringScope.PlannedArea or MonitoringScope.ReportedArea && _reported >= 0 ? Update.Areas[_reported] : null;

    /// <summary>What the update says of the action in question; <see langword="null"/> where it says nothing.</summary>
    public ActionUpdate? ReportedAction =>
        _scope is MonitoringScope.PlannedAction or MonitoringScope.ReportedAction && _reported >= 0 ? Update.Actions[_reported] : null;

    /// <summary>The inspection or visit in question; <see langword="null"/> where the rule is not asked of one.</summary>
    public OfstedVisit? Visit => _scope == MonitoringScope.OfstedVisit && Update.OfstedVisits is { } visits ? visits[_reported] : null;

    /// <summary>The JSON path of what is in question in the update; of the list, where the update does not have it.</summary>
    public string Path => _scope switch
    {
        MonitoringScope.Update => "$",
        MonitoringScope.PlannedArea or MonitoringScope.ReportedArea => PathOf("areas"),
        MonitoringScope.PlannedAction or MonitoringScope.ReportedAction => PathOf("actions"),
        _ => PathOf("ofstedVisits"),
    };

    internal bool IsMonitored => Plan.Tier.HasActionForm;

    internal bool IsTier3 => Plan.Tier == SupportTier.Tier3;

    /// <summary>Whether the action in question was to have activity in the update's term.</summary>
    internal bool IsDue => Update.Term is { } term && PlannedAction is { } action && action.IsDueIn(term);

    internal bool IsBehind =>
        ReportedAction?.Progress == ProgressStatus.OffTrack
        || (Policy.LateStart == LateStartReading.NotOnTrack && IsDue && ReportedAction?.Progress == ProgressStatus.NotStarted);

    /// <summary>Whether the report in question is the first of its area or action.</summary>
    internal bool IsFirstReport => _scope switch
    {
        MonitoringScope.ReportedArea => Update.AreaIndex.First(ReportedArea?.Id) is var first && (first < 0 || first == _reported),
        MonitoringScope.ReportedAction => Update.ActionIndex.First(ReportedAction?.Id) is var first && (first < 0 || first == _reported),
        _ => true,
    };

    int IPlaces<MonitoringRule, MonitoringFacts>.CountOf(MonitoringRule rule) => CountOf(rule.Scope);

    MonitoringFacts IPlaces<MonitoringRule, MonitoringFacts>.At(MonitoringRule rule, int index) => At(rule.Scope, index);

    string? IPlaces<MonitoringRule, MonitoringFacts>.PathOf(MonitoringRule rule, in MonitoringFacts facts) =>
        rule.Scope == MonitoringScope.Update ? null : facts.Path;

    internal int CountOf(MonitoringScope scope) => scope switch
    {
        MonitoringScope.Update => 1,
        MonitoringScope.PlannedArea => Plan.Areas.Length,
        MonitoringScope.PlannedAction => Plan.Actions.Length,
        MonitoringScope.ReportedArea => Update.Areas.Length,
        MonitoringScope.ReportedAction => Update.Actions.Length,
        _ => Update.OfstedVisits?.Length ?? 0,
    };

    internal MonitoringFacts At(MonitoringScope scope, int index) => scope switch
    {
        MonitoringScope.Update => this,
        MonitoringScope.PlannedArea => At(scope, index, Update.AreaIndex.First(Plan.Areas[index].Id)),
        MonitoringScope.PlannedAction => At(scope, index, Update.ActionIndex.First(Plan.Actions[index].Id)),
        MonitoringScope.ReportedArea => At(scope, Plan.AreaIndex.First(Update.Areas[index].Id), index),
        MonitoringScope.ReportedAction => At(scope, Plan.ActionIndex.First(Update.Actions[index].Id), index),
        _ => At(scope, IdIndex.None, index),
    };

    private MonitoringFacts At(MonitoringScope scope, int planned, int reported) =>
        new(Offer, Policy, Plan, Update, scope, planned, reported);

    private string PathOf(string list) =>
        _reported >= 0 ? string.Create(CultureInfo.InvariantCulture, $"$.{list}[{_reported}]") : $"$.{list}";
}
