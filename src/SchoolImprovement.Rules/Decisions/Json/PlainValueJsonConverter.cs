using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>The value of a fact in what is decided: a text, a number, a date, a yes or no, or null where it is not known; written, never read.</summary>
internal sealed class PlainValueJsonConverter : JsonConverter<FactValue>, ISchemaForm
{
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A value is not read from a report, which does not say its kind.");

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        switch (value.Kind)
        {
            case FactKind.Text:
                writer.WriteStringValue(value.AsText);
                break;
            case FactKind.Number or FactKind.Pounds:
                writer.WriteNumberValue(value.AsNumber);
                break;
            case FactKind.Date:
                writer.WriteStringValue(Wording.Iso(value.AsDate));
                break;
            case FactKind.YesNo:
                writer.WriteBooleanValue(value.AsYesNo);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    public JsonObject ToSchema() => new() { ["type"] = new JsonArray("string", "number", "boolean", "null") };
}
