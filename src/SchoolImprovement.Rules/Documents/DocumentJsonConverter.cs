using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Documents;

/// <summary>A value in the form of its document, by the document's own strict contract.</summary>
/// <param name="of">The document of a value.</param>
/// <param name="make">The value of a document; what it refuses is an error of the text.</param>
/// <param name="type">The document's contract.</param>
internal class DocumentJsonConverter<T, TDocument>(Func<T, TDocument> of, Func<TDocument, T> make, JsonTypeInfo<TDocument> type) : JsonConverter<T>, IDocumentForm
    where TDocument : class
{
    JsonTypeInfo IDocumentForm.Document => type;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var document = DocumentJson.ReadWithin(ref reader, type);
        return DocumentJson.Make(() => make(document));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, of(value), type);
}
