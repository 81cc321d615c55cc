using FsCheck.Fluent;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Tests.ActionForms;

namespace SchoolImprovement.Rules.Tests.Cases;

/// <summary>Makes forms up from a seed: one that lacks nothing, with a few of its members taken from nonsense.</summary>
internal sealed class MadeForms(int seed)
{
    private static readonly RecommendedActionForm Whole = RecommendedActionForm.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ActionForms", "a form that lacks nothing.json")));

    private static readonly RecommendedActionForm[] Nonsense = FormGenerator.Forms.Sample(300, new FsCheck.Rnd(1), 15);

    private readonly Random _random = new(seed);

    public RecommendedActionForm Form(int urn)
    {
        var form = Mixed(_random.Next(4) switch { 0 => 1_000_000, 1 => 60, 2 => 12, _ => 4 });
        return form with { School = (form.School ?? Whole.School)! with { Urn = new(urn) } };
    }

    public RecommendedActionForm Unnamed() => Mixed(4) with { School = null };

    // One member in so many is taken from nonsense.
    private RecommendedActionForm Mixed(int oneIn)
    {
        var odd = Odd();
        var areas = Whole.Areas.Select(area => Mixed(area, oneIn));
        return Whole with
        {
            School = Pick(oneIn, Whole.School, odd.School),
            Tier = Pick(oneIn, (SupportTier)(2 + _random.Next(2)), odd.Tier),
            NationalLeader = Pick(oneIn, Whole.NationalLeader, odd.NationalLeader),
            LatestReport = Pick(oneIn, Whole.LatestReport, odd.LatestReport),
            InitialDeployment = Pick(oneIn, Whole.InitialDeployment, _random.Next(2) == 0 ? null : odd.InitialDeployment),
            DaysUsed = Pick(oneIn, Whole.DaysUsed, odd.DaysUsed),
            Areas = Pick(oneIn, [.. areas], _random.Next(2) == 0 ? odd.Areas : [.. areas, .. odd.Areas]),
            Replaced = Pick(oneIn, Whole.Replaced, odd.Replaced),
            Coordination = Pick(oneIn, Whole.Coordination, odd.Coordination),
            Srma = Pick(oneIn, Whole.Srma, odd.Srma),
            ResourceReview = Pick(oneIn, Whole.ResourceReview, odd.ResourceReview),
            Agreements = Pick(oneIn, Whole.Agreements, odd.Agreements),
            SubmittedOn = Pick(oneIn, Whole.SubmittedOn, odd.SubmittedOn),
            FundsReleasedOn = Pick(oneIn, Whole.FundsReleasedOn, odd.FundsReleasedOn),
        };
    }

    private ImprovementArea Mixed(ImprovementArea area, int oneIn)
    {
        var odd = Odd().Areas.FirstOrDefault() ?? area;
        return area with
        {
            Kind = Pick(oneIn, area.Kind, odd.Kind),
            Focus = Pick(oneIn, area.Focus, odd.Focus),
            Subject = Pick(oneIn, area.Subject, odd.Subject),
            Phase = Pick(oneIn, area.Phase, odd.Phase),
            YearGroups = Pick(oneIn, area.YearGroups, odd.YearGroups),
            SendReviewCommissioned = Pick(oneIn, area.SendReviewCommissioned, odd.SendReviewCommissioned),
            Actions = Pick(oneIn, [.. area.Actions.Select(action => Mixed(action, oneIn))], odd.Actions),
        };
    }

    private RecommendedAction Mixed(RecommendedAction action, int oneIn)
    {
        var odd = Odd().Areas.SelectMany(area => area.Actions).FirstOrDefault() ?? action;
        return action with
        {
            Title = Pick(oneIn, action.Title, odd.Title),
            Description = Pick(oneIn, action.Description, odd.Description),
            ResponsiblePerson = Pick(oneIn, action.ResponsiblePerson, odd.ResponsiblePerson),
            Rationale = Pick(oneIn, action.Rationale, odd.Rationale),
            OfstedFindings = Pick(oneIn, action.OfstedFindings, odd.OfstedFindings),
            SrmaActions = Pick(oneIn, action.SrmaActions, odd.SrmaActions),
            StartDate = Pick(oneIn, action.StartDate, odd.StartDate),
            EndDate = Pick(oneIn, action.EndDate, odd.EndDate),
            Priority = Pick(oneIn, action.Priority, odd.Priority),
            Funding = Pick(oneIn, action.Funding, odd.Funding),
            Provider = Pick(oneIn, action.Provider, odd.Provider),
            NationalProgramme = Pick(oneIn, action.NationalProgramme, odd.NationalProgramme),
            SystemLeaders = Pick(oneIn, action.SystemLeaders, odd.SystemLeaders),
            Evidence = Pick(oneIn, action.Evidence, odd.Evidence),
            BehaviourReviews = Pick(oneIn, action.BehaviourReviews, odd.BehaviourReviews),
            Endorsements = Pick(oneIn, action.Endorsements, odd.Endorsements),
            Outcomes = Pick(oneIn, action.Outcomes, odd.Outcomes),
            Volume = Pick(oneIn, action.Volume, odd.Volume),
            Costs = Pick(oneIn, action.Costs, _random.Next(3) == 0 ? [new(1, 0)] : odd.Costs),
            CostExplanation = Pick(oneIn, action.CostExplanation, odd.CostExplanation),
            Restrictions = Pick(oneIn, action.Restrictions, odd.Restrictions),
        };
    }

    private RecommendedActionForm Odd() => Nonsense[_random.Next(Nonsense.Length)];

    private T Pick<T>(int oneIn, T usual, T odd) => _random.Next(oneIn) == 0 ? odd : usual;
}
