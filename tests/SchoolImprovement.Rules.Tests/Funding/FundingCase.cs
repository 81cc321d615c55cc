using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Tests.Monitoring;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>One sentence of policy, and a change to the sample's evidence that shows it. Read from the files in Cases.</summary>
internal sealed record FundingCase
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required string Name { get; init; }

    public required string Paragraph { get; init; }

    public required DateOnly AsAt { get; init; }

    public int Tier { get; init; } = 2;

    /// <summary><c>by activity</c>, <c>by term</c>, or amounts of the terms such as <c>8000 8000 0.01</c>.</summary>
    public string Grant { get; init; } = "by activity";

    public IReadOnlyDictionary<string, string> Policy { get; init; } = new Dictionary<string, string>();

    /// <summary>Members of the evidence with their new values; null takes one away.</summary>
    public IReadOnlyDictionary<string, JsonElement> Change { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>For each instalment its outcome, then the ids of the rules that determined it where it is not released.</summary>
    public required IReadOnlyList<string> Instalments { get; init; }

    /// <summary>Pounds released, withheld, not yet due, and in need of information.</summary>
    public required IReadOnlyList<decimal> Amounts { get; init; }

    /// <summary>What the duties say, such as <c>GRA-UNDERSPEND NotSatisfied</c>; the others are not looked at.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];

    public static IReadOnlyList<FundingCase> All { get; } = [.. Files().SelectMany(Read)];

    public Grant TheGrant
    {
        get
        {
            var sample = Grant == "by activity" ? FundingSamples.ByActivity : FundingSamples.ByTerm;
            return Grant is "by activity" or "by term"
                ? Tier == 2 ? sample : new Grant((SupportTier)Tier, FundingSamples.Terms, sample.Profile)
                : Make([.. Grant.Split(' ').Select(amount => decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))]);
        }
    }

    public GrantEvidence Evidence => GrantEvidence.Parse(JsonEdit.Apply(FundingSamples.Evidence.ToJson(), Change));

    public GrantRules Rules() => new(policy: Policy.Aggregate(GuidancePolicy.Default, (policy, reading) => policy.With(reading.Key, reading.Value)));

    private Grant Make(decimal[] profile) => new((SupportTier)Tier, FundingSamples.Terms.Take(profile.Length), profile);

    private static IEnumerable<string> Files() =>
        typeof(FundingCase).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Funding/", StringComparison.Ordinal)).Order();

    private static List<FundingCase> Read(string file)
    {
        using var stream = typeof(FundingCase).Assembly.GetManifestResourceStream(file)!;
        return JsonSerializer.Deserialize<List<FundingCase>>(stream, Options)!;
    }
}
