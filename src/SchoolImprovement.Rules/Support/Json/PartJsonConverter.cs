using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Support.Json;

/// <summary>A part of a record that has a document of its own, by which it is read, written, scanned and described.</summary>
internal interface IPart
{
    JsonTypeInfo Document { get; }
}

/// <summary>Reads and writes a value by its document.</summary>
internal abstract class PartJsonConverter<TValue, TDocument>(JsonTypeInfo<TDocument> document, Func<TDocument, TValue> read, Func<TValue, TDocument> write)
    : JsonConverter<TValue>, IPart
    where TDocument : class
{
    public JsonTypeInfo Document => document;

    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(JsonSerializer.Deserialize(ref reader, document) ?? throw new JsonException("A null does not belong here."));

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, write(value), document);
}
