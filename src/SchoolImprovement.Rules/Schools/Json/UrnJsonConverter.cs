using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Schools;

/// <summary>A school's unique reference number as a number.</summary>
internal sealed class UrnJsonConverter : JsonConverter<Urn>, IValueCheck
{
    public override Urn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryParse(in reader, out var urn) ? urn : throw new JsonException(FaultOf(ref reader));

    public override void Write(Utf8JsonWriter writer, Urn value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);

    public string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.Number ? $"{JsonWords.Of(reader.TokenType)} stands where a URN belongs, a number of six digits."
        : TryParse(in reader, out _) ? null
        : $"{Quoted.Of(Encoding.UTF8.GetString(reader.ValueSpan))} is not a URN: a URN has six digits.";

    public JsonObject ToSchema() => new() { ["type"] = "integer", ["minimum"] = Urn.Lowest, ["maximum"] = Urn.Highest };

    private static bool TryParse(ref readonly Utf8JsonReader reader, out Urn urn)
    {
        urn = default;
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var value) || value is < Urn.Lowest or > Urn.Highest)
        {
            return false;
        }

        urn = new Urn(value);
        return true;
    }
}
