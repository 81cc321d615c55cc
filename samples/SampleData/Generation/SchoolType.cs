namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>Kinds of establishment, spelt as Get Information about Schools spells them.</summary>
internal static class SchoolType
{
    public const string Community = "Community school";
    public const string VoluntaryAided = "Voluntary aided school";
    public const string VoluntaryControlled = "Voluntary controlled school";
    public const string Foundation = "Foundation school";
    public const string CommunitySpecial = "Community special school";
    public const string FoundationSpecial = "Foundation special school";
    public const string NonMaintainedSpecial = "Non-maintained special school";
    public const string IndependentSpecial = "Other independent special school";
    public const string Converter = "Academy - Converter mainstream";
    public const string ConverterSpecial = "Academy - Converter special school";
    public const string Sponsored = "Academy sponsor led mainstream";
    public const string SponsoredSpecial = "Academy - Sponsor led special school";
    public const string Free = "Free school - Mainstream";
    public const string FreeSpecial = "Free school - Special";
    public const string Free16To19 = "Free school  16-19";
    public const string Technical = "University technical college";
    public const string Studio = "Studio school";

    private static readonly string[] OldSchools =
    [
        Community, VoluntaryAided, VoluntaryControlled, Foundation, CommunitySpecial, FoundationSpecial, NonMaintainedSpecial,
        IndependentSpecial,
    ];

    private static readonly int[] OldSchoolWeights = [6400, 2900, 1770, 740, 530, 80, 60, 520];

    /// <summary>Only these convert; the weights are as above, with no room for non-maintained and independent schools.</summary>
    private static readonly int[] PredecessorWeights = [5800, 1900, 1500, 1000, 430, 40, 0, 0];

    private static readonly string[] NewSchools = [Free, FreeSpecial, Free16To19, Technical, Studio];

    private static readonly int[] NewSchoolWeights = [344, 34, 23, 48, 24];

    public static string OldSchool(SplitMix64 draw) => OldSchools[draw.Pick(OldSchoolWeights)];

    public static string Predecessor(SplitMix64 draw) => OldSchools[draw.Pick(PredecessorWeights)];

    public static string NewSchool(SplitMix64 draw) => NewSchools[draw.Pick(NewSchoolWeights)];

    public static bool IsSpecial(string type) =>
        type is CommunitySpecial or FoundationSpecial or NonMaintainedSpecial or IndependentSpecial or ConverterSpecial
            or SponsoredSpecial or FreeSpecial;

    public static string ConverterOf(string predecessor) => IsSpecial(predecessor) ? ConverterSpecial : Converter;

    public static string SponsoredOf(string predecessor) => IsSpecial(predecessor) ? SponsoredSpecial : Sponsored;
}
