using System.Collections.Immutable;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// Reads the reports up to a day: of each term the latest counts. A later term's report can make good what an earlier one
/// said had not taken place, and withdraw a recommendation; it never takes back what an earlier instalment rested on.
/// </summary>
internal readonly struct ReportedProgress(ImmutableArray<TermProgress> reports, DateOnly asAt)
{
    /// <summary>The latest report of a term; <see langword="null"/> where there is none yet.</summary>
    public TermProgress? Of(int term)
    {
        TermProgress? latest = null;
        foreach (var report in reports)
        {
            if (report.Term == term && report.ReportedOn <= asAt)
            {
                latest = report;
            }
        }

        return latest;
    }

    /// <summary>
    /// Whether withholding is recommended, seen from the instalment of a term. A recommendation stands until it is withdrawn;
    /// that there was none in one term says nothing of the next.
    /// </summary>
    public bool? WithholdingRecommended(int term)
    {
        bool? answer = null;
        foreach (var report in reports)
        {
            if (!Counts(report))
            {
                continue;
            }

            if (report.WithholdingRecommended is { } recommended)
            {
                answer = report.Term <= term || !recommended ? recommended : answer;
            }
            else if (report.Term <= term && answer == false)
            {
                answer = null;
            }
        }

        return answer;
    }

    /// <summary>
    /// Whether an action's activity took place, seen from the instalment of a term. What did not take place has not until
    /// somebody says that it has; that one term's took place says nothing of the next term's.
    /// </summary>
    public bool? TookPlace(string id, int term)
    {
        bool? answer = null;
        foreach (var report in reports)
        {
            if (!Counts(report) || report[id] is not { } activity)
            {
                continue;
            }

            if (activity.TookPlace is { } tookPlace)
            {
                answer = report.Term <= term || tookPlace ? tookPlace : answer;
            }
            else if (activity.IsDue && report.Term <= term && answer == true)
            {
                answer = null;
            }
        }

        return answer;
    }

    /// <summary>Whether all activity took place, funded or not, seen from the instalment of a term.</summary>
    public bool? AllTookPlace(int term)
    {
        bool? answer = null;
        var isUnknown = false;
        foreach (var report in reports)
        {
            if (!Counts(report) || report.Term > term)
            {
                continue;
            }

            foreach (var activity in report.Activities)
            {
                if (activity.IsDue || activity.TookPlace is not null)
                {
                    switch (TookPlace(activity.Id, term))
                    {
                        case false:
                            return false;
                        case null:
                            isUnknown = true;
                            break;
                        default:
                            answer = true;
                            break;
                    }
                }
            }
        }

        return isUnknown ? null : answer;
    }

    /// <summary>When an action's activity of a term was complete.</summary>
    public Milestone CompletionOf(string id, int term, CompletionReading reading) =>
        Of(term) is { } report && report[id] is { } activity ? Completion(report, activity, reading) : Milestone.Unknown;

    /// <summary>When all funded activity of a term was complete.</summary>
    public Milestone CompletionOfFunded(int term, CompletionReading reading)
    {
        if (Of(term) is not { } report)
        {
            return Milestone.Unknown;
        }

        Milestone? all = null;
        foreach (var activity in report.Activities)
        {
            if (activity is { IsFunded: true, IsDue: true })
            {
                // Asked by id, so that an action reported twice is not known here either.
                var one = CompletionOf(activity.Id, term, reading);
                all = all is { } before ? Both(before, one) : one;
            }
        }

        return all ?? Milestone.Unknown;
    }

    /// <summary>When both are done: the later day; not yet where one is not; else not known where one is not.</summary>
    public static Milestone Both(Milestone one, Milestone other) =>
        one is { Date: { } first } && other is { Date: { } second } ? Milestone.On(first > second ? first : second)
        : IsNotYet(one) || IsNotYet(other) ? Milestone.NotYet
        : Milestone.Unknown;

    private static bool IsNotYet(Milestone step) => step is { IsKnown: true, Date: null };

    private static Milestone Completion(TermProgress report, ActivityProgress activity, CompletionReading reading) => reading switch
    {
        CompletionReading.WholeAction => activity.Progress switch
        {
            // Complete when it was reported, whatever is said of the term's activity; sooner where that is known.
            ProgressStatus.Complete => activity.Completed.IsDoneBy(report.ReportedOn) == true ? activity.Completed : Milestone.On(report.ReportedOn),
            null => Milestone.Unknown,
            _ => Milestone.NotYet,
        },
        _ => activity.Completed,
    };

    private bool Counts(TermProgress report) => report.ReportedOn <= asAt && ReferenceEquals(Of(report.Term), report);
}
