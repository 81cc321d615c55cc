using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Values of an enumeration by their words, exactly as written, never by number.</summary>
internal class EnumJsonConverter<T> : JsonConverter<T>, IValueCheck
    where T : struct, Enum
{
    private readonly ImmutableArray<string> _words;

    public EnumJsonConverter() => _words = EnumText<T>.Words;

    /// <summary>Makes a converter that does not read one of the values.</summary>
    protected EnumJsonConverter(T leftOut) => _words = EnumText<T>.Words.Remove(EnumText<T>.Of(leftOut));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FaultOf(ref reader) is { } fault ? throw new JsonException(fault) : EnumText<T>.TryParse(ref reader, out var value) ? value : default;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumText<T>.Of(value));

    public string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? $"{JsonWords.Of(reader.TokenType)} stands where one of these words belongs: {Known()}."
        : EnumText<T>.TryParse(in reader, out var value) && _words.Contains(EnumText<T>.Of(value)) ? null
        : $"'{Quoted.Of(reader.GetString())}' is none of these words: {Known()}.";

    public JsonObject ToSchema() => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. _words.Select(word => (JsonNode)word)]),
    };

    private string Known() => string.Join(", ", _words);
}
