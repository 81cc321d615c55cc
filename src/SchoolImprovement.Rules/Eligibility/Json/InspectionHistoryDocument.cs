using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Eligibility.Json;

/// <summary>A school's history as it stands in JSON.</summary>
internal sealed class InspectionHistoryDocument
{
    public required Urn School { get; init; }

    public required Judgement?[] Judgements { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool MayLackEarlier { get; init; }

    public Urn[]? AmalgamatedFrom { get; init; }

    internal InspectionHistory ToHistory() =>
        new(School, DocumentJson.NoneNull(Judgements, "judgement"), MayLackEarlier, AmalgamatedFrom);

    internal static InspectionHistoryDocument Of(InspectionHistory history) => new()
    {
        School = history.School,
        Judgements = [.. history.Judgements],
        MayLackEarlier = history.MayLackEarlier,
        AmalgamatedFrom = history.AmalgamatedFrom.IsEmpty ? null : [.. history.AmalgamatedFrom],
    };
}
