using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Review;

/// <summary>Source-generated JSON for the history of a review. Strict: a misspelt member is an error, not a missing agreement.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(IsoDateJsonConverter), typeof(ReviewStateJsonConverter), typeof(ReviewMoveJsonConverter), typeof(ReviewActorJsonConverter)])]
[JsonSerializable(typeof(ReviewDocument))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
