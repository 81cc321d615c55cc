using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.OpenData.Tables;
using static SchoolImprovement.Rules.OpenData.InspectionLayouts;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Whether the days of an inspection can be true: a slip in one of them would put a judgement into another year.</summary>
/// <remarks>The report that came last of those of England came six years after its inspection.</remarks>
internal static class InspectionDays
{
    /// <summary>The days from the first to the last of the longest inspection of England.</summary>
    public const int LongestKnown = 84;

    private const int LongestDays = 366;
    private const int LongestUntilReport = 3653;

    private static readonly DateOnly OfstedBegan = new(1992, 9, 1);

    /// <summary>Rejects the row where they cannot.</summary>
    public static bool ArePossible(DelimitedTable table, in InspectionColumns columns, DateOnly firstDay, DateOnly? lastDay, DateOnly? published)
    {
        if (firstDay < OfstedBegan)
        {
            return table.Reject(columns.FirstDay, $"is before Ofsted began, {Wording.Iso(OfstedBegan)}");
        }

        if (lastDay is { } last && Fault(firstDay, last, LongestDays, "the inspection's first day") is { } ending)
        {
            return table.Reject(columns.LastDay, ending);
        }

        return published is not { } day
            || Fault(lastDay ?? firstDay, day, LongestUntilReport, "the inspection's end") is not { } late
            || table.Reject(columns.Published, late);
    }

    private static string? Fault(DateOnly from, DateOnly day, int most, string what) =>
        day < from ? $"is before {what}, {Wording.Iso(from)}"
        : day.DayNumber - from.DayNumber > most ? $"is more than {most} days after {what}, {Wording.Iso(from)}"
        : null;
}
