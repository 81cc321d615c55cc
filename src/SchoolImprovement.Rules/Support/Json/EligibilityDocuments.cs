using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Support.Json;

/// <summary>A school's judgements as they stand in JSON.</summary>
internal sealed class HistoryDocument : IJsonOnDeserialized
{
    private InspectionHistory? _history;

    public required Urn School { get; init; }

    public required JudgementDocument[] Judgements { get; init; }

    public bool MayLackEarlier { get; init; }

    public Urn[]? AmalgamatedFrom { get; init; }

    internal InspectionHistory History => _history ??= DocumentJson.Make(() => new InspectionHistory(
        School, DocumentJson.NoneNull(Judgements, "judgement").Select(judgement => judgement.Judgement), MayLackEarlier, AmalgamatedFrom));

    public void OnDeserialized() => _ = History;

    internal static HistoryDocument Of(InspectionHistory history) => new()
    {
        School = history.School,
        Judgements = [.. history.Judgements.Select(JudgementDocument.Of)],
        MayLackEarlier = history.MayLackEarlier,
        AmalgamatedFrom = history.AmalgamatedFrom.IsEmpty ? null : [.. history.AmalgamatedFrom],
    };
}

/// <summary>A judgement as it stands in JSON.</summary>
internal sealed class JudgementDocument : IJsonOnDeserialized
{
    private Judgement? _judgement;

    public required Urn Urn { get; init; }

    public required OverallEffectiveness Grade { get; init; }

    public required DateOnly FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public DateOnly? PublicationDate { get; init; }

    public JudgementOrigin? Origin { get; init; }

    internal Judgement Judgement => _judgement ??= DocumentJson.Make(
        () => new Judgement(Urn, Grade, FirstDay, LastDay, PublicationDate, Origin ?? JudgementOrigin.School));

    public void OnDeserialized() => _ = Judgement;

    internal static JudgementDocument Of(Judgement judgement) => new()
    {
        Urn = judgement.Urn,
        Grade = judgement.Grade,
        FirstDay = judgement.FirstDay,
        LastDay = judgement.LastDay,
        PublicationDate = judgement.PublicationDate,
        Origin = judgement.Origin == JudgementOrigin.School ? null : judgement.Origin,
    };
}

/// <summary>What is known of support under the offer before, as it stands in JSON: nothing said is not known.</summary>
internal sealed class PriorSupportDocument : IJsonOnDeserialized
{
    public bool? Supported { get; init; }

    public SupportTier? Tier { get; init; }

    public DateOnly? TakenUp { get; init; }

    internal PriorSupport Prior => DocumentJson.Make(() => Supported switch
    {
        null when Tier is null && TakenUp is null => PriorSupport.Unknown,
        false when Tier is null && TakenUp is null => PriorSupport.None,
        true => PriorSupport.Supported(Tier, TakenUp),
        _ => throw new ArgumentException("A tier or a day of support under the offer before belongs to a school that was supported."),
    });

    public void OnDeserialized() => _ = Prior;

    internal static PriorSupportDocument Of(PriorSupport prior) => new()
    {
        Supported = prior.IsKnown ? prior.IsSupported : null,
        Tier = prior.Tier,
        TakenUp = prior.TakenUp,
    };
}
