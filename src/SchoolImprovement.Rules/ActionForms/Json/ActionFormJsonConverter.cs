using System.Text.Json;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The form as <see cref="RecommendedActionForm.Parse"/> reads it; what a text holds beside it is passed over there too.</summary>
internal sealed class ActionFormJsonConverter : JsonConverter<RecommendedActionForm>
{
    public override RecommendedActionForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var text = JsonDocument.ParseValue(ref reader);
        try
        {
            return RecommendedActionForm.Parse(text.RootElement.GetRawText());
        }
        catch (DocumentFormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, RecommendedActionForm value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, FormContract.Of(value), ActionFormJsonContext.Default.FormContract);
}
