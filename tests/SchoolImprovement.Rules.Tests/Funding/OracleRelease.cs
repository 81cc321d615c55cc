using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>
/// Guidance 6.22, 6.24, 7.1, 7.3, 7.4, 8.3 and 8.10 once more, sentence by sentence, to compare the library with. True, false, and null
/// for what is not known.
/// </summary>
internal sealed class OracleRelease(GuidancePolicy policy, Grant grant, GrantEvidence evidence, DateOnly asAt)
{
    // The last report of each term that had been made by the day of the decision.
    private readonly List<TermProgress> _reports =
        [.. evidence.Reports.Where(report => report.ReportedOn <= asAt).GroupBy(report => report.Term).Select(ofTerm => ofTerm.MaxBy(report => report.ReportedOn)!).OrderBy(report => report.Term)];

    /// <summary>Where the money of the instalment of a term stands.</summary>
    public ReleaseAmounts Of(int number)
    {
        var isReleased = IsReleased(number);
        if (grant.Activities.IsEmpty)
        {
            // Nobody says what an activity costs: the instalment is one sum, which waits for all that it may pay for.
            var funded = ReportOf(number)?.Activities.Where(activity => activity is { IsFunded: true, IsDue: true }).Select(activity => activity.Id).ToList() ?? [];
            return Stands(grant.Profile[number - 1], IsDue(number, funded), AllOf(isReleased, IsNotWithheld(number), IsComplete(number, funded)));
        }

        // 7.3: what is stopped holds back its own part, and the rest is decided without it. 7.4 and 8.3, where each activity is
        // kept back for itself: every one is decided apart.
        var paid = grant.Activities.Where(activity => activity.Costs[number - 1] > 0).ToList();
        var stopped = number == 1 || policy.StoppedActivity == StoppedActivityReading.AsAnyActivity ? [] : paid.Where(activity => IsStopped(activity.Id, number)).ToList();
        var isEachApart = policy.WithheldPart == WithheldPartReading.Activity;
        var apart = isEachApart ? paid : stopped;
        var together = paid.Except(apart).ToList();
        var isDue = IsDue(number, Ids(stopped.Count < paid.Count ? paid.Except(stopped) : paid));
        var amounts = together.Count == 0 ? default : Stands(
            together.Sum(activity => activity.Costs[number - 1]), isDue, AllOf(isReleased, IsNotWithheld(number), IsComplete(number, Ids(together))));
        foreach (var activity in apart)
        {
            amounts += Stands(activity.Costs[number - 1], isDue, AllOf(isReleased, isEachApart ? IsNotWithheld(number, activity.Id) : IsNotWithheld(number), IsComplete(number, [activity.Id])));
        }

        return amounts;
    }

    private static List<string> Ids(IEnumerable<FundedActivity> activities) => [.. activities.Select(activity => activity.Id)];

    // Before its day nothing is withheld. What is known to hold the money back comes before what is not known.
    private static ReleaseAmounts Stands(decimal amount, bool? isDue, bool? isReleased) => (isDue, isReleased) switch
    {
        (false, _) => new(0, 0, amount, 0),
        (_, false) => new(0, amount, 0, 0),
        (true, true) => new(amount, 0, 0, 0),
        _ => new(0, 0, 0, amount),
    };

    /// <summary>6.24 and 8.3: after the approval and the letter; the first term's upfront, the others' in arrears.</summary>
    private bool? IsDue(int number, List<string> activities)
    {
        var term = grant.Terms[number - 1];
        var isOver = number == 1 || asAt > term.LastDay;
        var inArrears = isOver || policy.Arrears == ArrearsReading.AfterTerm ? isOver : IsComplete(number, activities) ?? (asAt < term.FirstDay ? false : null);
        return AllOf(evidence.Approved.IsDoneBy(asAt), evidence.OfferLetter.IsDoneBy(asAt), inArrears);
    }

    private bool? IsReleased(int number) => AllOf(
        IsWithinTheTiersFunding(),
        evidence.SignedByHead.IsDoneBy(asAt),
        evidence.SignedByChair.IsDoneBy(asAt),
        number == 1 ? true : IsSatisfactory(TermBefore(number)));

    // A term of no money, of which nobody has reported, is passed over.
    private int TermBefore(int number)
    {
        var term = number - 1;
        while (grant.Profile[term - 1] == 0 && ReportOf(term) is null)
        {
            term--;
        }

        return term;
    }

    /// <summary>6.19: £16,000 for tier 2, £24,000 for tier 3; there is no grant for tier 1.</summary>
    private bool? IsWithinTheTiersFunding() => grant.Tier switch
    {
        SupportTier.Tier2 => grant.Total <= 16_000,
        SupportTier.Tier3 => grant.Total <= 24_000,
        _ => false,
    };

    /// <summary>8.3: subsequent terms are paid once activity is complete, of which something must be said.</summary>
    private bool? IsComplete(int number, List<string> activities) =>
        number == 1 ? true : activities.Count == 0 ? null : AllOf(activities.Select(id => IsComplete(number, id)));

    // An action that runs over several terms is done when a report says so, be it that of a later term than the one to be paid; while one
    // of them is silent on it, it may be done.
    private bool? IsComplete(int number, string id) => policy.Completion == CompletionReading.ActivityOfTheTerm
        ? ReportOf(number)?[id]?.Completed.IsDoneBy(asAt)
        : _reports.Exists(report => report.Term >= number && report[id]?.Progress == ProgressStatus.Complete) ? true
        : ReportOf(number)?[id] is null || _reports.Exists(report => report.Term >= number && report[id] is { Progress: null }) ? null
        : false;

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

    /// <summary>7.4: where activities have not taken place, no recommendation to withhold stands.</summary>
    private bool? IsNotWithheld(int number) => number == 1 ? true : IsNotWithheld(AllTookPlace(number), !IsRecommended(number));

    // Of one activity. Whether it is this one that the recommendation is about is not known where nobody says that it took place.
    private bool? IsNotWithheld(int number, string id) => number == 1 ? true
        : TookPlace(id, number) is { } tookPlace ? IsNotWithheld(tookPlace, !IsRecommended(number))
        : IsNotWithheld(null, IsRecommended(number) == true ? null : !IsRecommended(number));

    private bool? IsNotWithheld(bool? tookPlace, bool? noneIsRecommended)
    {
        var noneStands = tookPlace == true ? true : noneIsRecommended;
        return policy.WithholdingGround == WithholdingGroundReading.NotTakenPlace ? AllOf(noneStands, tookPlace) : noneStands;
    }

    // It stands until it is withdrawn, of this term or a later one; silence lifts nothing, and says nothing of a term by itself.
    private bool? IsRecommended(int number)
    {
        if (_reports.Exists(report => report.Term > number && report.WithholdingRecommended == false))
        {
            return false;
        }

        bool? stands = null;
        for (var term = 1; term <= number; term++)
        {
            stands = Made(term).Any(report => report.WithholdingRecommended == true && !(report == ReportOf(term))) || stands == true ? true : null;
            stands = ReportOf(term)?.WithholdingRecommended ?? stands;
        }

        return stands;
    }

    // Of all activity, funded or not, that was asked about up to the term.
    private bool? AllTookPlace(int number)
    {
        var upTo = Enumerable.Range(1, number).SelectMany(Made).ToList();
        var asked = upTo
            .SelectMany(report => report.Activities.Where(activity => activity.TookPlace == false || (report == ReportOf(report.Term) && (activity.IsDue || activity.TookPlace is not null))))
            .Select(activity => activity.Id)
            .Distinct()
            .ToList();
        return asked.Count == 0 ? null : AllOf(asked.Select(id => TookPlace(id, number)));
    }

    // What did not take place has not until somebody says so; that it took place in one term says nothing of the next.
    private bool? TookPlace(string id, int number)
    {
        bool? tookPlace = null;
        foreach (var report in Enumerable.Range(1, number).SelectMany(Made))
        {
            var isLast = report == ReportOf(report.Term);
            tookPlace = report[id] switch
            {
                { TookPlace: false } => false,
                { TookPlace: true } when isLast => true,
                { TookPlace: null, IsDue: true } when isLast && tookPlace == true => null,
                _ => tookPlace,
            };
        }

        return _reports.Exists(report => report.Term > number && report[id]?.TookPlace == true) ? true : tookPlace;
    }

    /// <summary>7.3: the last that was said of an action's progress is that it is stopped.</summary>
    private bool IsStopped(string id, int number) =>
        _reports.Where(report => report.Term <= number).Select(report => report[id]?.Progress).LastOrDefault(progress => progress is not null) == ProgressStatus.Stopped;

    private IEnumerable<TermProgress> Made(int term) => evidence.Reports.Where(report => report.Term == term && report.ReportedOn <= asAt).OrderBy(report => report.ReportedOn);

    private TermProgress? ReportOf(int term) => _reports.Find(report => report.Term == term);

    private static bool? AllOf(params IEnumerable<bool?> answers)
    {
        var all = answers.ToList();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }
}
