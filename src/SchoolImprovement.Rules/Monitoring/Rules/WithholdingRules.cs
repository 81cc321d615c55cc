using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Monitoring.Monitored;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Guidance 7.4 a: the recommendation to withhold further funding.</summary>
internal static class WithholdingRules
{
    private const string NoId = "an action without an id";

    private static readonly Condition<MonitoringFacts> NotTakenPlace = new(
        "activity has not taken place", (in f) => IndexOfFirst(in f) >= 0, (in f) => [new("did not take place", IndexOfFirst(in f) < 0 ? "none" : FirstId(in f) ?? NoId)])
    {
        At = "recommendsWithholding",
        Fails = (in _) => "Withholding is recommended, yet no activity is said not to have taken place.",
    };

    /// <summary>Guidance 7.4 a.</summary>
    public static readonly MonitoringRule MayRecommend = new("MON-WITHHOLD", "whether withholding is recommended", May, "7.4")
    {
        Scope = MonitoringScope.Update,
        Statement = "While agreed activity is outstanding, the National Leader may recommend holding money back.",
        Reading = "The update says yes or no where activity has not taken place, since the release of the next instalment asks for it.",
        Remedy = "Say whether you recommend that further funding is withheld.",
        When = [Plan, NotTakenPlace],
        Needs =
        [
            new("the update says whether it is recommended", (in f) => f.Update.RecommendsWithholding is not null, (in f) => [Recommended(in f)])
            {
                At = "recommendsWithholding",
                Fails = (in f) => $"The activity of {(FirstId(in f) is { } id ? $"action '{Quoted.Of(id)}'" : NoId)} has not taken place, and the update does not say whether further funding should be withheld.",
            },
        ],
    };

    /// <summary>Guidance 7.4 a: what the recommendation rests on.</summary>
    public static readonly MonitoringRule HasGround = new("MON-WITHHOLD-GROUND", "a recommendation to withhold has its ground", Should, "7.4")
    {
        Scope = MonitoringScope.Update,
        Statement = "A recommendation that funding is withheld rests on activity that has not taken place, and says why.",
        Remedy = "Name the activity that did not take place and the reason, or withdraw the recommendation.",
        When = [Plan, new("withholding is recommended", (in f) => f.Update.RecommendsWithholding == true, (in f) => [Recommended(in f)])],
        Needs =
        [
            NotTakenPlace,
            Text("the reason is given", "withholdingReason", "reason", static update => update.WithholdingReason, "Withholding is recommended without a reason."),
        ],
    };

    private static Fact Recommended(in MonitoringFacts facts) => new("recommended", facts.Update.RecommendsWithholding);

    private static string? FirstId(in MonitoringFacts facts) =>
        IndexOfFirst(in facts) is >= 0 and var index && WrittenText.IsGiven(facts.Update.Actions[index].Id) ? facts.Update.Actions[index].Id : null;

    private static int IndexOfFirst(in MonitoringFacts facts)
    {
        for (var i = 0; i < facts.Update.Actions.Length; i++)
        {
            if (facts.Update.Actions[i].TookPlace == false)
            {
                return i;
            }
        }

        return -1;
    }
}
