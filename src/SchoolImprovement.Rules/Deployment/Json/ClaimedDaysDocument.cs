namespace SchoolImprovement.Rules.Deployment;

/// <summary>Days claimed before as they stand in JSON.</summary>
internal sealed class ClaimedDaysDocument
{
    public required DateOnly[] Dates { get; init; }

    public DateOnly? LatestClaim { get; init; }

    public ClaimedDays ToDays() => ClaimedDays.Of(Dates, LatestClaim);

    public static ClaimedDaysDocument Of(ClaimedDays days) => new() { Dates = [.. days.Dates], LatestClaim = days.LatestClaim };
}
