using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// The JSON Schema of the form (draft 2020-12), made from the contract by which forms are read. The package carries the same text
/// as a file, <c>schemas/recommended-action-form.schema.json</c>.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. A form that keeps the schema can be read; whether it can be submitted is for
/// <see cref="ActionFormRules"/> to say. Members that the schema does not know are passed over in reading, but for those that are named
/// nearly like one that it knows: they are refused.
/// </remarks>
public static class ActionFormSchema
{
    /// <summary>The name by which the schema is known.</summary>
    public const string Id = "urn:school-improvement:action-form:1";

    private static readonly JsonSchemaExporterOptions Exporting = new()
    {
        TreatNullObliviousAsNonNullable = DocumentSchemas.Exporting.TreatNullObliviousAsNonNullable,
        TransformSchemaNode = Describe,
    };

    private static readonly Lazy<string> Text = new(static () => DocumentSchemas.File(
        ActionFormJsonContext.PassingOver.GetJsonSchemaAsNode(Exporting).AsObject(),
        Id,
        "Recommended Action Form",
        "A draft may lack any member but those that are required; a member says where it is needed before the form can be submitted."));

    /// <summary>The schema's text, indented, lines separated by a line feed.</summary>
    public static string Json => Text.Value;

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode exported)
    {
        var schema = DocumentSchemas.Known(context, exported);
        if (context.PropertyInfo is { } property)
        {
            schema.AsObject().Insert(0, "description", ActionFormSchemaDescriptions.Of(property.DeclaringType, property.Name));
        }

        return schema;
    }
}
