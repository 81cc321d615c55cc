using System.Collections.Immutable;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>Makes grants and what is known of them up from a seed: the same seed, the same grant.</summary>
internal sealed class GrantGenerator(int seed)
{
    private static readonly string[] Ids = ["A1", "A2", "A3"];
    private readonly Random _random = new(seed);

    public GuidancePolicy Policy() => new()
    {
        SatisfactoryProgress = Any<SatisfactoryProgressReading>(),
        LateStart = Any<LateStartReading>(),
        WithholdingGround = Any<WithholdingGroundReading>(),
        WithheldPart = Any<WithheldPartReading>(),
        StoppedActivity = Any<StoppedActivityReading>(),
        Arrears = Any<ArrearsReading>(),
        Completion = Any<CompletionReading>(),
    };

    /// <summary>Three terms as a rule, seldom more or less; awkward amounts, and now and then none.</summary>
    public Grant Grant()
    {
        var count = Below(5) == 0 ? 1 + Below(6) : 3;
        var terms = Calendar.Terms.Take(count);
        var tier = (SupportTier)(Below(12) == 0 ? 1 : 2 + Below(2));
        return Below(2) == 0
            ? new Grant(tier, terms, Amounts(count))
            : new Grant(tier, terms, Ids.Take(1 + Below(Ids.Length)).Select(id => new FundedActivity(id, Amounts(count))));
    }

    public GrantEvidence Evidence(bool mayLack) => new()
    {
        SignedByHead = Step(mayLack, 2019),
        SignedByChair = Step(mayLack, 2019),
        Approved = Step(mayLack, 2019),
        OfferLetter = Step(mayLack, 2019),
        Reports = [.. Enumerable.Range(1, 3).Where(_ => Below(8) > 0).Select(term => Report(term, mayLack))],
    };

    public DateOnly AsAt() => Calendar.Known.FirstDay.AddDays(Below(Calendar.Known.LengthInDays));

    /// <summary>Better in any number of ways, and worse in none.</summary>
    public GrantEvidence Better(GrantEvidence evidence) => evidence with
    {
        SignedByHead = Sooner(evidence.SignedByHead),
        SignedByChair = Sooner(evidence.SignedByChair),
        Approved = Sooner(evidence.Approved),
        OfferLetter = Sooner(evidence.OfferLetter),
        Reports = [.. evidence.Reports.Select(Better)],
    };

    /// <summary>The same, with an answer wherever there was none.</summary>
    public GrantEvidence Answered(GrantEvidence evidence)
    {
        // A recommendation to withhold says of itself that activity has not taken place; which, is then no open question.
        var isAnyRecommended = evidence.Reports.Any(report => report.WithholdingRecommended == true);
        var notTakenPlace = new HashSet<string>(isAnyRecommended ? Ids : []);
        var stopped = new HashSet<string>();
        var isRecommended = false;
        var reports = ImmutableArray.CreateBuilder<TermProgress>();
        foreach (var report in evidence.Reports)
        {
            // That nobody withdraws a recommendation, or says that something has taken place after all, is an answer.
            isRecommended |= report.WithholdingRecommended == true;
            reports.Add(report with
            {
                Overall = report.Overall ?? Status(),
                WithholdingRecommended = report.WithholdingRecommended ?? (isRecommended ? null : Below(2) == 0),
                Activities = [.. report.Activities.Select(activity => Answered(activity, notTakenPlace, stopped))],
            });
        }

        return evidence with
        {
            SignedByHead = Known(evidence.SignedByHead, 2019),
            SignedByChair = Known(evidence.SignedByChair, 2019),
            Approved = Known(evidence.Approved, 2019),
            OfferLetter = Known(evidence.OfferLetter, 2019),
            Reports = reports.ToImmutable(),
        };
    }

    private TermProgress Report(int term, bool mayLack) => new(term, Calendar.Terms[term - 1].LastDay.AddDays(-40 + Below(60)))
    {
        Overall = Below(3) > 0 ? ProgressStatus.OnTrack : MayLack(mayLack) ? null : Status(),
        WithholdingRecommended = MayLack(mayLack) ? null : Below(3) == 0,
        Activities = [.. Ids.Select(id => new ActivityProgress(id)
        {
            Progress = Below(2) == 0 ? ProgressStatus.OnTrack : MayLack(mayLack) ? null : Status(),
            IsFunded = Below(4) > 0,
            IsDue = Below(4) > 0,
            IsMitigated = Below(3) == 0,
            TookPlace = MayLack(mayLack) ? null : Below(4) > 0,
            Completed = Step(mayLack, term == 1 ? 2019 : 2020),
        })],
    };

    private TermProgress Better(TermProgress report) => report with
    {
        Overall = Better(report.Overall),
        WithholdingRecommended = report.WithholdingRecommended == true && Below(2) == 0 ? false : report.WithholdingRecommended,
        Activities = [.. report.Activities.Select(activity => activity with
        {
            Progress = Better(activity.Progress),
            IsMitigated = activity.IsMitigated || Below(3) == 0,
            TookPlace = activity.TookPlace == false && Below(2) == 0 ? true : activity.TookPlace,
            Completed = Sooner(activity.Completed),
        })],
    };

    private ActivityProgress Answered(ActivityProgress activity, HashSet<string> notTakenPlace, HashSet<string> stopped)
    {
        if (activity.Progress == ProgressStatus.Stopped)
        {
            stopped.Add(activity.Id);
        }

        if (activity.TookPlace == false)
        {
            notTakenPlace.Add(activity.Id);
        }

        var isAsked = activity.TookPlace is null && activity.IsDue && !notTakenPlace.Contains(activity.Id);
        var tookPlace = isAsked ? Below(2) == 0 : activity.TookPlace;
        if (tookPlace == false)
        {
            notTakenPlace.Add(activity.Id);
        }

        return activity with
        {
            // That an action is stopped is said, or it is not so; that nobody says it goes on again is an answer, too.
            Progress = activity.Progress ?? (stopped.Contains(activity.Id) ? null : Any(ProgressStatus.OnTrack, ProgressStatus.OffTrack, ProgressStatus.NotStarted, ProgressStatus.Complete)),
            TookPlace = tookPlace,
            Completed = Known(activity.Completed, 2020),
        };
    }

    private ProgressStatus? Better(ProgressStatus? status) => Below(2) == 0 ? status : status switch
    {
        null => null,

        // What is stopped is stopped with the department's agreement, and waits for nobody: no other progress is better for the money.
        ProgressStatus.Stopped => ProgressStatus.Stopped,
        ProgressStatus.OnTrack or ProgressStatus.Complete => ProgressStatus.Complete,
        _ => Below(2) == 0 ? ProgressStatus.OnTrack : ProgressStatus.Complete,
    };

    private Milestone Sooner(Milestone step) =>
        !step.IsKnown || Below(2) == 0 ? step
        : Milestone.On((step.Date ?? Calendar.Known.LastDay).AddDays(-Below(200)));

    private Milestone Step(bool mayLack, int year) => MayLack(mayLack) ? Milestone.Unknown : Known(Milestone.Unknown, year);

    private Milestone Known(Milestone step, int year) =>
        step.IsKnown ? step : Below(8) == 0 ? Milestone.NotYet : Milestone.On(new DateOnly(year, 10, 1).AddDays(Below(120)));

    private decimal[] Amounts(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Below(6) switch { 0 => 0m, 1 => 0.01m, 2 => 5333.33m, _ => Below(180_000) / 100m })];

    private ProgressStatus Status() => Any<ProgressStatus>();

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[Below(Enum.GetValues<T>().Length)];

    private ProgressStatus Any(params ProgressStatus[] statuses) => statuses[Below(statuses.Length)];

    private bool MayLack(bool mayLack) => mayLack && Below(4) == 0;

    private int Below(int limit) => _random.Next(limit);
}
