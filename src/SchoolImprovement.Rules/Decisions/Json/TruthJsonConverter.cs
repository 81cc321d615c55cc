using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Yes, no or unknown by the word.</summary>
internal sealed class TruthJsonConverter : JsonConverter<Truth>, IValueCheck
{
    private static readonly Truth[] All = [Truth.Yes, Truth.No, Truth.Unknown];

    public override Truth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (FaultOf(in reader) is { } fault)
        {
            throw new JsonException(fault);
        }

        var text = reader.GetString();
        return Array.Find(All, truth => truth.ToString() == text);
    }

    public override void Write(Utf8JsonWriter writer, Truth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public string? FaultOf(ref readonly Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return $"{JsonWords.Of(reader.TokenType)} stands where one of these words belongs: {string.Join(", ", All)}.";
        }

        var text = reader.GetString();
        return Array.Exists(All, truth => truth.ToString() == text) ? null : $"'{Quoted.Of(text)}' is none of these words: {string.Join(", ", All)}.";
    }

    public JsonObject ToSchema() => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. All.Select(truth => (JsonNode)truth.ToString())]),
    };
}
