using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support;

/// <summary>Gathers what is next, topic by topic, from a record as it stands on a day.</summary>
internal sealed partial class NextSteps(SupportRules rules, SupportRecord view, DateOnly asAt)
{
    private readonly List<NextStep> _steps = [];
    private readonly SupportTier? _tier = rules.TierOf(view);
    private readonly ReviewHistory? _review = rules.ReviewOf(view);
    private readonly MonitoringPlan? _plan = rules.PlanOf(view);
    private readonly GrantEvidence _evidence = rules.EvidenceOf(view);

    public List<NextStep> Find()
    {
        if (_tier == SupportTier.None)
        {
            return _steps;
        }

        AddTier();
        AddMatch();
        if (view.MatchConfirmedOn is null && (view.Carried is null || _tier is null))
        {
            return _steps;
        }

        AddStart();
        AddDeadlines();
        if (_tier != SupportTier.Tier1)
        {
            AddReview();
            AddGrant();
        }

        AddClaim();
        return _steps;
    }

    private void AddTier()
    {
        if (_tier is not null)
        {
            return;
        }

        switch (rules.EligibilityOf(view)?.Outcome)
        {
            case EligibilityOutcome.NotNormallyEligible:
                Open("decide whether the school is supported again", SupportActor.Department, "1.3");
                break;
            case EligibilityOutcome.NeedsInformation:
                Add(Step("decide the tier of support", SupportActor.Department, NextStepStatus.NotKnown, "1.4") with { WaitsFor = "judgements, or support under the offer before" });
                break;
            default:
                Open("decide the tier of support", SupportActor.Department, "1.4");
                break;
        }
    }

    private void AddMatch()
    {
        if (_tier is null || view.MatchConfirmedOn is not null || view.Carried is not null)
        {
            return;
        }

        var missing = new List<(string What, string Fact, SupportActor By, string Paragraph)>();
        if (_tier is { HasActionForm: true } && view.First<ConversationHeld>() is null && view.First<LeaderAgreed>() is null)
        {
            missing.Add(("speak with the local authority or trust", "conversation with the local authority or trust", SupportActor.Department, "2.1"));
        }

        AddWhere(view.First<LeaderAgreed>() is null, "agree that the match is suitable", "match agreed by the National Leader", SupportActor.NationalLeader, "2.6");
        AddWhere(view.First<SchoolConfirmed>() is null, "confirm that the support is wanted", "match confirmed by the school", SupportActor.School, "2.6");
        AddWhere(view.First<MatchRecorded>() is null, "record the match", "match recorded", SupportActor.TeachingSchoolsCouncil, "2.6");
        AddWhere(true, "confirm the match formally", "match confirmed formally", SupportActor.TeachingSchoolsCouncil, "2.6");
        for (var i = 0; i < missing.Count; i++)
        {
            var (what, _, by, paragraph) = missing[i];
            Add(Step(what, by, i == 0 ? NextStepStatus.Open : NextStepStatus.Waiting, paragraph) with { WaitsFor = i == 0 ? null : missing[i - 1].Fact });
        }

        void AddWhere(bool isMissing, string what, string fact, SupportActor by, string paragraph)
        {
            if (isMissing)
            {
                missing.Add((what, fact, by, paragraph));
            }
        }
    }

    private void AddStart()
    {
        if (view.First<LeaderAgreed>() is { WithinOwnTrust: null })
        {
            Add(Step("say whether the school belongs to the National Leader's own trust", SupportActor.TeachingSchoolsCouncil, NextStepStatus.NotKnown, "2.5") with { WaitsFor = "the trust" });
        }

        if (view.FirstDayOn is not null || view.DaysEndedOn is not null || view.Carried?.Progress.InitialDeploymentOn is not null)
        {
            return;
        }

        var agreed = view.Last<StartAgreed>();
        var step = Step("begin the support", SupportActor.NationalLeader, NextStepStatus.Open, "3.1", "3.2");
        Add(agreed?.StartsOn is { } starts ? Dated(step, starts)
            : agreed is not null ? step
            : step with { Status = NextStepStatus.Waiting, WaitsFor = "start date agreed" });
    }

    private void AddReview()
    {
        foreach (var visit in _tier == SupportTier.Tier3 ? rules.VisitsOf(view) : [])
        {
            if (visit.ReviewedOn is null)
            {
                Open($"review the plan after '{visit.Kind}' of {Wording.Date(visit.Date!.Value)}", SupportActor.NationalLeader, "7.5");
            }
        }

        if (_review is null || view.Carried is not null && view.First<FormDrafted>() is null)
        {
            return;
        }

        var isWritten = _review.State is ReviewState.Drafted or ReviewState.Returned;
        if (isWritten || _review.State == ReviewState.Approved)
        {
            AddAgreements(_review, _review.State switch
            {
                ReviewState.Drafted => ReviewMove.Submit,
                ReviewState.Returned => ReviewMove.Resubmit,
                _ => ReviewMove.ReleaseFunds,
            });
        }

        if (_review.State == ReviewState.Returned)
        {
            Open("revise the form and submit it again", SupportActor.NationalLeader, "6.25");
        }
    }

    /// <summary>Whose agreement the next move lacks: that is for the rules on the review to say.</summary>
    private void AddAgreements(ReviewHistory review, ReviewMove move)
    {
        var (agreed, paragraph) = move == ReviewMove.ReleaseFunds ? ("signed off", "8.10") : ("agreed", "6.22");
        foreach (var finding in rules.Reviews.Check(review, SupportRules.StepOf(view, new FormMoved(asAt, move))).Findings)
        {
            if (finding.Path.EndsWith(".agreedByLeaderOn", StringComparison.Ordinal))
            {
                Open($"have the plan {agreed} by the headteacher or chief executive", SupportActor.School, paragraph);
            }
            else if (finding.Path.EndsWith(".agreedByChairOn", StringComparison.Ordinal))
            {
                Open($"have the plan {agreed} by the chair of governors", SupportActor.School, paragraph);
            }
        }
    }

    private void AddClaim()
    {
        var claimed = rules.ClaimsOf(view).SelectMany(claim => claim.Days).Select(day => day.Date).ToHashSet();
        var days = view.All<DayDeployed>().Count(day => !claimed.Contains(day.On));
        if (days > 0)
        {
            Open($"claim {Wording.Counted(days, "day")} of deployment", SupportActor.NationalLeader, "8.1");
        }

        var paid = rules.PaidClaimsOf(view);
        foreach (var (index, statement) in rules.PayOf(view).Index())
        {
            if (statement.Total > paid[index])
            {
                Open($"pay {Wording.Pounds(statement.Total - paid[index])} for the claim of {Wording.Date(statement.Claim.ClaimedOn)}", SupportActor.Department, "8.1");
            }

            if (statement.Outcome == Deployment.PayOutcome.NeedsInformation)
            {
                Add(Step($"complete the claim of {Wording.Date(statement.Claim.ClaimedOn)}", SupportActor.NationalLeader, NextStepStatus.NotKnown, "8.1") with
                {
                    WaitsFor = string.Join(" ", statement.Findings.Select(finding => finding.Message).Distinct()),
                });
            }
        }
    }

    private void Open(string what, SupportActor by, params ReadOnlySpan<string> paragraphs) => Add(Step(what, by, NextStepStatus.Open, paragraphs));

    private void Add(NextStep step) => _steps.Add(step);

    private NextStep Dated(NextStep step, DateOnly due) => step with
    {
        DueOn = due,
        Status = asAt > due ? NextStepStatus.Overdue : NextStepStatus.Due,
        DaysOverdue = asAt > due ? asAt.DayNumber - due.DayNumber : null,
    };

    private static NextStep Step(string what, SupportActor by, NextStepStatus status, params ReadOnlySpan<string> paragraphs)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>(paragraphs.Length);
        foreach (var paragraph in paragraphs)
        {
            citations.Add(Citation.Parse(paragraph));
        }

        return new NextStep(what, by, status, citations.MoveToImmutable());
    }
}
