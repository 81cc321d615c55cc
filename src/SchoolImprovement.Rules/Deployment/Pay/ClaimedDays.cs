using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>The days already claimed for one school, over all of its accepted claims, whoever claimed them. Guidance 8.1.</summary>
/// <remarks>
/// Immutable and thread-safe. Days of refused claims are not among them. Days past the most that are paid are, so that
/// they cannot be claimed again; so are days of a claim that needs information. Days of a claim that could not be decided at
/// all, since it could not be read, are kept apart: they may count or not. Equal when the days and the latest claim are.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record ClaimedDays
{
    private readonly DateOnly[] _dates;
    private readonly DateOnly[] _undecided;
    private readonly int _undated;

    private ClaimedDays(DateOnly[] ascending, DateOnly? latestClaim, DateOnly[] undecided, int undated)
    {
        _dates = ascending;
        _undecided = undecided;
        _undated = undated;
        LatestClaim = latestClaim;
    }

    /// <summary>No day was claimed before.</summary>
    public static ClaimedDays None { get; } = new([], null, [], 0);

    /// <summary>The days, earliest first.</summary>
    public ImmutableArray<DateOnly> Dates => ImmutableCollections.Wrap(_dates);

    /// <summary>How many days were claimed.</summary>
    public int Count => _dates.Length;

    /// <summary>How many days stand in claims that could not be decided; until they are mended it is not known whether they count.</summary>
    public int UndecidedCount => _undecided.Length + _undated;

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

        return new(sorted, latestClaim, [], 0);
    }

    /// <summary>Whether a day was claimed.</summary>
    public bool Contains(DateOnly date) => Array.BinarySearch(_dates, date) >= 0;

    /// <summary>These days, and those of a claim that could not be decided, such as one that could not be read.</summary>
    /// <param name="dates">The days of the claim that could be read, in any order; one that is known already is known once.</param>
    /// <param name="undated">How many further days the claim has whose dates could not be read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undated"/> is negative.</exception>
    public ClaimedDays WithUndecided(IEnumerable<DateOnly> dates, int undated = 0)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentOutOfRangeException.ThrowIfNegative(undated);
        return new(_dates, LatestClaim, [.. _undecided.Concat(dates).Where(date => !Contains(date)).Distinct().Order()], checked(_undated + undated));
    }

    /// <summary>Whether a day was claimed; not known where it may be one of those of a claim that could not be decided.</summary>
    internal Truth IsClaimed(DateOnly date) =>
        Contains(date) ? Truth.Yes : Truth.No.Unless(mayChange: _undated > 0 || Array.BinarySearch(_undecided, date) >= 0);

    /// <summary>Whether the two hold the same days, decided or not, and the same latest claim.</summary>
    public bool Equals(ClaimedDays? other) =>
        other is not null && LatestClaim == other.LatestClaim && _undated == other._undated
        && _dates.AsSpan().SequenceEqual(other._dates) && _undecided.AsSpan().SequenceEqual(other._undecided);

    /// <summary>A hash code that agrees with <see cref="Equals(ClaimedDays?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(LatestClaim, Count, Count == 0 ? default : _dates[^1]);

    /// <summary>The days in a line: <c>1 Oct 2019, 2 Oct 2019</c>, or <c>no days</c>.</summary>
    public override string ToString() => Count == 0 ? "no days" : string.Join(", ", _dates.Select(Wording.Date));

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
        var undecided = _undecided.Length == 0 ? _undecided : [.. _undecided.Where(date => Array.BinarySearch(dates, date) < 0)];
        return new(dates, LatestClaim > claim.ClaimedOn ? LatestClaim : claim.ClaimedOn, undecided, _undated);
    }
}
