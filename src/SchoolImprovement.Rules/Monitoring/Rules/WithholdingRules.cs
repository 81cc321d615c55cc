using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Monitoring.Rules.Monitored;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>Guidance 7.4 a: the recommendation to withhold further funding.</summary>
internal static class WithholdingRules
{
    private static readonly Citation Withholding = Citation.Parse("7.4");

    /// <summary>Guidance 7.4 a.</summary>
    public static readonly MonitoringRule MayRecommend = new()
    {
        Id = "MON-WITHHOLD",
        Title = "whether withholding is recommended",
        Citations = [Withholding],
        Obligation = Obligation.May,
        Scope = MonitoringScope.Update,
        Statement = "While agreed activity is outstanding, the National Leader may recommend holding money back.",
        Reading = "The update says yes or no where activity has not taken place, since the release of the next instalment asks for it.",
        Remedy = "Say whether you recommend that further funding is withheld.",
        AppliesWhen = new(
            "activity of a tier 2 or 3 plan has not taken place",
            static (in MonitoringFacts facts) => Status(facts.IsMonitored && FirstNotTakenPlace(in facts) is not null),
            static (in MonitoringFacts facts, FactCollector collector) =>
            {
                collector.Add("tier", (int)facts.Plan.Tier);
                collector.Add("did not take place", FirstNotTakenPlace(in facts) ?? "none");
            }),
        Conditions =
        [
            new(
                "the update says whether it is recommended",
                static (in MonitoringFacts facts) => Status(facts.Update.RecommendsWithholding is not null),
                static (in MonitoringFacts facts, FactCollector collector) =>
                    collector.Add("recommended", ProgressRules.YesNo(facts.Update.RecommendsWithholding)))
            {
                Finding = static (in MonitoringFacts facts) => new(
                    "$.recommendsWithholding",
                    $"The activity of action '{FirstNotTakenPlace(in facts)}' has not taken place, and the update does not say whether further funding should be withheld."),
            },
        ],
    };

    /// <summary>Guidance 7.4 a: what the recommendation rests on.</summary>
    public static readonly MonitoringRule HasGround = new()
    {
        Id = "MON-WITHHOLD-GROUND",
        Title = "a recommendation to withhold has its ground",
        Citations = [Withholding],
        Obligation = Obligation.Should,
        Scope = MonitoringScope.Update,
        Statement = "A recommendation that funding is withheld rests on activity that has not taken place, and says why.",
        Remedy = "Name the activity that did not take place and the reason, or withdraw the recommendation.",
        AppliesWhen = new(
            "withholding is recommended for a tier 2 or 3 plan",
            static (in MonitoringFacts facts) => Status(facts.IsMonitored && facts.Update.RecommendsWithholding == true),
            static (in MonitoringFacts facts, FactCollector collector) =>
            {
                collector.Add("tier", (int)facts.Plan.Tier);
                collector.Add("recommended", ProgressRules.YesNo(facts.Update.RecommendsWithholding));
            }),
        Conditions =
        [
            new(
                "activity has not taken place",
                static (in MonitoringFacts facts) => Status(FirstNotTakenPlace(in facts) is not null),
                static (in MonitoringFacts facts, FactCollector collector) =>
                    collector.Add("did not take place", FirstNotTakenPlace(in facts) ?? "none"))
            {
                Finding = static (in MonitoringFacts _) =>
                    new("$.recommendsWithholding", "Withholding is recommended, yet no activity is said not to have taken place."),
            },
            new(
                "the reason is given",
                static (in MonitoringFacts facts) => Status(IsGiven(facts.Update.WithholdingReason)),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("reason", Given(facts.Update.WithholdingReason)))
            {
                Finding = static (in MonitoringFacts _) => new("$.withholdingReason", "Withholding is recommended without a reason."),
            },
        ],
    };

    private static string? FirstNotTakenPlace(in MonitoringFacts facts)
    {
        foreach (var action in facts.Update.Actions)
        {
            if (action.TookPlace == false)
            {
                return action.Id ?? "without id";
            }
        }

        return null;
    }
}
