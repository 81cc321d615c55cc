using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Monitoring.Rules.Monitored;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>Guidance 7.5: what monitoring does beyond that for a tier 3 school.</summary>
internal static class Tier3Rules
{
    private static readonly Citation Extra = Citation.Parse("7.5");

    /// <summary>Guidance 7.5 a, first half.</summary>
    public static readonly MonitoringRule ChairFeedback = new()
    {
        Id = "MON-CHAIR",
        Title = "feedback of the chair",
        Citations = [Extra],
        Obligation = Obligation.Should,
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 the termly review gains the feedback of the chair of the governing board.",
        Remedy = "Gain the chair's feedback and record it.",
        AppliesWhen = Tier3,
        Conditions =
        [
            new(
                "the chair's feedback is given",
                static (in MonitoringFacts facts) => Status(IsGiven(facts.Update.ChairFeedback)),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("chair's feedback", Given(facts.Update.ChairFeedback)))
            {
                Finding = static (in MonitoringFacts _) => new("$.chairFeedback", "The update has no feedback of the chair of the governing board."),
            },
        ],
    };

    /// <summary>Guidance 7.5 a, second half.</summary>
    public static readonly MonitoringRule ChiefExecutiveFeedback = new()
    {
        Id = "MON-CEO",
        Title = "feedback of the trust's chief executive",
        Citations = [Extra],
        Obligation = Obligation.Should,
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 the termly review of a school in a trust gains the feedback of the trust's chief executive.",
        Remedy = "Gain the chief executive's feedback and record it.",
        AppliesWhen = new(
            "a tier 3 school is, or may be, in a trust",
            static (in MonitoringFacts facts) => Status(facts.IsTier3 && facts.Plan.IsInTrust != false),
            static (in MonitoringFacts facts, FactCollector collector) =>
            {
                collector.Add("tier", (int)facts.Plan.Tier);
                collector.Add("in a trust", ProgressRules.YesNo(facts.Plan.IsInTrust));
            }),
        Conditions =
        [
            new(
                "the chief executive's feedback is given",
                static (in MonitoringFacts facts) => IsGiven(facts.Update.ChiefExecutiveFeedback) ? RuleStatus.Satisfied
                    : facts.Plan.IsInTrust is null ? RuleStatus.NeedsInformation
                    : RuleStatus.NotSatisfied,
                static (in MonitoringFacts facts, FactCollector collector) =>
                {
                    collector.Add("in a trust", ProgressRules.YesNo(facts.Plan.IsInTrust));
                    collector.Add("chief executive's feedback", Given(facts.Update.ChiefExecutiveFeedback));
                })
            {
                Finding = static (in MonitoringFacts facts) => new(
                    "$.chiefExecutiveFeedback",
                    facts.Plan.IsInTrust is null
                        ? "The update has no feedback of a chief executive, and the plan does not say whether the school is in a trust."
                        : "The update has no feedback of the trust's chief executive."),
            },
        ],
    };

    /// <summary>Guidance 7.5 b: whether there was a visit at all.</summary>
    public static readonly MonitoringRule NamesVisits = new()
    {
        Id = "MON-VISITS",
        Title = "inspections and visits are named",
        Citations = [Extra],
        Obligation = Obligation.Should,
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 monitoring knows of every visit by Ofsted, for an inspection or otherwise, while the plan runs.",
        Reading = "An empty list says that there was none; no list says nothing, and nothing is assumed.",
        Remedy = "List the Ofsted inspections and monitoring visits since the plan began, or give an empty list.",
        AppliesWhen = Tier3,
        Conditions =
        [
            new(
                "the update says which there were",
                static (in MonitoringFacts facts) => facts.Update.OfstedVisits is null ? RuleStatus.NeedsInformation : RuleStatus.Satisfied,
                static (in MonitoringFacts facts, FactCollector collector) =>
                    collector.Add("visits", facts.Update.OfstedVisits is { } visits ? visits.Length : FactValue.Unknown))
            {
                Finding = static (in MonitoringFacts _) =>
                    new("$.ofstedVisits", "The update does not say whether there was an Ofsted inspection or monitoring visit."),
            },
        ],
    };

    /// <summary>Guidance 7.5 b.</summary>
    public static readonly MonitoringRule ReviewAfterVisit = new()
    {
        Id = "MON-REVIEW",
        Title = "the form is reviewed after an inspection or visit",
        Citations = [Extra],
        Obligation = Obligation.Should,
        Scope = MonitoringScope.OfstedVisit,
        Statement = "In tier 3 every visit by Ofsted during the plan is followed by a review of the form, and by changes agreed with the department where they are needed.",
        Reading = "A visit before the first funded term began is not during the plan. A review on the day of the visit is one after it.",
        Remedy = "Review the form in the light of the visit and record the day.",
        AppliesWhen = new(
            "the visit was during a tier 3 plan",
            static (in MonitoringFacts facts) => Status(facts.IsTier3 && !(facts.Visit?.Date < BeginningOfPlan(in facts))),
            static (in MonitoringFacts facts, FactCollector collector) =>
            {
                collector.Add("tier", (int)facts.Plan.Tier);
                collector.Add("visit", facts.Visit?.Date);
                collector.Add("plan begins", BeginningOfPlan(in facts));
            }),
        Conditions =
        [
            new(
                "the form was reviewed",
                static (in MonitoringFacts facts) => Status(facts.Visit?.ReviewedOn is not null),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("reviewed", facts.Visit?.ReviewedOn))
            {
                Finding = static (in MonitoringFacts facts) => new(
                    $"{facts.Path}.reviewedOn", $"The form was not reviewed after the {Describe(facts.Visit)}."),
            },
            new(
                "the review followed the visit",
                static (in MonitoringFacts facts) => Status(!(facts.Visit?.ReviewedOn < facts.Visit?.Date)),
                static (in MonitoringFacts facts, FactCollector collector) =>
                {
                    collector.Add("visit", facts.Visit?.Date);
                    collector.Add("reviewed", facts.Visit?.ReviewedOn);
                })
            {
                Finding = static (in MonitoringFacts facts) => new(
                    $"{facts.Path}.reviewedOn",
                    $"The review of {Wording.Date(facts.Visit!.ReviewedOn!.Value)} came before the {Describe(facts.Visit)}."),
            },
        ],
    };

    /// <summary>Guidance 7.5 c.</summary>
    public static readonly MonitoringRule Sustaining = new()
    {
        Id = "MON-SUSTAIN",
        Title = "how the activities are sustained",
        Citations = [Extra],
        Obligation = Obligation.Should,
        Scope = MonitoringScope.Update,
        Statement = "In tier 3 the National Leader and the school consider how the activities go on once the funding has ended.",
        Remedy = "Record how the activities go on once the funding has ended.",
        AppliesWhen = Tier3,
        Conditions =
        [
            new(
                "it is said how",
                static (in MonitoringFacts facts) => Status(IsGiven(facts.Update.Sustaining)),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("sustaining", Given(facts.Update.Sustaining)))
            {
                Finding = static (in MonitoringFacts _) =>
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
