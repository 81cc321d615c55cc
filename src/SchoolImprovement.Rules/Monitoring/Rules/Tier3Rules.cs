using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Monitoring.Monitored;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Guidance 7.5: what monitoring does beyond that for a tier 3 school.</summary>
internal static class Tier3Rules
{
    /// <summary>Guidance 7.5 a, first half.</summary>
    public static readonly MonitoringRule ChairFeedback = new("MON-CHAIR", "feedback of the chair", Should, "7.5")
    {
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 the termly review gains the feedback of the chair of the governing board.",
        Remedy = "Gain the chair's feedback and record it.",
        When = [Tier3],
        Needs = [Text("the chair's feedback is given", "chairFeedback", "chair's feedback", static update => update.ChairFeedback, "The update has no feedback of the chair of the governing board.")],
    };

    /// <summary>Guidance 7.5 a, second half.</summary>
    public static readonly MonitoringRule ChiefExecutiveFeedback = new("MON-CEO", "feedback of the trust's chief executive", Should, "7.5")
    {
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 the termly review of a school in a trust gains the feedback of the trust's chief executive.",
        Remedy = "Gain the chief executive's feedback and record it.",
        When = [Tier3, new("the school is in a trust", (in f) => f.Plan.IsInTrust, (in f) => [new("in a trust", f.Plan.IsInTrust)])],
        Needs =
        [
            new("the chief executive's feedback is given", (in f) => WrittenText.IsGiven(f.Update.ChiefExecutiveFeedback), (in f) => [new("chief executive's feedback", Given(f.Update.ChiefExecutiveFeedback))])
            {
                At = "chiefExecutiveFeedback",
                IsGiven = true,
                Fails = (in f) => f.Plan.IsInTrust is null
                    ? "The update has no feedback of a chief executive, and the plan does not say whether the school is in a trust."
                    : "The update has no feedback of the trust's chief executive.",
            },
        ],
    };

    /// <summary>Guidance 7.5 b: whether there was a visit at all.</summary>
    public static readonly MonitoringRule NamesVisits = new("MON-VISITS", "inspections and visits are named", Should, "7.5")
    {
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 monitoring knows of every visit by Ofsted, for an inspection or otherwise, while the plan runs.",
        Reading = "An empty list says that there was none; no list says nothing, and nothing is assumed.",
        Remedy = "List the Ofsted inspections and monitoring visits since the plan began, or give an empty list.",
        When = [Tier3],
        Needs =
        [
            new("the update says which there were", (in f) => f.Update.OfstedVisits is null ? null : true, (in f) => [new("visits", f.Update.OfstedVisits is { } visits ? visits.Length : FactValue.Unknown)])
            {
                At = "ofstedVisits",
                Lacks = (in _) => "The update does not say whether there was an Ofsted inspection or monitoring visit.",
            },
        ],
    };

    /// <summary>Guidance 7.5 b.</summary>
    public static readonly MonitoringRule ReviewAfterVisit = new("MON-REVIEW", "the form is reviewed after an inspection or visit", Should, "7.5")
    {
        Scope = MonitoringScope.OfstedVisit,
        Statement = "In tier 3 every visit by Ofsted during the plan is followed by a review of the form, and by changes agreed with the department where they are needed.",
        Reading = "A visit before the first funded term began is not during the plan; one of an unknown day is held to be. A review on the day of the visit is one after it.",
        Remedy = "Review the form in the light of the visit and record the day.",
        When = [Tier3, new("the visit was not before the plan", (in f) => !(f.Visit?.Date < BeginningOfPlan(in f)), (in f) => [new("visit", f.Visit?.Date), new("plan begins", BeginningOfPlan(in f))])],
        Needs =
        [
            new("the form was reviewed", (in f) => f.Visit?.ReviewedOn is not null, (in f) => [new("reviewed", f.Visit?.ReviewedOn)])
            {
                At = "reviewedOn",
                IsGiven = true,
                Fails = (in f) => $"The form was not reviewed after the {Describe(f.Visit)}.",
            },
            new("the review followed the visit", (in f) => !(f.Visit?.ReviewedOn < f.Visit?.Date), (in f) => [new("visit", f.Visit?.Date), new("reviewed", f.Visit?.ReviewedOn)])
            {
                At = "reviewedOn",
                Fails = (in f) => $"The review of {FactValue.From(f.Visit?.ReviewedOn)} came before the {Describe(f.Visit)}.",
            },
        ],
    };

    /// <summary>Guidance 7.5 c.</summary>
    public static readonly MonitoringRule Sustaining = new("MON-SUSTAIN", "how the activities are sustained", Should, "7.5")
    {
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 the National Leader and the school consider how the activities go on once the funding has ended.",
        Remedy = "Record how the activities go on once the funding has ended.",
        When = [Tier3],
        Needs = [Text("it is said how", "sustaining", "sustaining", static update => update.Sustaining, "The update does not say how the activities go on once the funding has ended.")],
    };

    private static DateOnly? BeginningOfPlan(in MonitoringFacts facts) =>
        facts.Plan.Terms.IsEmpty ? null : facts.Plan.Terms[0].FirstDay;

    private static string Describe(OfstedVisit? visit)
    {
        var kind = WrittenText.IsGiven(visit?.Kind) ? Quoted.Of(visit.Kind) : "Ofsted visit";
        return visit?.Date is { } date ? $"{kind} of {Wording.Date(date)}" : $"{kind} of an unknown day";
    }
}
