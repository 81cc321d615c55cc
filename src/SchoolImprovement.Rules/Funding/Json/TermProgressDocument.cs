using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Funding;

/// <summary>What is known of a term, as it stands in JSON.</summary>
internal sealed class TermProgressDocument : IJsonOnDeserialized
{
    private TermProgress? _report;

    public required int Term { get; init; }

    public required DateOnly ReportedOn { get; init; }

    public ProgressStatus? Overall { get; init; }

    public bool? WithholdingRecommended { get; init; }

    public ActivityProgressDocument?[]? Activities { get; init; }

    internal TermProgress Report => _report ??= DocumentJson.Make(() => new TermProgress(Term, ReportedOn)
    {
        Overall = Overall,
        WithholdingRecommended = WithholdingRecommended,
        Activities = [.. DocumentJson.NoneNull(Activities ?? []).Select(activity => activity.Activity)],
    });

    public void OnDeserialized() => _ = Report;

    internal static TermProgressDocument Of(TermProgress report) => new()
    {
        Term = report.Term,
        ReportedOn = report.ReportedOn,
        Overall = report.Overall,
        WithholdingRecommended = report.WithholdingRecommended,
        Activities = [.. report.Activities.Select(ActivityProgressDocument.Of)],
    };
}
