namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>The nine regions of England, weighted by their schools, with the numbers of their local authorities.</summary>
internal static class Regions
{
    private static readonly int[] Weights = [1242, 3358, 2484, 2311, 2644, 2830, 2685, 3597, 2631];

    private static readonly Locality[][] Localities =
    [
        In("North East", "390 391 392 393 394 805 806 807 808 840 841 929"),
        In("North West", "340 341 342 343 344 350 351 352 353 354 355 356 357 358 359 876 877 888 889 890 895 896 909"),
        In("Yorkshire and the Humber", "370 371 372 373 380 381 382 383 384 810 811 812 813 815 816"),
        In("East Midlands", "830 831 855 856 857 891 892 925 928"),
        In("West Midlands", "330 331 332 333 334 335 336 860 861 884 885 893 894 937"),
        In("East of England", "821 822 823 873 874 881 882 883 919 926 935"),
        In("London", "202 203 204 205 206 207 208 209 210 211 212 213 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 "
            + "317 318 319 320"),
        In("South East", "825 826 845 846 850 851 852 867 868 869 870 871 872 886 887 921 931 936 938"),
        In("South West", "800 801 802 803 838 839 865 866 878 879 880 908 916 933"),
    ];

    public static Locality Somewhere(SplitMix64 draw) => draw.OneOf<Locality>(Localities[draw.Pick(Weights)]);

    private static Locality[] In(string region, string authorities) =>
        [.. authorities.Split(' ').Select(code => new Locality(code, region))];
}
