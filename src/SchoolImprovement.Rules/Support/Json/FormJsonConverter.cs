using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Support;

/// <summary>The form as it is read elsewhere, but in a record nothing in it is passed over.</summary>
internal sealed class FormJsonConverter : JsonConverter<RecommendedActionForm>, IDocumentForm
{
    private static readonly JsonTypeInfo<FormContract> Strict = (JsonTypeInfo<FormContract>)new JsonSerializerOptions(ActionFormJsonContext.Default.Options)
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = ActionFormJsonContext.Default,
    }.GetTypeInfo(typeof(FormContract));

    public JsonTypeInfo Document => Strict;

    public override RecommendedActionForm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        var depth = ahead.CurrentDepth;
        while (ahead.TokenType == JsonTokenType.StartObject && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isSchema = ahead.ValueTextEquals("schema");
            ahead.Read();
            if (isSchema && !(ahead.TokenType == JsonTokenType.String && ahead.ValueTextEquals(RecommendedActionForm.SchemaVersion)))
            {
                throw new JsonException($"The form is written under another schema than {RecommendedActionForm.SchemaVersion}.");
            }

            ahead.Skip();
            if (isSchema || ahead.CurrentDepth <= depth)
            {
                break;
            }
        }

        try
        {
            return DocumentJson.ReadWithin(ref reader, Strict).ToForm();
        }
        catch (ArgumentException exception)
        {
            // What the model refuses, such as a null in one of its lists, is a fault of the text here.
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, RecommendedActionForm value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, FormContract.Of(value), Strict);
}
