using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Kinds of term by name in any letter case, never by number, with a message that shows what was written instead.</summary>
internal sealed class TermKindJsonConverter : JsonConverter<TermKind>, IValueCheck
{
    private const string Kinds = "Autumn, Spring or Summer";

    public JsonObject ToSchema() => new() { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetNames<TermKind>().Select(name => (JsonNode)name)]) };

    public string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? $"{JsonWords.Of(reader.TokenType)} stands where a kind of term belongs: {Kinds}."
        : KindOf(reader.GetString()) is null ? $"'{Quoted.Of(reader.GetString())}' is not a kind of term: {Kinds}."
        : null;

    public override TermKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FaultOf(ref reader) is { } fault ? throw new JsonException(fault) : KindOf(reader.GetString())!.Value;

    public override void Write(Utf8JsonWriter writer, TermKind value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Enum.IsDefined(value)
            ? value.ToString()
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such kind of term."));

    private static TermKind? KindOf(string? text) => text?.ToUpperInvariant() switch
    {
        "AUTUMN" => TermKind.Autumn,
        "SPRING" => TermKind.Spring,
        "SUMMER" => TermKind.Summer,
        _ => null,
    };
}
