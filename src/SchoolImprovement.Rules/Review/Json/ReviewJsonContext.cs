using System.Text.Json;

namespace SchoolImprovement.Rules.Review;

/// <summary>Source-generated JSON for the history of a review. Strict: a misspelt member is an error, not a missing agreement.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(DateJsonConverter), typeof(EnumJsonConverter<ReviewState>), typeof(EnumJsonConverter<ReviewMove>), typeof(EnumJsonConverter<ReviewActor>)])]
[JsonSerializable(typeof(ReviewDocument))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
