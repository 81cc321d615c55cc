namespace SchoolImprovement.Rules.Deployment;

/// <summary>Days claimed before as they stand in JSON.</summary>
internal sealed class ClaimedDaysDocument
{
    public required DateOnly[] Dates { get; init; }

    public DateOnly? LatestClaim { get; init; }

    /// <summary>The days of claims that could not be decided; left out where there are none.</summary>
    public DateOnly[]? Undecided { get; init; }

    /// <summary>How many further days of such claims have no date that could be read; left out where there are none.</summary>
    public int? Undated { get; init; }

    public ClaimedDays ToDays() => ClaimedDays.Of(Dates, LatestClaim).WithUndecided(Undecided ?? [], Undated ?? 0);

    public static ClaimedDaysDocument Of(ClaimedDays days) => new()
    {
        Dates = [.. days.Dates],
        LatestClaim = days.LatestClaim,
        Undecided = days.Undecided.IsEmpty ? null : [.. days.Undecided],
        Undated = days.Undated == 0 ? null : days.Undated,
    };
}
