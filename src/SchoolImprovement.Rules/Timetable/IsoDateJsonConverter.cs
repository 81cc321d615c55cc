using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Dates as <c>yyyy-MM-dd</c>, with a message that shows what was written instead.</summary>
internal sealed class IsoDateJsonConverter : JsonConverter<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A date is text written {Format}, not {reader.TokenType}.");
        }

        var text = reader.GetString();
        return DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new JsonException($"'{text}' is not a date written {Format}.");
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}
