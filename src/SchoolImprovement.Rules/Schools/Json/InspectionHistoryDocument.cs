namespace SchoolImprovement.Rules.Schools;

/// <summary>A school's judgements as they stand in JSON.</summary>
internal sealed class InspectionHistoryDocument : IJsonOnDeserialized
{
    private InspectionHistory? _history;

    public required Urn School { get; init; }

    public required JudgementDocument[] Judgements { get; init; }

    public bool MayLackEarlier { get; init; }

    public Urn[]? AmalgamatedFrom { get; init; }

    internal InspectionHistory History => _history ??= DocumentJson.Make(() => new InspectionHistory(
        School, DocumentJson.NoneNull(Judgements).Select(judgement => judgement.Judgement), MayLackEarlier, AmalgamatedFrom));

    public void OnDeserialized() => _ = History;

    internal static InspectionHistoryDocument Of(InspectionHistory history) => new()
    {
        School = history.School,
        Judgements = [.. history.Judgements.Select(JudgementDocument.Of)],
        MayLackEarlier = history.MayLackEarlier,
        AmalgamatedFrom = history.AmalgamatedFrom.IsEmpty ? null : [.. history.AmalgamatedFrom],
    };
}
