namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>
/// How inspections go, as whole-number weights in the order of the grades, measured over England's published graded inspections
/// of September 2005 to February 2020.
/// </summary>
internal static class InspectionWeights
{
    private const int Never = int.MaxValue;

    private static readonly DateOnly SecondPeriod = new(2009, 9, 1);
    private static readonly DateOnly ThirdPeriod = new(2012, 9, 1);

    private static readonly int[][] NextUntil2012 =
    [
        [528, 375, 83, 14],
        [148, 587, 236, 29],
        [31, 468, 435, 66],
        [7, 206, 738, 49],
    ];

    private static readonly int[][] NextFrom2012 =
    [
        [277, 511, 166, 46],
        [114, 528, 297, 61],
        [18, 623, 306, 53],
        [5, 394, 499, 102],
    ];

    /// <summary>
    /// Days to the next inspection by period (of the inspection before) and grade: sixteen equally likely values each, allowing
    /// for schools whose next inspection had not come yet.
    /// </summary>
    private static readonly int[][][] Days =
    [
        [
            [963, 1057, 1098, 1143, 1204, 1347, 1587, 1809, 1993, 2227, 2653, 3836, 4515, Never, Never, Never],
            [870, 953, 1000, 1039, 1069, 1093, 1115, 1148, 1185, 1225, 1292, 1526, 1687, 1763, 1833, 1933],
            [818, 894, 946, 983, 1015, 1042, 1064, 1086, 1102, 1125, 1148, 1170, 1199, 1223, 1259, 1322],
            [371, 378, 387, 399, 408, 419, 426, 435, 455, 463, 476, 491, 539, 611, 667, 756],
        ],
        [
            [940, 1045, 1099, 1165, 1241, 1363, 1696, 2207, 2793, 3376, Never, Never, Never, Never, Never, Never],
            [881, 1025, 1090, 1144, 1210, 1280, 1373, 1555, 1673, 1758, 1849, 2057, Never, Never, Never, Never],
            [561, 608, 631, 663, 682, 707, 729, 748, 777, 815, 892, 960, 1016, 1084, 1155, 1253],
            [350, 378, 391, 401, 414, 423, 436, 450, 467, 476, 491, 524, 573, 630, 694, 818],
        ],
        [
            [1078, 1463, 1896, 2162, 2458, 2701, Never, Never, Never, Never, Never, Never, Never, Never, Never, Never],
            [1133, 1400, 1520, 1651, 1798, 1960, Never, Never, Never, Never, Never, Never, Never, Never, Never, Never],
            [483, 596, 674, 707, 721, 728, 741, 755, 776, 797, 819, 833, 847, 867, 896, 945],
            [351, 435, 483, 512, 532, 551, 580, 622, 651, 686, 721, 742, 770, 812, 884, 1127],
        ],
    ];

    /// <summary>A school's first judgement of the section 5 framework.</summary>
    public static int[] FirstSince2005 { get; } = [131, 526, 303, 40];

    /// <summary>The first judgement of a school that opened later.</summary>
    public static int[] FirstOfNewSchool { get; } = [143, 532, 261, 64];

    /// <summary>The last judgement before an academy sponsor takes over.</summary>
    public static int[] LastBeforeSponsor { get; } = [0, 60, 360, 580];

    public static int[] NextGrade(Grade before, DateOnly date) =>
        (date < ThirdPeriod ? NextUntil2012 : NextFrom2012)[(int)before - 1];

    public static DateOnly NextDue(Judgement last, SplitMix64 draw)
    {
        var period = last.Date < SecondPeriod ? 0 : last.Date < ThirdPeriod ? 1 : 2;
        var days = draw.OneOf<int>(Days[period][(int)last.Grade - 1]);
        var jitter = draw.Between(-14, 14);
        return days == Never ? Calendar.NotInTheWindow : last.Date.AddDays(days + jitter);
    }
}
