using System.Globalization;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>What the rules on monitoring share: whom they speak of, and how they name what they look at.</summary>
internal static class Monitored
{
    /// <summary>Every rule but that on the tier itself speaks of tiers 2 and 3 alone, so that a tier 1 update has one finding and not twenty.</summary>
    public static readonly Condition<MonitoringFacts> Plan = new(
        "the school is in tier 2 or 3",
        (in facts) => facts.IsMonitored,
        (in facts) => [new("tier", (int)facts.Plan.Tier)]);

    public static readonly Condition<MonitoringFacts> Tier3 = new(
        "the school is in tier 3",
        (in facts) => facts.IsTier3,
        (in facts) => [new("tier", (int)facts.Plan.Tier)]);

    public static Truth Status(bool satisfied) => satisfied ? Truth.Yes : Truth.No;

    public static Truth Status(bool? satisfied) => satisfied is { } known ? Status(known) : Truth.Unknown;

    public static bool IsGiven(string? text) => !string.IsNullOrWhiteSpace(text);

    public static FactValue Given(string? text) => IsGiven(text) ? "given" : "none";

    public static string Action(in MonitoringFacts facts) => Name("action", facts.PlannedAction?.Id ?? facts.ReportedAction?.Id, facts.PlannedAction?.Title);

    public static string Area(in MonitoringFacts facts) => Name("area", facts.PlannedArea?.Id ?? facts.ReportedArea?.Id, facts.PlannedArea?.Title);

    public static string Term(in MonitoringFacts facts) =>
        facts.Update.Term is { } term ? string.Create(CultureInfo.InvariantCulture, $"term {term}") : "its term";

    private static string Name(string kind, string? id, string? title) =>
        IsGiven(title) ? $"The {kind} '{id}' ({title})" : $"The {kind} '{id}'";
}
