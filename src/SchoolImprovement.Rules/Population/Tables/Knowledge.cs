using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>
/// What is known of a school beside its counted judgements, as far as it changes how these are taken: how far back
/// judgements are known, and whether it is known if and when the school was supported under the earlier offer.
/// </summary>
internal static class Knowledge
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 3 * Supports;

    /// <summary>How many ways there are to know of support; kinds that differ in these alone follow each other.</summary>
    public const int Supports = 3;

    /// <summary>How many ways there are to begin with in any kind.</summary>
    public const int Beginnings = 4;

    /// <summary>How much is added to a kind of schools that may lack judgements where none can be lacking since the record began.</summary>
    public const int KnownSinceRecord = Supports;

    private const int SupportKnown = 0;
    private const int SupportUnknown = 1;
    private const int DayUnknown = 2;

    private static readonly SupportTier?[] SupportedTiers = [null, SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3];
    private static readonly PriorSupport[] None = [PriorSupport.None];
    private static readonly PriorSupport[] Unknown = [PriorSupport.Unknown];
    private static readonly PriorSupport[] OnUnknownDay = Array.ConvertAll(SupportedTiers, tier => PriorSupport.Supported(tier, null));

    /// <summary>
    /// The kind that a school is of; <see cref="KnownSinceRecord"/> is added where it may lack judgements and one that
    /// does not count is from before the record.
    /// </summary>
    public static int KindOf(PriorSupport prior, bool mayLackEarlier)
    {
        var support = !prior.IsKnown ? SupportUnknown : prior.IsSupported && prior.TakenUp is null ? DayUnknown : SupportKnown;
        return support + (mayLackEarlier ? Supports : 0);
    }

    /// <summary>Where the school begins, among the ways of its kind.</summary>
    public static int BeginningOf(PriorSupport prior) =>
        prior.IsSupported && prior.TakenUp is null ? TierIndex(prior) : 0;

    /// <summary>The class of its taking up support; meaningful where the day is known.</summary>
    public static int SupportClassOf(PriorSupport prior) => JudgementClass.SupportTakenUp + TierIndex(prior);

    /// <summary>Whether earlier judgements may be missing.</summary>
    public static bool MayLackEarlier(int kind) => kind >= Supports;

    /// <summary>Whether a judgement that does not count is from before the record, so that none since can be missing.</summary>
    public static bool IsKnownSinceRecord(int kind) => kind >= Supports + KnownSinceRecord;

    /// <summary>Whether schools of the kind can be seen to take up support on a day.</summary>
    public static bool TakesUpSupport(int kind) => kind % Supports == SupportKnown;

    /// <summary>What is known of support at the beginnings of a kind.</summary>
    public static ReadOnlySpan<PriorSupport> BeginningsOf(int kind) => (kind % Supports) switch
    {
        SupportKnown => None,
        SupportUnknown => Unknown,
        _ => OnUnknownDay,
    };

    /// <summary>The support that a class of taking it up stands for.</summary>
    public static PriorSupport SupportOf(int supportClass, DateOnly takenUp) =>
        PriorSupport.Supported(SupportedTiers[supportClass - JudgementClass.SupportTakenUp], takenUp);

    private static int TierIndex(PriorSupport prior) => (int)(prior.Tier ?? SupportTier.None);
}
