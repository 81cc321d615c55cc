using System.Collections.Immutable;
using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Benchmarks.Pay;

/// <summary>What plain code and the code around the engine both do.</summary>
internal static class ClaimOrder
{
    /// <summary>The days of a claim by date, those of one date in the order claimed; into a buffer of as many.</summary>
    public static void Sort(ImmutableArray<DeploymentDay> days, Span<int> order)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var at = i;
            for (; at > 0 && days[order[at - 1]].Date > days[i].Date; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = i;
        }
    }

    /// <summary>Whether another day of the claim comes before with the same date.</summary>
    public static bool IsRepeated(ImmutableArray<DeploymentDay> days, ReadOnlySpan<int> order, int rank) =>
        rank > 0 && days[order[rank - 1]].Date == days[order[rank]].Date;

    /// <summary>The days claimed before, and those of the claim.</summary>
    public static DateOnly[] After(ClaimedDays earlier, ImmutableArray<DeploymentDay> days, ReadOnlySpan<int> order)
    {
        var before = earlier.Dates;
        var all = new DateOnly[before.Length + order.Length];
        for (int to = 0, i = 0, j = 0; to < all.Length; to++)
        {
            all[to] = j == order.Length || (i < before.Length && before[i] < days[order[j]].Date) ? before[i++] : days[order[j++]].Date;
        }

        return all;
    }
}
