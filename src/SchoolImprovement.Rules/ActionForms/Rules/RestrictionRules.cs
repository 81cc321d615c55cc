using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 8.5 to 8.7: what the grant may not pay for.</summary>
internal static class RestrictionRules
{
    /// <summary>Guidance 8.5, first sentence.</summary>
    public static readonly ActionFormRule NotBudgeted = new("RAF-NOT-BUDGETED", "nothing that was budgeted for already", Must, "8.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for what the school or trust had planned and budgeted for before the National Leader began.",
        Remedy = "Let the school pay for it as planned, or say that it was not planned and budgeted for.",
        When = [GrantPays],
        Needs =
        [
            new("it was not planned and budgeted for", (in f) => !f.Action?.Restrictions?.AlreadyPlannedAndBudgeted, (in f) => [new("planned and budgeted for", f.Action?.Restrictions?.AlreadyPlannedAndBudgeted)])
            {
                At = "restrictions.alreadyPlannedAndBudgeted",
                Fails = (in f) => $"{TheAction(in f)} was planned and budgeted for already.",
                Lacks = (in f) => $"{TheAction(in f)} does not say whether it was planned and budgeted for already.",
                Ask = "Say whether it was planned and budgeted for already.",
            },
        ],
    };

    /// <summary>Guidance 8.5, second sentence.</summary>
    public static readonly ActionFormRule NotFree = new("RAF-NOT-FREE", "nothing that is free elsewhere", Must, "8.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for support that can be had free of charge.",
        Remedy = "Use the support that is free, or say that there is none.",
        When = [GrantPays],
        Needs =
        [
            new("it is not free elsewhere", (in f) => !f.Action?.Restrictions?.FreeElsewhere, (in f) => [new("free elsewhere", f.Action?.Restrictions?.FreeElsewhere)])
            {
                At = "restrictions.freeElsewhere",
                Fails = (in f) => $"{TheAction(in f)} can be had free of charge elsewhere.",
                Lacks = (in f) => $"{TheAction(in f)} does not say whether the support can be had free of charge.",
                Ask = "Say whether the support can be had free of charge.",
            },
        ],
    };

    /// <summary>Guidance 8.6.</summary>
    public static readonly ActionFormRule NoQualification = new("RAF-NOT-QUALIFICATION", "no mandatory qualification", Must, "8.6")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for mandatory qualifications on sensory impairment or SEN coordination.",
        Remedy = "Let the school's core budget pay for the qualification.",
        When = [GrantPays],
        Needs =
        [
            new("it is none of those qualifications", (in f) => Is(f.Action?.Restrictions?.Qualification, MandatoryQualification.None), (in f) => [new("qualification", Word(f.Action?.Restrictions?.Qualification))])
            {
                At = "restrictions.qualification",
                Fails = (in f) => $"{TheAction(in f)} pays for the mandatory qualification in {Word(f.Action?.Restrictions?.Qualification)}.",
                Lacks = (in f) => $"{TheAction(in f)} does not say whether it pays for a mandatory qualification.",
                Ask = "Say which mandatory qualification it pays for, or none.",
            },
        ],
    };

    /// <summary>Guidance 8.7.</summary>
    public static readonly ActionFormRule NoCover = new("RAF-NOT-COVER", "no cover for released staff", Must, "8.7")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay for cover while staff are released, unless the department has exceptionally agreed.",
        Reading = "An agreement that the form does not record is none.",
        Remedy = "Let the school pay for cover, or get the department's agreement and record it.",
        When = [GrantPays],
        Needs =
        [
            new("it is said whether it pays for cover", (in f) => f.Action?.Restrictions?.StaffReleaseCover is null ? null : true, (in f) => [new("pays for cover", f.Action?.Restrictions?.StaffReleaseCover)])
            {
                At = "restrictions.staffReleaseCover",
                Lacks = (in f) => $"{TheAction(in f)} does not say whether it pays for cover while staff are released.",
                Ask = "Say whether it pays for cover.",
            },
            Given("restrictions.coverAgreed", "the agreement to cover that it pays for is recorded", (in f) => f.Action?.Restrictions is not { StaffReleaseCover: true, CoverAgreed: null }, (in f) => [new("department agreed", f.Action?.Restrictions?.CoverAgreed)],
                (in f) => $"{TheAction(in f)} pays for cover while staff are released, and does not record that the department agreed."),
            Holds("restrictions.coverAgreed", "the department did not refuse it", (in f) => f.Action?.Restrictions is not { StaffReleaseCover: true, CoverAgreed: false }, (in f) => [new("department agreed", f.Action?.Restrictions?.CoverAgreed)],
                (in f) => $"{TheAction(in f)} pays for cover while staff are released, which the department has not agreed."),
        ],
    };
}
