using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Support;

/// <content>What the events say, found once for all that ask.</content>
public sealed partial record SupportRecord
{
    internal CarriedOver? Carried => First<CarriedOver>();

    internal DateOnly? MatchConfirmedOn => First<MatchConfirmed>()?.On ?? Known(Carried?.Progress.MatchConfirmedOn);

    internal DateOnly? ContactMadeOn => First<ContactMade>()?.On ?? Known(Carried?.Progress.ContactMadeOn);

    internal DateOnly? FirstDayOn => Known(Carried?.Progress.InitialDeploymentOn) ?? First<DayDeployed>()?.On;

    internal DateOnly? ReturnSubmittedOn => First<ReturnSubmitted>()?.On ?? Known(Carried?.Progress.Tier1ReturnSubmittedOn);

    internal DateOnly? DaysEndedOn => First<DaysEnded>()?.On ?? Known(Carried?.Progress.DaysEndedOn);

    internal DateOnly? FirstPaidOn => First<InstalmentPaid>(static paid => paid.Number == 1)?.On ?? Known(Carried?.Progress.PaidOn);

    /// <summary>The days on which activity of a term was complete, by the ids of the actions; where that is told twice, the first.</summary>
    internal Dictionary<string, DateOnly> CompletedIn(int? term)
    {
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var one in All<ActivityCompleted>().Where(one => one.Term == term))
        {
            days.TryAdd(one.Action, one.On);
        }

        return days;
    }

    internal DateOnly? Known(DateOnly? day) => day <= Horizon ? day : null;

    internal Milestone Known(Milestone step) => step.Date > Horizon ? Milestone.NotYet : step;

    internal T? First<T>(Func<T, bool>? which = null)
        where T : RecordedEvent
    {
        foreach (var recorded in Recorded)
        {
            if (recorded is T one && (which is null || which(one)))
            {
                return one;
            }
        }

        return null;
    }

    internal T? Last<T>(Func<T, bool>? which = null)
        where T : RecordedEvent
    {
        for (var i = _count - 1; i >= 0; i--)
        {
            if (_events[i] is T one && (which is null || which(one)))
            {
                return one;
            }
        }

        return null;
    }

    internal IEnumerable<T> All<T>()
        where T : RecordedEvent
    {
        for (var i = 0; i < _count; i++)
        {
            if (_events[i] is T one)
            {
                yield return one;
            }
        }
    }
}
