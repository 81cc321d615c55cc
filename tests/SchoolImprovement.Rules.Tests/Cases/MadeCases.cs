using System.Collections.Immutable;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Tests.Funding;
using SchoolImprovement.Rules.Timetable;
using Samples = SchoolImprovement.Rules.Tests.Monitoring.MonitoringSamples;

namespace SchoolImprovement.Rules.Tests.Cases;

/// <summary>Makes cases of every topic up from a seed: the same seed, the same cases. Faults of every kind are among them.</summary>
internal sealed class MadeCases(int seed)
{
    private static readonly DateOnly Year = new(2019, 9, 1);
    private readonly Random _random = new(seed);
    private readonly MadeSchools _schools = new(seed);
    private readonly MadeForms _forms = new(seed);
    private readonly GrantGenerator _grants = new(seed);

    public int Below(int limit) => _random.Next(limit);

    public T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[Below(Enum.GetValues<T>().Length)];

    public GuidancePolicy EligibilityReadings() => _schools.Policy();

    public GuidancePolicy GrantReadings() => _grants.Policy() with { Underspend = Any<UnderspendReading>() };

    public EligibilityCase Eligibility(int urn) => _schools.Case(new(urn));

    public ActionFormCase Form(int urn) => new(Below(40) == 0 ? _forms.Unnamed() : _forms.Form(urn), Below(9) == 0 ? Timetable.Dates.Calendar : SchoolTermCalendar.DefaultEngland, Any<FormStage>());

    public MatchCase Match(int urn) => new(new()
    {
        School = new(urn),
        Tier = Any<SupportTier>(),
        ConversationOn = Day(),
        LeaderAgreedOn = Day(),
        SchoolConfirmedOn = Day(),
        RecordedOn = Day(),
        ConfirmedOn = Day(),
        WithinOwnTrust = Answer(),
        OwnTrustJustification = Text(),
        DaysUsed = Below(4) == 0 ? null : Below(5) - 1,
        Tier1ReturnFollows = Answer(),
        ActionFormFollows = Answer(),
    });

    public Tier1ReturnCase Return(int urn) => new(new()
    {
        School = new(urn),
        Tier = Below(3) == 0 ? Any<SupportTier>() : SupportTier.Tier1,
        ImprovementAreas = Texts(),
        ActivitiesCompleted = Texts(),
        RecommendationsAgreed = Texts(),
        PlansInPlaceOn = Day(),
        SubmittedOn = Day(),
        ImplementationSupportBeganOn = Day(),
    });

    public PayCase Pay(int urn)
    {
        var matched = Below(6) switch { 0 => Day(), 1 => Year.AddDays(Below(2) - 1), _ => new DateOnly(2019, 10, 7) };
        return new(
            new()
            {
                Reference = "C1",
                School = new(urn),
                Tier = urn % 10 == 0 ? SupportTier.None : null,
                ClaimedOn = new DateOnly(2019, 12, 20),
                MatchedOn = matched,
                Days = [.. Enumerable.Range(0, Below(7)).Select(_ => new DeploymentDay(
                    new DateOnly(2019, 10, 7).AddDays(Below(8) == 0 ? Below(120) - 10 : Below(60)),
                    Below(5) == 0 ? null : Below(30) == 0 ? -1 : Below(90),
                    Below(5) == 0 ? null : Below(30) == 0 ? 3_000 : Below(60)))],
            },
            Below(3) == 0 ? null : ClaimedDays.Of(
                Enumerable.Range(0, Below(4)).Select(day => new DateOnly(2019, 10, 7).AddDays(day * 3)),
                Below(6) == 0 ? new DateOnly(2019, 10, 7).AddDays(Below(90)) : null));
    }

    public GrantCase Grant(int urn)
    {
        var (grant, evidence) = (_grants.Grant(), _grants.Evidence(Below(2) == 0));
        evidence = evidence with
        {
            EvaluationRequested = Step(),
            EvaluationReturned = Step(),
            UnderspendToReturn = Below(2) == 0 ? null : Below(3) * 10m,
            UnderspendReturned = Below(2) == 0 ? null : Below(3) * 10m,
        };
        return new(grant, evidence, _grants.AsAt(), new(urn))
        {
            Spendings = grant.Activities.IsEmpty || Below(2) == 0
                ? null
                : [.. grant.Activities.Select(activity => new ActivitySpending(activity.Id, activity.Total / 2m is var half ? decimal.Round(half, 2, MidpointRounding.ToZero) : 0, Below(10_000) / 100m))],
        };
    }

    public MonitoringCase Monitoring(int urn)
    {
        var isWhole = Below(3) == 0;
        var plan = Samples.Plan((SupportTier)(1 + Below(3)), Answer());
        var update = Samples.Update;
        return new(
            Below(8) == 0 ? plan with { Terms = [] } : plan,
            isWhole ? update : new()
            {
                Term = Below(8) == 0 ? null : Below(5),
                Date = Below(4) == 0 ? Day() : update.Date,
                Overall = Progress(),
                Areas = [.. Ids("leadership", "maths", "?", "").Select(id => new AreaUpdate { Id = id, Progress = Progress(), Comment = Text() })],
                Actions = [.. Ids("A1", "A2", "A3", "?").Select(id => new ActionUpdate
                {
                    Id = id,
                    Progress = Progress(),
                    TookPlace = Answer(),
                    CompletedOn = Below(2) == 0 ? Day() : null,
                    Mitigation = Text(),
                    Evidence = Text(),
                })],
                MonitoringDays = Below(5) == 0 ? null : Below(9) / 2m - 0.5m,
                RecommendsWithholding = Answer(),
                WithholdingReason = Text(),
                ChairFeedback = Text(),
                ChiefExecutiveFeedback = Text(),
                OfstedVisits = Below(4) == 0 ? null : [.. Enumerable.Range(0, Below(3)).Select(_ => new OfstedVisit { Date = Day(), Kind = Text(), ReviewedOn = Day(), Adjustments = Text() })],
                Sustaining = Text(),
            },
            new(urn),
            key: urn);
    }

    private IEnumerable<string> Ids(params string[] ids) => ids.Where(_ => Below(4) > 0).Append(ids[Below(ids.Length)]).Skip(Below(2));

    private ProgressStatus? Progress() => Below(6) == 0 ? null : Any<ProgressStatus>();

    private DateOnly? Day() => Below(5) == 0 ? null : Year.AddDays(Below(330));

    private Milestone Step() => Below(4) switch { 0 => Milestone.Unknown, 1 => Milestone.NotYet, _ => Milestone.On(Year.AddDays(300 + Below(400))) };

    private bool? Answer() => Below(3) switch { 0 => null, 1 => true, _ => false };

    private string? Text() => Below(4) switch { 0 => null, 1 => " ", _ => "A text." };

    private ImmutableArray<string> Texts() => [.. Enumerable.Range(0, Below(4)).Select(_ => Text()!)];
}
