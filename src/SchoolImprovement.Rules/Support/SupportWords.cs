using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support;

/// <summary>How actors and tiers are put into words, and which actor of the review is which of the support.</summary>
internal static class SupportWords
{
    public static string Of(SupportActor actor) => actor switch
    {
        SupportActor.NationalLeader => "National Leader",
        SupportActor.School => "school",
        SupportActor.TeachingSchoolsCouncil => "Teaching Schools Council",
        SupportActor.Department => "department",
        SupportActor.Ofsted => "Ofsted",
        _ => "one who is not known",
    };

    /// <summary>The actor as one speaks of it in a sentence.</summary>
    public static string The(SupportActor actor) => actor is SupportActor.Ofsted or SupportActor.NotKnown ? Of(actor) : $"the {Of(actor)}";

    public static string Of(SupportTier? tier) => tier switch
    {
        null => "tier not known",
        SupportTier.None => "no tier",
        { } known => string.Create(CultureInfo.InvariantCulture, $"tier {(int)known}"),
    };

    public static SupportActor Of(ReviewActor actor) => actor switch
    {
        ReviewActor.NationalLeader => SupportActor.NationalLeader,
        ReviewActor.TeachingSchoolsCouncil => SupportActor.TeachingSchoolsCouncil,
        _ => SupportActor.Department,
    };
}
