using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Deployment.Json;

/// <summary>A tier 1 return as it stands in JSON.</summary>
internal sealed class Tier1ReturnDocument
{
    public required Urn School { get; init; }

    public required SupportTier Tier { get; init; }

    public string?[] ImprovementAreas { get; init; } = [];

    public string?[] ActivitiesCompleted { get; init; } = [];

    public string?[] RecommendationsAgreed { get; init; } = [];

    public DateOnly? PlansInPlaceOn { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public DateOnly? ImplementationSupportBeganOn { get; init; }

    public Tier1Return ToReturn() => new()
    {
        School = School,
        Tier = Tier,
        ImprovementAreas = [.. ImprovementAreas!],
        ActivitiesCompleted = [.. ActivitiesCompleted!],
        RecommendationsAgreed = [.. RecommendationsAgreed!],
        PlansInPlaceOn = PlansInPlaceOn,
        SubmittedOn = SubmittedOn,
        ImplementationSupportBeganOn = ImplementationSupportBeganOn,
    };

    public static Tier1ReturnDocument Of(Tier1Return document) => new()
    {
        School = document.School,
        Tier = document.Tier,
        ImprovementAreas = [.. document.ImprovementAreas],
        ActivitiesCompleted = [.. document.ActivitiesCompleted],
        RecommendationsAgreed = [.. document.RecommendationsAgreed],
        PlansInPlaceOn = document.PlansInPlaceOn,
        SubmittedOn = document.SubmittedOn,
        ImplementationSupportBeganOn = document.ImplementationSupportBeganOn,
    };
}
