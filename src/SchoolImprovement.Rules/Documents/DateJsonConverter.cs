using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Dates as <c>yyyy-MM-dd</c>.</summary>
internal sealed class DateJsonConverter : JsonConverter<DateOnly>, IValueCheck
{
    public const string Format = "yyyy-MM-dd";

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryParse(in reader, out var date) ? date : throw new JsonException(FaultOf(ref reader));

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Wording.Iso(value));

    public string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? $"{JsonWords.Of(reader.TokenType)} stands where a date belongs, written {Format}."
        : TryParse(in reader, out _) ? null
        : $"'{Quoted.Of(reader.GetString())}' is not a date written {Format}.";

    public JsonObject ToSchema() => new() { ["type"] = "string", ["format"] = "date" };

    public static bool TryParse(ref readonly Utf8JsonReader reader, out DateOnly date)
    {
        date = default;
        return reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(reader.GetString(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
