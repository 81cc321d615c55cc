using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>A tier 1 return as it stands in JSON. Settable, since the serializer sets what is init-only also where the text leaves it out.</summary>
internal sealed class Tier1ReturnDocument
{
    public required Urn School { get; set; }

    public required SupportTier Tier { get; set; }

    public string?[] ImprovementAreas { get; set; } = [];

    public string?[] ActivitiesCompleted { get; set; } = [];

    public string?[] RecommendationsAgreed { get; set; } = [];

    public DateOnly? PlansInPlaceOn { get; set; }

    public DateOnly? SubmittedOn { get; set; }

    public DateOnly? ImplementationSupportBeganOn { get; set; }

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
