namespace SchoolImprovement.Rules.Schools;

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
