using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Documents;

/// <summary>
/// Values of an enumeration by their words, such as <c>needsInformation</c>, exactly as written: never by number, never two at once.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <remarks>
/// Thread-safe. The enumerations of this library name it themselves. What it does not know is a <see cref="JsonException"/> that
/// lists the words there are.
/// </remarks>
public sealed class EnumJsonConverter<T> : JsonConverter<T>, IValueCheck
    where T : struct, Enum
{
    // Enough to see what was written; the list of words needs the room.
    private const int LongestQuoted = 30;

    private readonly ImmutableArray<string> _words;
    private readonly T? _leftOut;

    /// <summary>Makes a converter of every value.</summary>
    public EnumJsonConverter() => _words = EnumText<T>.Words;

    /// <summary>Makes a converter that does not read one of the values.</summary>
    internal EnumJsonConverter(T leftOut)
    {
        _leftOut = leftOut;
        _words = EnumText<T>.Words.Remove(EnumText<T>.Of(leftOut));
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryParse(in reader, out var value) ? value : throw new JsonException(FaultOf(in reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(EnumText<T>.Of(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EnumText<T>.TryParse(ref reader, out var value) ? value : throw new JsonException(None(reader.GetString()));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(EnumText<T>.Of(value));
    }

    string? IValueCheck.FaultOf(ref readonly Utf8JsonReader reader) => FaultOf(in reader);

    JsonObject ISchemaForm.ToSchema() => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. _words.Select(word => (JsonNode)word)]),
    };

    private string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? $"{JsonWords.Of(reader.TokenType)} stands where one of these words belongs: {Known()}."
        : TryParse(in reader, out _) ? null
        : None(reader.GetString());

    private bool TryParse(ref readonly Utf8JsonReader reader, out T value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String && EnumText<T>.TryParse(in reader, out value)
            && !(_leftOut is { } leftOut && EqualityComparer<T>.Default.Equals(value, leftOut));
    }

    private string None(string? text) => $"'{Quoted.Of(text, LongestQuoted)}' is none of these words: {Known()}.";

    private string Known() => string.Join(", ", _words);
}
