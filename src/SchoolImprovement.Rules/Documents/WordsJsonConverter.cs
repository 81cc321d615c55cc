using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Values of an enumeration in what is decided: the words that people are told, such as <c>not yet due</c>; written, never read.</summary>
internal sealed class WordsJsonConverter<T> : JsonConverter<T>, ISchemaForm
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is not read from a report.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(EnumWords<T>.Of(value));

    public JsonObject ToSchema() => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Enum.GetValues<T>().Select(value => (JsonNode)EnumWords<T>.Of(value))]),
    };
}
