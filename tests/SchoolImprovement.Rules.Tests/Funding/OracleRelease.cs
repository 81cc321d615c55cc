using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>
/// Guidance 6.22, 6.24, 7.1, 7.3, 7.4, 8.3 and 8.10 once more, sentence by sentence, to compare the library with. True, false, and null
/// for what is not known. It takes the catalogue's readings of how much is kept back and of what must be complete.
/// </summary>
internal sealed class OracleRelease(GuidancePolicy policy, Grant grant, GrantEvidence evidence, DateOnly asAt)
{
    // The last report of each term that had been made by the day of the decision.
    private readonly List<TermProgress> _reports =
        [.. evidence.Reports.Where(report => report.ReportedOn <= asAt).GroupBy(report => report.Term).Select(ofTerm => ofTerm.MaxBy(report => report.ReportedOn)!).OrderBy(report => report.Term)];

    /// <summary>Where the money of the instalment of a term stands.</summary>
    public ReleaseAmounts Of(int number)
    {
        var day = AllOf(evidence.Approved.IsDoneBy(asAt), evidence.OfferLetter.IsDoneBy(asAt), number == 1 || policy.Arrears == ArrearsReading.OnCompletion || asAt > grant.Terms[number - 1].LastDay);
        var complete = number == 1 ? true : IsComplete(number);
        var released = AllOf(IsWithinTheTiersFunding(), evidence.SignedByHead.IsDoneBy(asAt), evidence.SignedByChair.IsDoneBy(asAt));
        if (number > 1)
        {
            released = AllOf(released, IsSatisfactory(number - 1), IsNotWithheld(number));
        }

        // 7.3: what is stopped holds back its own part, and the rest is decided without it.
        var stopped = number == 1 ? 0 : grant.Activities.Where(activity => IsStopped(activity.Id, number)).Sum(activity => activity.Costs[number - 1]);
        return Stands(grant.Profile[number - 1] - stopped, AllOf(day, complete), released) + Stands(stopped, day, false);
    }

    private static ReleaseAmounts Stands(decimal amount, bool? isDue, bool? isReleased) => (isDue, isReleased) switch
    {
        (false, _) => new(0, 0, amount, 0),
        (true, false) => new(0, amount, 0, 0),
        (true, true) => new(amount, 0, 0, 0),
        _ => new(0, 0, 0, amount),
    };

    /// <summary>6.19: £16,000 for tier 2, £24,000 for tier 3; there is no grant for tier 1.</summary>
    private bool? IsWithinTheTiersFunding() => grant.Tier switch
    {
        SupportTier.Tier2 => grant.Total <= 16_000,
        SupportTier.Tier3 => grant.Total <= 24_000,
        _ => false,
    };

    /// <summary>8.3: subsequent terms are paid once activity is complete.</summary>
    private bool? IsComplete(int number)
    {
        var report = ReportOf(number);
        return report is null
            ? null
            : AllOf(report.Activities
                .Where(activity => activity is { IsFunded: true, IsDue: true } && !IsStopped(activity.Id, number))
                .Select(activity => activity.Completed.IsDoneBy(asAt)));
    }

    /// <summary>7.1: satisfactory progress against the actions through a term.</summary>
    private bool? IsSatisfactory(int term)
    {
        if (ReportOf(term) is not { } report)
        {
            return null;
        }

        bool? whole = report.Overall is { } overall ? IsGood(overall) : null;
        return policy.SatisfactoryProgress switch
        {
            SatisfactoryProgressReading.WholeAlone => whole,
            SatisfactoryProgressReading.EveryAction => AllOf([whole, .. report.Activities.Where(activity => activity.IsDue).Select(activity => activity.Progress is { } progress ? IsGood(progress) : (bool?)null)]),
            _ => AllOf([whole, .. report.Activities.Select(IsOnTrackOrMitigated)]),
        };
    }

    private static bool IsGood(ProgressStatus progress) => progress is ProgressStatus.OnTrack or ProgressStatus.Complete;

    private bool? IsOnTrackOrMitigated(ActivityProgress activity)
    {
        var isLate = activity.IsDue && policy.LateStart == LateStartReading.NotOnTrack;
        return activity.IsMitigated ? true : activity.Progress switch
        {
            null => null,
            ProgressStatus.OffTrack => false,
            ProgressStatus.NotStarted => !isLate,
            _ => true,
        };
    }

    /// <summary>7.4: no recommendation to withhold stands, which a later report withdraws, or by saying that the activity has taken place.</summary>
    private bool? IsNotWithheld(int number)
    {
        var upTo = _reports.Where(report => report.Term <= number).ToList();
        if (policy.WithholdingGround == WithholdingGroundReading.NotTakenPlace && AllOf(upTo.SelectMany(report => report.Activities.Where(activity => activity.IsDue).Select(activity => TookPlaceOrLater(report.Term, activity)))) is false)
        {
            return false;
        }

        var last = upTo.FindLast(report => report.WithholdingRecommended is not null);
        if (last?.WithholdingRecommended == true && !IsLifted(last))
        {
            return false;
        }

        return ReportOf(number)?.WithholdingRecommended is null ? null : true;
    }

    private bool IsLifted(TermProgress recommendation) =>
        _reports.Exists(report => report.Term > recommendation.Term && report.WithholdingRecommended == false)
        || recommendation.Activities
            .Where(activity => activity.TookPlace == false)
            .All(activity => _reports.Exists(report => report.Term > recommendation.Term && report[activity.Id]?.TookPlace == true));

    private bool? TookPlaceOrLater(int term, ActivityProgress activity) =>
        _reports.Exists(report => report.Term > term && report[activity.Id]?.TookPlace == true) ? true : activity.TookPlace;

    /// <summary>7.3: the last that was said of an action's progress is that it is stopped.</summary>
    private bool IsStopped(string id, int number) =>
        _reports.Where(report => report.Term <= number).Select(report => report[id]?.Progress).LastOrDefault(progress => progress is not null) == ProgressStatus.Stopped;

    private TermProgress? ReportOf(int term) => _reports.Find(report => report.Term == term);

    private static bool? AllOf(params IEnumerable<bool?> answers)
    {
        var all = answers.ToList();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }
}
