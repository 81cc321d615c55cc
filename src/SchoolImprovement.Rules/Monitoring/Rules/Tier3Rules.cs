using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Monitoring.Rules.Monitored;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>Guidance 7.5: what monitoring does beyond that for a tier 3 school.</summary>
internal static class Tier3Rules
{
    /// <summary>Guidance 7.5 a, first half.</summary>
    public static readonly MonitoringRule ChairFeedback = new("MON-CHAIR", "feedback of the chair", Obligation.Should, "7.5")
    {
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 the termly review gains the feedback of the chair of the governing board.",
        Remedy = "Gain the chair's feedback and record it.",
        When = [Tier3],
        Needs =
        [
            new(
                "the chair's feedback is given",
                (in facts) => IsGiven(facts.Update.ChairFeedback),
                (in facts) => [new("chair's feedback", Given(facts.Update.ChairFeedback))])
            {
                Finding = (in _) => new("$.chairFeedback", "The update has no feedback of the chair of the governing board."),
            },
        ],
    };

    /// <summary>Guidance 7.5 a, second half.</summary>
    public static readonly MonitoringRule ChiefExecutiveFeedback = new("MON-CEO", "feedback of the trust's chief executive", Obligation.Should, "7.5")
    {
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 the termly review of a school in a trust gains the feedback of the trust's chief executive.",
        Remedy = "Gain the chief executive's feedback and record it.",
        When = [new(
            "a tier 3 school is, or may be, in a trust",
            (in facts) => facts.IsTier3 && facts.Plan.IsInTrust != false,
            (in facts) => [new("tier", (int)facts.Plan.Tier), new("in a trust", ProgressRules.YesNo(facts.Plan.IsInTrust))])],
        Needs =
        [
            new(
                "the chief executive's feedback is given",
                (in facts) => IsGiven(facts.Update.ChiefExecutiveFeedback) ? Truth.Yes
                    : facts.Plan.IsInTrust is null ? Truth.Unknown
                    : Truth.No,
                (in facts) =>
                [
                    new("in a trust", ProgressRules.YesNo(facts.Plan.IsInTrust)),
                    new("chief executive's feedback", Given(facts.Update.ChiefExecutiveFeedback)),
                ])
            {
                Finding = (in facts) => new(
                    "$.chiefExecutiveFeedback",
                    facts.Plan.IsInTrust is null
                        ? "The update has no feedback of a chief executive, and the plan does not say whether the school is in a trust."
                        : "The update has no feedback of the trust's chief executive."),
            },
        ],
    };

    /// <summary>Guidance 7.5 b: whether there was a visit at all.</summary>
    public static readonly MonitoringRule NamesVisits = new("MON-VISITS", "inspections and visits are named", Obligation.Should, "7.5")
    {
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 monitoring knows of every visit by Ofsted, for an inspection or otherwise, while the plan runs.",
        Reading = "An empty list says that there was none; no list says nothing, and nothing is assumed.",
        Remedy = "List the Ofsted inspections and monitoring visits since the plan began, or give an empty list.",
        When = [Tier3],
        Needs =
        [
            new(
                "the update says which there were",
                (in facts) => facts.Update.OfstedVisits is null ? Truth.Unknown : Truth.Yes,
                (in facts) => [new("visits", facts.Update.OfstedVisits is { } visits ? visits.Length : FactValue.Unknown)])
            {
                Finding = (in _) =>
                    new("$.ofstedVisits", "The update does not say whether there was an Ofsted inspection or monitoring visit."),
            },
        ],
    };

    /// <summary>Guidance 7.5 b.</summary>
    public static readonly MonitoringRule ReviewAfterVisit = new("MON-REVIEW", "the form is reviewed after an inspection or visit", Obligation.Should, "7.5")
    {
        Scope = MonitoringScope.OfstedVisit,
        Statement = "In tier 3 every visit by Ofsted during the plan is followed by a review of the form, and by changes agreed with the department where they are needed.",
        Reading = "A visit before the first funded term began is not during the plan. A review on the day of the visit is one after it.",
        Remedy = "Review the form in the light of the visit and record the day.",
        When = [new(
            "the visit was during a tier 3 plan",
            (in facts) => facts.IsTier3 && !(facts.Visit?.Date < BeginningOfPlan(in facts)),
            (in facts) =>
            [
                new("tier", (int)facts.Plan.Tier),
                new("visit", facts.Visit?.Date),
                new("plan begins", BeginningOfPlan(in facts)),
            ])],
        Needs =
        [
            new(
                "the form was reviewed",
                (in facts) => Status(facts.Visit?.ReviewedOn is not null),
                (in facts) => [new("reviewed", facts.Visit?.ReviewedOn)])
            {
                Finding = (in facts) => new(
                    $"{facts.Path}.reviewedOn", $"The form was not reviewed after the {Describe(facts.Visit)}."),
            },
            new(
                "the review followed the visit",
                (in facts) => !(facts.Visit?.ReviewedOn < facts.Visit?.Date),
                (in facts) => [new("visit", facts.Visit?.Date), new("reviewed", facts.Visit?.ReviewedOn)])
            {
                Finding = (in facts) => new(
                    $"{facts.Path}.reviewedOn",
                    $"The review of {Wording.Date(facts.Visit!.ReviewedOn!.Value)} came before the {Describe(facts.Visit)}."),
            },
        ],
    };

    /// <summary>Guidance 7.5 c.</summary>
    public static readonly MonitoringRule Sustaining = new("MON-SUSTAIN", "how the activities are sustained", Obligation.Should, "7.5")
    {
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 the National Leader and the school consider how the activities go on once the funding has ended.",
        Remedy = "Record how the activities go on once the funding has ended.",
        When = [Tier3],
        Needs =
        [
            new(
                "it is said how",
                (in facts) => IsGiven(facts.Update.Sustaining),
                (in facts) => [new("sustaining", Given(facts.Update.Sustaining))])
            {
                Finding = (in _) =>
                    new("$.sustaining", "The update does not say how the activities go on once the funding has ended."),
            },
        ],
    };

    private static DateOnly? BeginningOfPlan(in MonitoringFacts facts) =>
        facts.Plan.Terms.IsEmpty ? null : facts.Plan.Terms[0].FirstDay;

    private static string Describe(OfstedVisit? visit)
    {
        var kind = IsGiven(visit?.Kind) ? visit!.Kind! : "Ofsted visit";
        return visit?.Date is { } date ? $"{kind} of {Wording.Date(date)}" : $"{kind} of an unknown day";
    }
}
