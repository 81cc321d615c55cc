using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Values by their words, without the one that stands for none or for what is not known: a document says something or nothing.</summary>
internal abstract class KnownJsonConverter<T>(T leftOut) : JsonConverter<T>, IValueCheck
    where T : struct, Enum
{
    private readonly EnumJsonConverter<T> _words = new(leftOut);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _words.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _words.Write(writer, value, options);

    public string? FaultOf(ref readonly Utf8JsonReader reader) => ((IValueCheck)_words).FaultOf(in reader);

    public JsonObject ToSchema() => ((ISchemaForm)_words).ToSchema();
}
