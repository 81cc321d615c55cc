using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Documents;

/// <summary>The version of a document's JSON; a document of another version is not read.</summary>
/// <param name="document">What the document is called in a sentence.</param>
/// <param name="version">The version that is read and written.</param>
internal abstract class VersionJsonConverter(string document, string version) : JsonConverter<string>, IValueCheck
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FaultOf(ref reader) is { } fault ? throw new JsonException(fault) : version;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? $"{JsonWords.Of(reader.TokenType)} stands where a text belongs."
        : reader.ValueTextEquals(version) ? null
        : $"The {document} is written as '{Quoted.Of(reader.GetString())}', and what can be read is {version}.";

    public JsonObject ToSchema() => new() { ["type"] = "string", ["const"] = version };
}
