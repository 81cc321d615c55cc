namespace SchoolImprovement.Rules.Eligibility.Json;

/// <summary>A judgement as it stands in JSON.</summary>
internal sealed class JudgementDocument
{
    public required Urn Urn { get; init; }

    public required OverallEffectiveness Grade { get; init; }

    public required DateOnly FirstDay { get; init; }

    public DateOnly? LastDay { get; init; }

    public DateOnly? PublicationDate { get; init; }

    public required JudgementOrigin Origin { get; init; }

    internal Judgement ToJudgement() => new(Urn, Grade, FirstDay, LastDay, PublicationDate, Origin);

    internal static JudgementDocument Of(Judgement judgement) => new()
    {
        Urn = judgement.Urn,
        Grade = judgement.Grade,
        FirstDay = judgement.FirstDay,
        LastDay = judgement.LastDay,
        PublicationDate = judgement.PublicationDate,
        Origin = judgement.Origin,
    };
}
