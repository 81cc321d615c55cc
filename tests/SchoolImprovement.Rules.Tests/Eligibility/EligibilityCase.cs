using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>One sentence of policy, and a school that shows it. Read from the files in Cases.</summary>
internal sealed record EligibilityCase
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public required string Name { get; init; }

    public required string Paragraph { get; init; }

    public required DateOnly AsAt { get; init; }

    /// <summary>A grade and a date: <c>RI 2018-03-06</c>, <c>Good 2018-03-06..2018-03-07 published 2018-05-01 of 900001 converter</c>.</summary>
    public required IReadOnlyList<string> Judgements { get; init; }

    /// <summary><c>none</c>, <c>unknown</c>, or <c>tier 2, 2018-10-01</c> with a question mark for what is not known.</summary>
    public string Prior { get; init; } = "none";

    public IReadOnlyDictionary<string, string> Policy { get; init; } = new Dictionary<string, string>();

    public bool MayLackEarlier { get; init; }

    public IReadOnlyList<int> AmalgamatedFrom { get; init; } = [];

    public required Expectation Expect { get; init; }

    public static IReadOnlyList<EligibilityCase> All { get; } = [.. Files().SelectMany(Read)];

    public OracleQuestion Question() => new(
        [.. Judgements.Select(ReadJudgement)],
        AsAt,
        ReadPrior(),
        ReadPolicy(),
        MayLackEarlier);

    public InspectionHistory History()
    {
        var question = Question();
        return new(question.School, question.Judgements, MayLackEarlier, AmalgamatedFrom.Select(urn => new Urn(urn)));
    }

    private static IEnumerable<string> Files() =>
        typeof(EligibilityCase).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Cases/", StringComparison.Ordinal)).Order();

    private static IEnumerable<EligibilityCase> Read(string file)
    {
        using var stream = typeof(EligibilityCase).Assembly.GetManifestResourceStream(file)!;
        return JsonSerializer.Deserialize<List<EligibilityCase>>(stream, Options)!;
    }

    private static Judgement ReadJudgement(string text)
    {
        var parts = Regex.Match(text, @"^(?<grade>\w+) (?<first>[\d-]+)(\.\.(?<last>[\d-]+))?( published (?<published>[\d-]+))?( of (?<urn>\d+) (?<kind>converter|other))?$");
        Assert.True(parts.Success, $"'{text}' is not a judgement of a case.");
        return new Judgement(
            parts.Groups["urn"].Success ? new Urn(int.Parse(parts.Groups["urn"].Value, CultureInfo.InvariantCulture)) : new Urn(900_123),
            parts.Groups["grade"].Value == "RI" ? OverallEffectiveness.RequiresImprovement : Enum.Parse<OverallEffectiveness>(parts.Groups["grade"].Value),
            ReadDate(parts.Groups["first"].Value)!.Value,
            ReadDate(parts.Groups["last"].Value),
            ReadDate(parts.Groups["published"].Value),
            parts.Groups["kind"].Value switch
            {
                "converter" => JudgementOrigin.ConverterPredecessor,
                "other" => JudgementOrigin.OtherPredecessor,
                _ => JudgementOrigin.School,
            });
    }

    private PriorSupport ReadPrior()
    {
        if (Prior is "none" or "unknown")
        {
            return Prior == "none" ? PriorSupport.None : PriorSupport.Unknown;
        }

        var parts = Regex.Match(Prior, @"^tier (?<tier>[123?]), (?<day>[\d-]+|\?)$");
        Assert.True(parts.Success, $"'{Prior}' is not the support of a case.");
        return PriorSupport.Supported(
            parts.Groups["tier"].Value == "?" ? null : (SupportTier)int.Parse(parts.Groups["tier"].Value, CultureInfo.InvariantCulture),
            ReadDate(parts.Groups["day"].Value));
    }

    private GuidancePolicy ReadPolicy()
    {
        var policy = new GuidancePolicy();
        foreach (var (reading, value) in Policy)
        {
            policy = reading switch
            {
                nameof(policy.JudgementDate) => policy with { JudgementDate = Enum.Parse<JudgementDateReading>(value) },
                nameof(policy.LaterJudgement) => policy with { LaterJudgement = Enum.Parse<LaterJudgementReading>(value) },
                nameof(policy.AdditionalTier) => policy with { AdditionalTier = Enum.Parse<AdditionalTierReading>(value) },
                nameof(policy.Satisfactory) => policy with { Satisfactory = Enum.Parse<SatisfactoryReading>(value) },
                nameof(policy.RecordStart) => policy with { RecordStart = Enum.Parse<RecordStartReading>(value) },
                nameof(policy.Predecessors) => policy with { Predecessors = Enum.Parse<PredecessorReading>(value) },
                _ => throw new InvalidOperationException($"'{reading}' is not a reading of a case."),
            };
        }

        return policy;
    }

    private static DateOnly? ReadDate(string text) =>
        text is "" or "?" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public sealed record Expectation
    {
        public required EligibilityOutcome Outcome { get; init; }

        public required int Tier { get; init; }

        /// <summary>The tier whose criteria are met, where that is not the tier.</summary>
        public int? TierMet { get; init; }

        public required string Route { get; init; }

        public required DateOnly? Qualified { get; init; }

        /// <summary>The date of a later judgement, where there is one.</summary>
        public DateOnly? Later { get; init; }

        /// <summary>The rules that determined the outcome; not asked where left out.</summary>
        public IReadOnlyList<string>? DeterminedBy { get; init; }
    }
}
