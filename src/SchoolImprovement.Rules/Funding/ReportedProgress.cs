using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// Reads the reports up to a day, once: of each term the latest counts, and of those whose place it takes only that activity
/// had not taken place and that withholding was recommended, since silence lifts neither. A later term's report can make good
/// what an earlier one said had not taken place, and withdraw a recommendation; it never takes back what an earlier instalment
/// rested on.
/// </summary>
internal sealed class ReportedProgress
{
    private readonly DateOnly _asAt;
    private readonly TermProgress?[] _latest;
    private readonly bool?[] _recommended;
    private readonly bool?[] _allTookPlace;
    private readonly Dictionary<string, Told> _told = new(StringComparer.Ordinal);

    /// <summary>Reads the reports, each of their activities a fixed number of times.</summary>
    /// <param name="reports">The reports by term, then by day.</param>
    /// <param name="asAt">The day; what was reported later does not exist.</param>
    /// <param name="terms">How many terms the grant has.</param>
    public ReportedProgress(ImmutableArray<TermProgress> reports, DateOnly asAt, int terms)
    {
        _asAt = asAt;
        _latest = new TermProgress?[terms + 1];
        _recommended = new bool?[terms + 1];
        _allTookPlace = new bool?[terms + 1];
        TermProgress[] known = [.. reports.Where(report => report.ReportedOn <= asAt)];
        var withdrawnIn = ReadAhead(known);
        var tally = default(Tally);
        bool? recommended = null;
        var next = 0;
        for (var term = 1; term <= terms; term++)
        {
            recommended = recommended == true ? true : null;
            for (; next < known.Length && known[next].Term <= term; next++)
            {
                var isLatest = IsLatest(known, next);
                recommended = Recommended(recommended, known[next].WithholdingRecommended, isLatest);
                tally = Read(known[next], isLatest, tally);
                _latest[term] = isLatest && known[next].Term == term ? known[next] : _latest[term];
            }

            _recommended[term] = withdrawnIn > term ? false : recommended;
            _allTookPlace[term] = tally.All;
        }
    }

    /// <summary>How many activities of reports were looked at, to show that the work grows with what is reported and no faster.</summary>
    public int LookedAt { get; private set; }

    /// <summary>The latest report of a term; <see langword="null"/> where there is none yet.</summary>
    public TermProgress? Of(int term) => term >= 1 && term < _latest.Length ? _latest[term] : null;

    /// <summary>
    /// Whether withholding is recommended, seen from the instalment of a term. A recommendation stands until it is withdrawn;
    /// that there was none in one term says nothing of the next.
    /// </summary>
    public bool? WithholdingRecommended(int term) => _recommended[term];

    /// <summary>Whether all activity took place, funded or not, seen from the instalment of a term.</summary>
    public bool? AllTookPlace(int term) => _allTookPlace[term];

    /// <summary>
    /// Whether an action's activity took place, seen from the instalment of a term. What did not take place has not until
    /// somebody says that it has; that one term's took place says nothing of the next term's.
    /// </summary>
    public bool? TookPlace(string id, int term) => !_told.TryGetValue(id, out var told) ? null
        : told.TookPlaceIn > term ? true
        : told.Upto(term).TookPlace;

    /// <summary>Whether an action is said to be stopped, seen from the instalment of a term.</summary>
    public bool IsStopped(string id, int term) => _told.TryGetValue(id, out var told) && told.Upto(term).IsStopped;

    /// <summary>When an action's activity of a term, or the whole of the action, was complete.</summary>
    public Milestone CompletionOf(string id, int term, CompletionReading reading) =>
        reading == CompletionReading.WholeAction ? CompletionOfWhole(id, term)
        : Of(term)?[id] is { } activity ? activity.Completed
        : Milestone.Unknown;

    /// <summary>When all funded activity of a term was complete.</summary>
    public Milestone CompletionOfFunded(int term, CompletionReading reading)
    {
        Milestone? all = null;
        foreach (var activity in Of(term)?.Activities ?? [])
        {
            if (activity is { IsFunded: true, IsDue: true })
            {
                // Asked by id, so that an action reported twice is not known here either.
                var one = CompletionOf(activity.Id, term, reading);
                all = all is { } before ? Both(before, one, _asAt) : one;
            }
        }

        return all ?? Milestone.Unknown;
    }

    /// <summary>When both are done: the later day; not yet where one is not done by the day; else not known where one is not.</summary>
    public static Milestone Both(Milestone one, Milestone other, DateOnly asAt) =>
        one is { Date: { } first } && other is { Date: { } second } ? Milestone.On(first > second ? first : second)
        : one.IsDoneBy(asAt) == false || other.IsDoneBy(asAt) == false ? Milestone.NotYet
        : Milestone.Unknown;

    public static bool IsNotYet(Milestone step) => step is { IsKnown: true, Date: null };

    // An action that goes on after the term is complete when the report of a later term says so; one that is silent leaves it open.
    private Milestone CompletionOfWhole(string id, int term)
    {
        var isOpen = Of(term)?[id] is null;
        for (var upTo = term; upTo < _latest.Length; upTo++)
        {
            if (_latest[upTo] is { } report && report[id] is { } activity)
            {
                isOpen |= activity.Progress is null;
                if (activity.Progress == ProgressStatus.Complete)
                {
                    // Complete when it was reported, whatever is said of the term's activity; sooner where that is known.
                    return activity.Completed.IsDoneBy(report.ReportedOn) == true ? activity.Completed : Milestone.On(report.ReportedOn);
                }
            }
        }

        return isOpen ? Milestone.Unknown : Milestone.NotYet;
    }

    private static bool IsLatest(TermProgress[] known, int index) => index + 1 == known.Length || known[index + 1].Term != known[index].Term;

    private static bool? Recommended(bool? before, bool? said, bool isLatest) =>
        said == true || (isLatest && said is not null) ? said : before;

    /// <summary>Finds the last term that makes good what had not taken place, action by action, and the last that withdraws a recommendation.</summary>
    private int ReadAhead(TermProgress[] known)
    {
        var withdrawnIn = 0;
        for (var i = 0; i < known.Length; i++)
        {
            if (!IsLatest(known, i))
            {
                continue;
            }

            withdrawnIn = known[i].WithholdingRecommended == false ? known[i].Term : withdrawnIn;
            foreach (var activity in known[i].Activities)
            {
                LookedAt++;
                if (activity.TookPlace == true && known[i][activity.Id] is not null)
                {
                    ToldOf(activity.Id).TookPlaceIn = known[i].Term;
                }
            }
        }

        return withdrawnIn;
    }

    private Tally Read(TermProgress report, bool isLatest, Tally tally)
    {
        foreach (var activity in report.Activities)
        {
            LookedAt++;
            if (!isLatest && activity.TookPlace != false)
            {
                continue;
            }

            var told = ToldOf(activity.Id);
            tally = told.IsCounted ? tally.Without(told.CountedAs) : tally;

            // An action reported twice says nothing.
            if (report[activity.Id] is not null)
            {
                told.Add(report.Term, activity, isLatest);
            }

            told.IsCounted |= activity.IsDue || activity.TookPlace is not null;
            told.CountedAs = told.Seen(report.Term);
            tally = told.IsCounted ? tally.With(told.CountedAs) : tally;
        }

        return tally;
    }

    private Told ToldOf(string id) => _told.TryGetValue(id, out var told) ? told : _told[id] = new Told();

    /// <summary>How many actions took place, did not, and are not known to have.</summary>
    private readonly record struct Tally(int Yes, int No, int Unknown)
    {
        public bool? All => No > 0 ? false : Unknown > 0 ? null : Yes > 0 ? true : null;

        public Tally With(bool? tookPlace, int count = 1) => tookPlace switch
        {
            true => this with { Yes = Yes + count },
            false => this with { No = No + count },
            null => this with { Unknown = Unknown + count },
        };

        public Tally Without(bool? tookPlace) => With(tookPlace, -1);
    }

    /// <summary>What is told of one action, report by report.</summary>
    private sealed class Told
    {
        private readonly List<(int Term, bool? TookPlace, bool IsStopped)> _states = [];

        /// <summary>The last term whose report says that it has taken place.</summary>
        public int TookPlaceIn { get; set; }

        /// <summary>Whether it is among those of which it is asked whether they took place.</summary>
        public bool IsCounted { get; set; }

        /// <summary>As what it is among them; seen from a later term it may be another.</summary>
        public bool? CountedAs { get; set; }

        public bool? Seen(int term) => TookPlaceIn > term ? true : _states.Count == 0 ? null : _states[^1].TookPlace;

        public (bool? TookPlace, bool IsStopped) Upto(int term)
        {
            for (var i = _states.Count - 1; i >= 0; i--)
            {
                if (_states[i].Term <= term)
                {
                    return (_states[i].TookPlace, _states[i].IsStopped);
                }
            }

            return (null, false);
        }

        public void Add(int term, ActivityProgress activity, bool isLatest)
        {
            var (_, tookPlace, isStopped) = _states.Count == 0 ? default : _states[^1];
            if (activity.TookPlace is { } said)
            {
                tookPlace = said;
            }
            else if (activity.IsDue && tookPlace == true)
            {
                tookPlace = null;
            }

            _states.Add((term, tookPlace, isLatest && activity.Progress is { } progress ? progress == ProgressStatus.Stopped : isStopped));
        }
    }
}
