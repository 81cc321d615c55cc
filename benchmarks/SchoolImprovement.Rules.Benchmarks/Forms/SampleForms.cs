using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Forms;

/// <summary>Made-up forms: whole ones of two to four areas, and the same with a fault each in one of a few places.</summary>
internal static class SampleForms
{
    public const int Many = 5_000;
    private const int OneInFaulty = 5;
    private static readonly DateOnly Deployed = new(2019, 10, 7);

    // Those of which one fault is one finding anyway: the rules say once what follows from a fault, code by hand says all of it.
    private static readonly Func<RecommendedActionForm, RecommendedActionForm>[] Faults =
    [
        form => form with { School = null },
        form => form with { Tier = SupportTier.Tier1 },
        form => form with { DaysUsed = 99 },
        form => form with { DaysUsed = 1 },
        form => form with { Areas = form.Areas.Add(form.Areas[1]) },
        form => form with { Replaced = null },
        form => form with { Agreements = null },
        form => form with { Srma = new() { Received = null, OutstandingActions = [new() { Id = "S1" }] } },
        form => form with { InitialDeployment = null },
        form => form with { LatestReport = form.LatestReport! with { InspectedOn = form.SubmittedOn?.AddDays(1) } },
        form => form with { LatestReport = form.LatestReport! with { Findings = form.LatestReport.Findings.SetItem(1, form.LatestReport.Findings[1] with { Text = " " }) } },
        form => form with { Agreements = form.Agreements! with { ChairOfGovernors = new() { AgreedOn = form.SubmittedOn, SignedOffOn = form.SubmittedOn?.AddDays(-1) } } },
        form => form with { Srma = new() { Received = false, OutstandingActions = [new() { Id = "S1" }] } },
        form => form with { Srma = null },
        form => First(form, action => action with { SrmaActions = ["S1"] }),
        form => First(form, action => action with { Costs = [new(1, 0), new(2, 0)] }),
        form => First(form, action => action with { Funding = FundingSource.None }),
        form => Last(form, action => action with { Provider = new() { Kind = ProviderKind.NationalProgramme, Name = "A programme" } }),
        form => Last(form, action => action with { Endorsements = [.. action.Endorsements.Select(given => given with { By = null, GivenOn = form.SubmittedOn?.AddDays(1) })] }),
        form => First(form, action => action with { Provider = new() { TrackRecord = "What it achieved." } }),
        form => First(form, action => action with { Provider = new() { Kind = ProviderKind.Other, Name = "Harbour Trust" } }),
        form => First(form, action => action with { EndDate = null, Description = " ", ResponsiblePerson = null }),
        form => First(form, action => action with { Outcomes = [new()], OfstedFindings = ["?"] }),
        form => First(form, action => action with { Costs = [new(1), new(2, -5), new(2, 20_000)], CostExplanation = null }),
        form => First(form, action => action with { SystemLeaders = new() { FromOwnTrustOrAlliance = true } }),
        form => Last(form, action => action with { Endorsements = [], Evidence = action.Rationale }),
        form => Last(form, action => action with { NationalProgramme = null }),
    ];

    /// <summary>Forms that lack nothing.</summary>
    public static RecommendedActionForm[] Clean(int count) => [.. Enumerable.Range(0, count).Select(Whole)];

    /// <summary>The same, but every fifth with a fault.</summary>
    public static RecommendedActionForm[] Mixed(int count) =>
        [.. Clean(count).Select((form, i) => i % OneInFaulty == 0 ? Faults[i / OneInFaulty % Faults.Length](form) : form)];

    private static RecommendedActionForm Whole(int number) => new()
    {
        School = new() { Urn = new Urn(900_000 + number), Name = "A school", Region = HubRegion.North },
        Tier = SupportTier.Tier2,
        NationalLeader = new() { Name = "A leader", School = "Harbour School", Trust = "Harbour Trust" },
        LatestReport = new()
        {
            InspectedOn = new DateOnly(2019, 6, 12),
            Findings = [.. Enumerable.Range(1, 4).Select(i => new OfstedFinding { Id = $"F{i}", Theme = i == 1 ? OfstedTheme.Leadership : OfstedTheme.Other, Text = "A finding." })],
        },
        InitialDeployment = Deployed,
        DaysUsed = SupportOffer.Default.Eligibility.SupportDays.Of(SupportTier.Tier2).Value,
        Areas =
        [
            new() { Kind = ImprovementAreaKind.Leadership, Actions = [Action(number, 1)] },
            .. number % 3 > 0 ? [new ImprovementArea { Kind = ImprovementAreaKind.Behaviour, Actions = [Action(number, 2), Action(number, 3)] }] : Array.Empty<ImprovementArea>(),
            .. number % 2 > 0 ? [new ImprovementArea { Kind = ImprovementAreaKind.WholeSchool, Focus = AreaFocus.Pedagogy, Actions = [Action(number, 3)] }] : Array.Empty<ImprovementArea>(),
            new() { Kind = ImprovementAreaKind.SubjectSpecific, Focus = AreaFocus.Curriculum, Subject = (Subject)(number % 4), YearGroups = [YearGroup.Year1, YearGroup.Year2], Actions = [Action(number, 4)] },
        ],
        Replaced = new() { Governance = "It is secure.", FinancialManagement = "It is secure." },
        Coordination = [new(1, 200), new(2, 200)],
        Srma = new() { Received = false },
        Agreements = new() { HeadOrChiefExecutive = new() { Name = "A. Head", AgreedOn = new DateOnly(2019, 11, 5) }, ChairOfGovernors = new() { Name = "C. Chair", AgreedOn = new DateOnly(2019, 11, 6) } },
        SubmittedOn = new DateOnly(2019, 11, 8),
    };

    private static RecommendedAction Action(int number, int finding) => new()
    {
        Title = $"Action {number}",
        Description = "What is to be done, in a sentence or two.",
        ResponsiblePerson = "Headteacher",
        Rationale = "Why this is right for the school.",
        OfstedFindings = [$"F{finding}"],
        StartDate = new DateOnly(2020, 1, 13),
        EndDate = new DateOnly(2020, 7, 10),
        Priority = 1,
        Funding = FundingSource.Grant,
        Provider = new() { Kind = ProviderKind.Other, Name = "A provider", Rationale = "Why it.", TrackRecord = "What it achieved." },
        NationalProgramme = new() { Available = false },
        Evidence = "A published evaluation.",
        BehaviourReviews = [BehaviourReview.BehaviourInSchools],
        Endorsements = [.. Enum.GetValues<HubKind>().Select(hub => new Endorsement { Hub = hub, By = "The hub", GivenOn = new DateOnly(2019, 11, 1) })],
        Outcomes = [new() { Change = "What changes.", Measure = "How it is measured.", Evidence = "What shows it." }],
        Volume = new() { Days = 3 },
        Costs = [new(1, 1_000), new(2, 1_000)],
        CostExplanation = "Days and their rate.",
        Restrictions = new() { AlreadyPlannedAndBudgeted = false, FreeElsewhere = false, Qualification = MandatoryQualification.None, StaffReleaseCover = false },
    };

    private static RecommendedActionForm First(RecommendedActionForm form, Func<RecommendedAction, RecommendedAction> change) => Change(form, 0, change);

    private static RecommendedActionForm Last(RecommendedActionForm form, Func<RecommendedAction, RecommendedAction> change) => Change(form, form.Areas.Length - 1, change);

    private static RecommendedActionForm Change(RecommendedActionForm form, int area, Func<RecommendedAction, RecommendedAction> change) =>
        form with { Areas = form.Areas.SetItem(area, form.Areas[area] with { Actions = form.Areas[area].Actions.SetItem(0, change(form.Areas[area].Actions[0])) }) };
}
