using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Monitoring;

/// <summary>One sentence of policy, and a change to a clean update that shows it. Read from the files in Cases.</summary>
internal sealed record MonitoringCase
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required string Name { get; init; }

    public required string Paragraph { get; init; }

    public int Tier { get; init; } = 2;

    /// <summary><c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public string Trust { get; init; } = "yes";

    public IReadOnlyDictionary<string, string> Policy { get; init; } = new Dictionary<string, string>();

    /// <summary>Members of the update with their new values; null takes one away.</summary>
    public IReadOnlyDictionary<string, JsonElement> Change { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Severity, rule and path of every finding, such as <c>Error MON-WHOLE $.overall</c>; none for a clean update.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    public static IReadOnlyList<MonitoringCase> All { get; } = [.. Files().SelectMany(Read)];

    public MonitoringPlan Plan => MonitoringSamples.Plan(
        (SupportTier)Tier,
        Trust switch { "yes" => true, "no" => false, _ => null });

    public ProgressUpdate Update => ProgressUpdate.Parse(JsonEdit.Apply(MonitoringSamples.Update.ToJson(), Change));

    public MonitoringRules Rules(RuleSet<MonitoringRule>? set = null) => new(
        policy: Policy.Aggregate(GuidancePolicy.Default, (policy, reading) => policy.With(reading.Key, reading.Value)),
        rules: set);

    public static IEnumerable<string> Lines(ValidationResult result) =>
        result.Findings.Select(finding => $"{finding.Severity} {finding.Rule.Id} {finding.Path}");

    private static IEnumerable<string> Files() =>
        typeof(MonitoringCase).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Monitoring/", StringComparison.Ordinal)).Order();

    private static List<MonitoringCase> Read(string file)
    {
        using var stream = typeof(MonitoringCase).Assembly.GetManifestResourceStream(file)!;
        return JsonSerializer.Deserialize<List<MonitoringCase>>(stream, Options)!;
    }
}
