using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Documents;

/// <summary>A value as the text that it gives and reads itself; the name of a member too.</summary>
/// <param name="what">What belongs here, with an example.</param>
internal sealed class ParsableJsonConverter<T>(string what) : JsonConverter<T>, IValueCheck
    where T : IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FaultOf(in reader) is { } fault ? throw new JsonException(fault) : Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Text(value));

    public string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? $"{JsonWords.Of(reader.TokenType)} stands where {what} belongs."
        : T.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out _) ? null
        : $"'{Quoted.Of(reader.GetString())}' is not {what}.";

    public JsonObject ToSchema() => new() { ["type"] = "string", ["description"] = $"{Wording.Capitalised(what)}." };

    private T Parse(string? text) => T.TryParse(text, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw new JsonException($"'{Quoted.Of(text)}' is not {what}.");

    // A value left unset has a text for people, which would read back as nothing.
    private string Text(T value) => value.ToString() is { } text && T.TryParse(text, CultureInfo.InvariantCulture, out _)
        ? text
        : throw new NotSupportedException($"{JsonWords.NameOf(typeof(T))} that was never set is not written as JSON: {what} belongs there.");
}
