namespace SchoolImprovement.Rules.Deployment;

/// <summary>The days already claimed for one school, over all of its accepted claims, whoever claimed them. Guidance 8.1.</summary>
/// <remarks>
/// Immutable and thread-safe. Days of refused claims are not among them. Days past the most that are paid are, so that
/// they cannot be claimed again; so are days of a claim that needs information. Days of a claim that could not be decided at
/// all, since it could not be read, are kept apart: they may count or not. Equal when all of these and the latest claim are.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record ClaimedDays
{
    // Each ascending, and longer than the next: what grows claim by claim is merged now and then, and not copied for every claim.
    private readonly DateOnly[][] _runs;

    private ClaimedDays(DateOnly[][] runs, DateOnly? latestClaim, ImmutableSortedSet<DateOnly> undecided, int undated)
    {
        _runs = runs;
        foreach (var run in runs)
        {
            Count += run.Length;
        }

        Undecided = undecided;
        Undated = undated;
        LatestClaim = latestClaim;
    }

    /// <summary>No day was claimed before.</summary>
    public static ClaimedDays None { get; } = new([], null, [], 0);

    /// <summary>The days, earliest first.</summary>
    public ImmutableArray<DateOnly> Dates => ImmutableCollections.Wrap(_runs is [var one] ? one : Merged(_runs));

    /// <summary>How many days were claimed.</summary>
    public int Count { get; }

    /// <summary>How many days stand in claims that could not be decided; until they are mended it is not known whether they count.</summary>
    public int UndecidedCount => Undecided.Count + Undated;

    /// <summary>Of the days of claims that could not be decided, those with a date.</summary>
    internal ImmutableSortedSet<DateOnly> Undecided { get; }

    /// <summary>How many of the days of claims that could not be decided have no date that could be read.</summary>
    internal int Undated { get; }

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

        return new([sorted], latestClaim, [], 0);
    }

    /// <summary>Whether a day was claimed.</summary>
    public bool Contains(DateOnly date)
    {
        foreach (var run in _runs)
        {
            if (Array.BinarySearch(run, date) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>These days, and those of a claim that could not be decided, such as one that could not be read.</summary>
    /// <param name="dates">The days of the claim that could be read, in any order; one that is known already is known once.</param>
    /// <param name="undated">How many further days the claim has whose dates could not be read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="undated"/> is negative.</exception>
    public ClaimedDays WithUndecided(IEnumerable<DateOnly> dates, int undated = 0)
    {
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentOutOfRangeException.ThrowIfNegative(undated);
        return new(_runs, LatestClaim, Undecided.Union(dates.Where(date => !Contains(date))), checked(Undated + undated));
    }

    /// <summary>Whether a day was claimed; not known where it may be one of those of a claim that could not be decided.</summary>
    internal Truth IsClaimed(DateOnly date) =>
        Contains(date) ? Truth.Yes : Truth.No.Unless(mayChange: Undated > 0 || Undecided.Contains(date));

    /// <summary>Whether the two hold the same days, decided or not, and the same latest claim.</summary>
    public bool Equals(ClaimedDays? other) =>
        other is not null && LatestClaim == other.LatestClaim && Undated == other.Undated
        && Dates.AsSpan().SequenceEqual(other.Dates.AsSpan()) && Undecided.SequenceEqual(other.Undecided);

    /// <summary>A hash code that agrees with <see cref="Equals(ClaimedDays?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(LatestClaim, Count, UndecidedCount);

    /// <summary>The days in a line: <c>1 Oct 2019, 2 Oct 2019</c>, or <c>no days</c>.</summary>
    public override string ToString() => Count == 0 ? "no days" : string.Join(", ", Dates.Select(Wording.Date));

    /// <summary>These days and those of a claim; a date that rules of an application's own let pass a second time counts twice.</summary>
    internal ClaimedDays With(PayClaim claim)
    {
        var run = new DateOnly[claim.Days.Length];
        for (var i = 0; i < run.Length; i++)
        {
            run[i] = claim.Days[i].Date;
        }

        Array.Sort(run);
        var kept = _runs.Length;
        for (; kept > 0 && _runs[kept - 1].Length <= run.Length; kept--)
        {
            run = Merged([_runs[kept - 1], run]);
        }

        return new(
            run.Length == 0 ? _runs : [.. _runs.AsSpan(0, kept), run],
            LatestClaim > claim.ClaimedOn ? LatestClaim : claim.ClaimedOn,
            Undecided.IsEmpty ? Undecided : Undecided.Except(run),
            Undated);
    }

    private static DateOnly[] Merged(ReadOnlySpan<DateOnly[]> runs)
    {
        DateOnly[] merged = [];
        foreach (var run in runs)
        {
            merged = [.. merged, .. run];
        }

        Array.Sort(merged);
        return merged;
    }
}
