using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>The days already claimed for one school, over all of its accepted claims, whoever claimed them. Guidance 8.1.</summary>
/// <remarks>
/// Immutable and thread-safe. Days of refused claims are not among them. Days past the most that are paid are, so that
/// they cannot be claimed again; so are days of a claim that needs information.
/// </remarks>
public sealed class ClaimedDays
{
    private readonly DateOnly[] _dates;

    private ClaimedDays(DateOnly[] ascending, DateOnly? latestClaim)
    {
        _dates = ascending;
        LatestClaim = latestClaim;
    }

    /// <summary>No day was claimed before.</summary>
    public static ClaimedDays None { get; } = new([], null);

    /// <summary>The days, earliest first.</summary>
    public ImmutableArray<DateOnly> Dates => ImmutableCollectionsMarshal.AsImmutableArray(_dates);

    /// <summary>How many days were claimed.</summary>
    public int Count => _dates.Length;

    /// <summary>The latest day on which one of the claims was made; <see langword="null"/> where there is none, or it is not known.</summary>
    public DateOnly? LatestClaim { get; }

    /// <summary>Days that were claimed before, as an application has kept them.</summary>
    /// <param name="dates">The days, in any order.</param>
    /// <param name="latestClaim">The latest day on which one of the claims was made, where known.</param>
    /// <exception cref="ArgumentException">A day is given twice; the message names it.</exception>
    public static ClaimedDays Of(IEnumerable<DateOnly> dates, DateOnly? latestClaim = null)
    {
        ArgumentNullException.ThrowIfNull(dates);
        DateOnly[] sorted = [.. dates];
        Array.Sort(sorted);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
            {
                throw new ArgumentException($"{Wording.Date(sorted[i])} is given twice; a school's day is claimed once.", nameof(dates));
            }
        }

        return new(sorted, latestClaim);
    }

    /// <summary>Whether a day was claimed.</summary>
    public bool Contains(DateOnly date) => Array.BinarySearch(_dates, date) >= 0;

    /// <summary>These days and those of a claim that has none of them and none twice.</summary>
    internal ClaimedDays With(PayClaim claim)
    {
        var dates = new DateOnly[_dates.Length + claim.Days.Length];
        _dates.CopyTo(dates, 0);
        for (var i = 0; i < claim.Days.Length; i++)
        {
            dates[_dates.Length + i] = claim.Days[i].Date;
        }

        Array.Sort(dates);
        return new(dates, LatestClaim > claim.ClaimedOn ? LatestClaim : claim.ClaimedOn);
    }
}
