using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>A step as its date, as <c>not yet</c> or as <c>not known</c>, with a message that shows what was written instead.</summary>
internal sealed class MilestoneJsonConverter : JsonConverter<Milestone>, ISchemaForm
{
    private const string NotYet = "not yet";
    private const string NotKnown = "not known";

    public JsonObject ToSchema() => new()
    {
        ["type"] = "string",
        ["description"] = $"The day of the step, written {DateJsonConverter.Format}; '{NotYet}' or '{NotKnown}'.",
    };

    public override Milestone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (DateJsonConverter.TryParse(in reader, out var date))
        {
            return Milestone.On(date);
        }

        var isText = reader.TokenType == JsonTokenType.String;
        return isText && reader.ValueTextEquals(NotYet) ? Milestone.NotYet
            : isText && reader.ValueTextEquals(NotKnown) ? Milestone.Unknown
            : throw new JsonException(isText
                ? $"'{Quoted.Of(reader.GetString())}' is none of these: a date written {DateJsonConverter.Format}, '{NotYet}', '{NotKnown}'."
                : $"{JsonWords.Of(reader.TokenType)} stands where a date belongs, written {DateJsonConverter.Format}, or '{NotYet}'.");
    }

    public override void Write(Utf8JsonWriter writer, Milestone value, JsonSerializerOptions options) =>
        writer.WriteStringValue(!value.IsKnown ? NotKnown : value.Date is { } date ? Wording.Iso(date) : NotYet);
}
