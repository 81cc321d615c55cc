using System.Text.Json;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Source-generated JSON of what is decided, and of its JSON Schemas: written, never read.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(DateJsonConverter), typeof(PlainValueJsonConverter), typeof(WordsJsonConverter<RuleStatus>), typeof(WordsJsonConverter<Verdict>),
        typeof(WordsJsonConverter<FindingKind>), typeof(WordsJsonConverter<PayOutcome>), typeof(WordsJsonConverter<PayLineOutcome>),
        typeof(WordsJsonConverter<DeadlineStatus>), typeof(WordsJsonConverter<ReleaseOutcome>), typeof(WordsJsonConverter<PaymentBasis>),
    ])]
[JsonSerializable(typeof(ValidationResultDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(PayStatementDocument))]
[JsonSerializable(typeof(DeadlineScheduleDocument))]
[JsonSerializable(typeof(GrantDecisionDocument))]
[JsonSerializable(typeof(RuleCatalogueDocument))]
[JsonSerializable(typeof(NextStepDocument))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
