using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Review;

/// <summary>
/// A history by its steps, gone again under the catalogue's rules. One that other rules allowed is refused here: it is read by
/// <see cref="ReviewRules.Read"/> of those rules.
/// </summary>
internal sealed class ReviewHistoryJsonConverter : JsonConverter<ReviewHistory>, IDocumentForm
{
    public JsonTypeInfo Document => ReviewJsonContext.Default.ReviewDocument;

    public override ReviewHistory Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var document = DocumentJson.ReadWithin(ref reader, ReviewJsonContext.Default.ReviewDocument);
        var replay = ReviewRules.Default.Replay(document.DraftedOn, document.Recorded);
        return replay.IsComplete ? replay.History : throw new JsonException(
            $"{replay.Findings.Findings.FirstOrDefault()?.Message} ReviewRules.Read says all that stands against it, and reads under other rules.");
    }

    public override void Write(Utf8JsonWriter writer, ReviewHistory value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, ReviewDocument.Of(value), ReviewJsonContext.Default.ReviewDocument);
}
