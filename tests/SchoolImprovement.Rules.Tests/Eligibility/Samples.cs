using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>Values on and beside every boundary, for the tests that try many.</summary>
internal static class Samples
{
    public static IReadOnlyList<DateOnly> AsAts { get; } =
        [new(2020, 8, 31), new(2019, 9, 1), new(2019, 9, 2), new(2020, 3, 31), new(2020, 4, 1)];

    public static IReadOnlyList<PriorSupport> Priors { get; } =
    [
        PriorSupport.None,
        PriorSupport.Unknown,
        PriorSupport.Supported(SupportTier.Tier1, new(2018, 10, 1)),
        PriorSupport.Supported(SupportTier.Tier2, new(2018, 10, 1)),
        PriorSupport.Supported(SupportTier.Tier3, new(2018, 10, 1)),
        PriorSupport.Supported(SupportTier.Tier1, new(2019, 8, 31)),
        PriorSupport.Supported(SupportTier.Tier2, new(2019, 9, 1)),
        PriorSupport.Supported(SupportTier.Tier3, new(2019, 9, 2)),
        PriorSupport.Supported(SupportTier.Tier1, new(2020, 8, 31)),
        PriorSupport.Supported(null, new(2018, 10, 1)),
        PriorSupport.Supported(SupportTier.Tier2, null),
        PriorSupport.Supported(null, null),
    ];

    public static IReadOnlyList<DateOnly> Days { get; } =
    [
        new(2003, 5, 6), new(2004, 12, 31), new(2005, 1, 1), new(2005, 1, 2), new(2005, 8, 31), new(2005, 9, 1), new(2008, 3, 4),
        new(2010, 6, 7), new(2012, 8, 31), new(2012, 9, 1), new(2015, 2, 3), new(2018, 10, 1), new(2018, 10, 2), new(2019, 8, 31),
        new(2019, 9, 1), new(2019, 9, 2), new(2019, 11, 5), new(2020, 2, 26), new(2020, 8, 31), new(2020, 9, 1),
    ];
}
