using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The version of the form's JSON; a form of another version is not read.</summary>
internal sealed class FormVersionJsonConverter : JsonConverter<string>, IValueCheck
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FaultOf(ref reader) is { } fault ? throw new JsonException(fault) : RecommendedActionForm.SchemaVersion;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? $"{JsonWords.Of(reader.TokenType)} stands where a text belongs."
        : reader.ValueTextEquals(RecommendedActionForm.SchemaVersion) ? null
        : $"The form is written as '{Quoted.Of(reader.GetString())}', and what can be read is {RecommendedActionForm.SchemaVersion}.";

    public JsonObject ToSchema() => new() { ["type"] = "string", ["const"] = RecommendedActionForm.SchemaVersion };
}
