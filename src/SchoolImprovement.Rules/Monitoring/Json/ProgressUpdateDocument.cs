namespace SchoolImprovement.Rules.Monitoring;

/// <summary>An update as it stands in JSON.</summary>
internal sealed class ProgressUpdateDocument : IJsonOnDeserialized
{
    private ProgressUpdate? _update;

    public int? Term { get; init; }

    public DateOnly? Date { get; init; }

    public ProgressStatus? Overall { get; init; }

    public AreaUpdate[]? Areas { get; init; }

    public ActionUpdate[]? Actions { get; init; }

    public decimal? MonitoringDays { get; init; }

    public bool? RecommendsWithholding { get; init; }

    public string? WithholdingReason { get; init; }

    public string? ChairFeedback { get; init; }

    public string? ChiefExecutiveFeedback { get; init; }

    public OfstedVisit[]? OfstedVisits { get; init; }

    public string? Sustaining { get; init; }

    internal ProgressUpdate Update => _update ??= DocumentJson.Make(() => new ProgressUpdate
    {
        Term = Term,
        Date = Date,
        Overall = Overall,
        Areas = [.. Areas ?? []],
        Actions = [.. Actions ?? []],
        MonitoringDays = MonitoringDays,
        RecommendsWithholding = RecommendsWithholding,
        WithholdingReason = WithholdingReason,
        ChairFeedback = ChairFeedback,
        ChiefExecutiveFeedback = ChiefExecutiveFeedback,
        OfstedVisits = OfstedVisits is null ? null : ImmutableArray.Create(OfstedVisits),
        Sustaining = Sustaining,
    });

    public void OnDeserialized() => _ = Update;

    internal static ProgressUpdateDocument Of(ProgressUpdate update) => new()
    {
        Term = update.Term,
        Date = update.Date,
        Overall = update.Overall,
        Areas = [.. update.Areas],
        Actions = [.. update.Actions],
        MonitoringDays = update.MonitoringDays,
        RecommendsWithholding = update.RecommendsWithholding,
        WithholdingReason = update.WithholdingReason,
        ChairFeedback = update.ChairFeedback,
        ChiefExecutiveFeedback = update.ChiefExecutiveFeedback,
        OfstedVisits = update.OfstedVisits is { } visits ? [.. visits] : null,
        Sustaining = update.Sustaining,
    };
}
