using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>What is known of a grant, as it stands in JSON.</summary>
internal sealed class GrantEvidenceDocument : IJsonOnDeserialized
{
    private GrantEvidence? _evidence;

    public Milestone? SignedByHead { get; init; }

    public Milestone? SignedByChair { get; init; }

    public Milestone? Approved { get; init; }

    public Milestone? OfferLetter { get; init; }

    public TermProgressDocument?[]? Reports { get; init; }

    public Milestone? EvaluationRequested { get; init; }

    public Milestone? EvaluationReturned { get; init; }

    public decimal? UnderspendToReturn { get; init; }

    public decimal? UnderspendReturned { get; init; }

    internal GrantEvidence Evidence => _evidence ??= DocumentJson.Make(() => new GrantEvidence
    {
        SignedByHead = SignedByHead ?? Milestone.Unknown,
        SignedByChair = SignedByChair ?? Milestone.Unknown,
        Approved = Approved ?? Milestone.Unknown,
        OfferLetter = OfferLetter ?? Milestone.Unknown,
        Reports = [.. DocumentJson.NoneNull(Reports ?? []).Select(report => report.Report)],
        EvaluationRequested = EvaluationRequested ?? Milestone.Unknown,
        EvaluationReturned = EvaluationReturned ?? Milestone.Unknown,
        UnderspendToReturn = UnderspendToReturn,
        UnderspendReturned = UnderspendReturned,
    });

    public void OnDeserialized() => _ = Evidence;

    internal static GrantEvidenceDocument Of(GrantEvidence evidence) => new()
    {
        SignedByHead = Known(evidence.SignedByHead),
        SignedByChair = Known(evidence.SignedByChair),
        Approved = Known(evidence.Approved),
        OfferLetter = Known(evidence.OfferLetter),
        Reports = [.. evidence.Reports.Select(TermProgressDocument.Of)],
        EvaluationRequested = Known(evidence.EvaluationRequested),
        EvaluationReturned = Known(evidence.EvaluationReturned),
        UnderspendToReturn = evidence.UnderspendToReturn,
        UnderspendReturned = evidence.UnderspendReturned,
    };

    internal static Milestone? Known(Milestone step) => step.IsKnown ? step : null;
}
