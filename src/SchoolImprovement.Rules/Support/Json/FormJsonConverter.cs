using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Support;

/// <summary>The form as it is read elsewhere, but in a record nothing in it is passed over.</summary>
internal sealed class FormJsonConverter : JsonConverter<RecommendedActionForm>, IDocumentForm
{
    public JsonTypeInfo Document => ActionFormJsonContext.Default.FormContract;

    public override RecommendedActionForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return DocumentJson.ReadWithin(ref reader, ActionFormJsonContext.Default.FormContract).ToForm();
        }
        catch (ArgumentException exception)
        {
            // What the model refuses, such as a null in one of its lists, is a fault of the text here.
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, RecommendedActionForm value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, FormContract.Of(value), ActionFormJsonContext.Default.FormContract);
}
