using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Documents;

/// <summary>What is decided from other things, and so is written but never read back.</summary>
/// <param name="of">The document of a value.</param>
/// <param name="document">The document's contract.</param>
/// <param name="instead">What to read instead, as a sentence.</param>
internal sealed class WrittenJsonConverter<T, TDocument>(Func<T, TDocument> of, JsonTypeInfo<TDocument> document, string instead) : JsonConverter<T>, IDocumentForm
{
    JsonTypeInfo IDocumentForm.Document => document;

    // What serves for a base serves for all that derive from it.
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(T));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{JsonWords.NameOf(typeToConvert)} is not read from JSON. {instead}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, of(value), document);
}
