namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>When academies open: the first of a month, weighted as the published links are.</summary>
internal static class ConversionDates
{
    private static readonly int[] ConverterYears = [91, 1017, 795, 558, 489, 476, 767, 730, 724, 480, 90];
    private static readonly int[] SponsoredYears = [43, 36, 294, 341, 309, 157, 205, 287, 226, 120];
    private static readonly int[] Months = [51, 45, 56, 121, 32, 46, 67, 77, 158, 49, 66, 46];

    /// <summary>From 2010 to February 2020, where the inspections end.</summary>
    public static DateOnly Converter(SplitMix64 draw)
    {
        var year = 2010 + draw.Pick(ConverterYears);
        var month = year == Calendar.LastInspection.Year ? draw.Between(1, 2) : draw.Pick(Months) + 1;
        return new(year, month, 1);
    }

    public static DateOnly Sponsored(SplitMix64 draw) => new(2010 + draw.Pick(SponsoredYears), draw.Pick(Months) + 1, 1);

    /// <summary>The second academy of a chain, some years after the first and no later than the academic year's start.</summary>
    public static DateOnly Rebrokered(DateOnly first, SplitMix64 draw)
    {
        var date = first.AddMonths(draw.Between(20, 60));
        return date < Calendar.YearStart ? date : Calendar.YearStart;
    }
}
