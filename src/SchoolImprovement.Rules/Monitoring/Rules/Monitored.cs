namespace SchoolImprovement.Rules.Monitoring;

/// <summary>What the rules on monitoring share: whom they speak of, and how they name what they look at.</summary>
internal static class Monitored
{
    /// <summary>Every rule but that on the tier itself speaks of tiers 2 and 3 alone, so that a tier 1 update has one finding and not twenty.</summary>
    public static readonly Condition<MonitoringFacts> Plan = new("the school is in tier 2 or 3", (in f) => f.IsMonitored, (in f) => [Tier(in f)]);

    public static readonly Condition<MonitoringFacts> Tier3 = new("the school is in tier 3", (in f) => f.IsTier3, (in f) => [Tier(in f)]);

    public static Fact Tier(in MonitoringFacts facts) => new("tier", (int)facts.Plan.Tier);

    public static Fact Progress(in MonitoringFacts facts) => new("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress));

    public static FactValue Given(string? text) => WrittenText.IsGiven(text) ? "given" : "none";

    public static string Action(in MonitoringFacts facts) => Name("action", facts.PlannedAction?.Id ?? facts.ReportedAction?.Id, facts.PlannedAction?.Title);

    public static string Area(in MonitoringFacts facts) => Name("area", facts.PlannedArea?.Id ?? facts.ReportedArea?.Id, facts.PlannedArea?.Title);

    public static string Term(in MonitoringFacts facts) =>
        facts.Update.Term is { } term ? string.Create(CultureInfo.InvariantCulture, $"term {term}") : "its term";

    /// <summary>Asks that a text of the update is given.</summary>
    public static Condition<MonitoringFacts> Text(string title, string member, string name, Func<ProgressUpdate, string?> text, string missing) => new(
        title, (in f) => WrittenText.IsGiven(text(f.Update)), (in f) => [new(name, Given(text(f.Update)))])
    {
        At = member,
        IsGiven = true,
        Fails = (in _) => missing,
    };

    private static string Name(string kind, string? id, string? title) =>
        WrittenText.IsGiven(title) ? $"The {kind} '{Quoted.Of(id)}' ({Quoted.Of(title)})"
        : WrittenText.IsGiven(id) ? $"The {kind} '{Quoted.Of(id)}'"
        : $"An {kind} without an id";
}
