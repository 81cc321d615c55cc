using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Monitoring.Rules.Monitored;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>Guidance 7.4 a: the recommendation to withhold further funding.</summary>
internal static class WithholdingRules
{
    private static readonly Citation Withholding = Citation.Parse("7.4");

    /// <summary>Guidance 7.4 a.</summary>
    public static readonly MonitoringRule MayRecommend = new("MON-WITHHOLD", "whether withholding is recommended", Obligation.May, "7.4")
    {
        Scope = MonitoringScope.Update,
        Statement = "While agreed activity is outstanding, the National Leader may recommend holding money back.",
        Reading = "The update says yes or no where activity has not taken place, since the release of the next instalment asks for it.",
        Remedy = "Say whether you recommend that further funding is withheld.",
        When = [new(
            "activity of a tier 2 or 3 plan has not taken place",
            (in facts) => Status(facts.IsMonitored && FirstNotTakenPlace(in facts) is not null),
            (in facts) =>
            [
                new("tier", (int)facts.Plan.Tier),
                new("did not take place", FirstNotTakenPlace(in facts) ?? "none"),
            ])],
        Needs =
        [
            new(
                "the update says whether it is recommended",
                (in facts) => Status(facts.Update.RecommendsWithholding is not null),
                (in facts) => [new("recommended", ProgressRules.YesNo(facts.Update.RecommendsWithholding))])
            {
                Finding = (in facts) => new(
                    "$.recommendsWithholding",
                    $"The activity of action '{FirstNotTakenPlace(in facts)}' has not taken place, and the update does not say whether further funding should be withheld."),
            },
        ],
    };

    /// <summary>Guidance 7.4 a: what the recommendation rests on.</summary>
    public static readonly MonitoringRule HasGround = new("MON-WITHHOLD-GROUND", "a recommendation to withhold has its ground", Obligation.Should, "7.4")
    {
        Scope = MonitoringScope.Update,
        Statement = "A recommendation that funding is withheld rests on activity that has not taken place, and says why.",
        Remedy = "Name the activity that did not take place and the reason, or withdraw the recommendation.",
        When = [new(
            "withholding is recommended for a tier 2 or 3 plan",
            (in facts) => facts.IsMonitored && facts.Update.RecommendsWithholding == true,
            (in facts) =>
            [
                new("tier", (int)facts.Plan.Tier),
                new("recommended", ProgressRules.YesNo(facts.Update.RecommendsWithholding)),
            ])],
        Needs =
        [
            new(
                "activity has not taken place",
                (in facts) => Status(FirstNotTakenPlace(in facts) is not null),
                (in facts) => [new("did not take place", FirstNotTakenPlace(in facts) ?? "none")])
            {
                Finding = (in _) =>
                    new("$.recommendsWithholding", "Withholding is recommended, yet no activity is said not to have taken place."),
            },
            new(
                "the reason is given",
                (in facts) => IsGiven(facts.Update.WithholdingReason),
                (in facts) => [new("reason", Given(facts.Update.WithholdingReason))])
            {
                Finding = (in _) => new("$.withholdingReason", "Withholding is recommended without a reason."),
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
