using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding.Json;

/// <summary>A step as its date, or as <c>not yet</c>, with a message that shows what was written instead.</summary>
internal sealed class MilestoneJsonConverter : JsonConverter<Milestone>
{
    private const string Format = "yyyy-MM-dd";
    private const string NotYet = "not yet";

    public override Milestone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A step is a date written {Format}, or '{NotYet}', not {reader.TokenType}.");
        }

        var text = reader.GetString();
        return text == NotYet ? Milestone.NotYet
            : DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Milestone.On(date)
            : throw new JsonException($"'{text}' is neither a date written {Format} nor '{NotYet}'.");
    }

    public override void Write(Utf8JsonWriter writer, Milestone value, JsonSerializerOptions options)
    {
        if (!value.IsKnown)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStringValue(value.Date?.ToString(Format, CultureInfo.InvariantCulture) ?? NotYet);
    }
}
