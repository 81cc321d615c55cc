using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding.Json;

/// <summary>A step as its date, or as <c>not yet</c>, with a message that shows what was written instead.</summary>
internal sealed class MilestoneJsonConverter : JsonConverter<Milestone>
{
    private const string NotYet = "not yet";

    public override Milestone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (DateJsonConverter.TryParse(in reader, out var date))
        {
            return Milestone.On(date);
        }

        return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(NotYet) ? Milestone.NotYet
            : throw new JsonException(reader.TokenType == JsonTokenType.String
                ? $"'{Quoted.Of(reader.GetString())}' is neither a date written {DateJsonConverter.Format} nor '{NotYet}'."
                : $"{JsonWords.Of(reader.TokenType)} stands where a date belongs, written {DateJsonConverter.Format}, or '{NotYet}'.");
    }

    public override void Write(Utf8JsonWriter writer, Milestone value, JsonSerializerOptions options)
    {
        if (!value.IsKnown)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStringValue(value.Date is { } date ? Wording.Iso(date) : NotYet);
    }
}
