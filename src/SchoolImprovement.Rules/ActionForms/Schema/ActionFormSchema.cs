using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// The JSON Schema of the form (draft 2020-12), made from the contract by which forms are read. The package carries the same text
/// as a file, <c>schemas/recommended-action-form.schema.json</c>.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. A form that keeps the schema can be read; whether it can be submitted is for
/// <see cref="ActionFormRules"/> to say. Members that the schema does not know are passed over in reading.
/// </remarks>
public static class ActionFormSchema
{
    /// <summary>The name by which the schema is known.</summary>
    public const string Id = "urn:school-improvement:action-form:1";

    private static readonly Lazy<string> Text = new(Make);

    /// <summary>The schema's text, indented, lines separated by a line feed.</summary>
    public static string Json => Text.Value;

    private static string Make()
    {
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe,
        };
        var exported = ActionFormJsonContext.Default.FormContract.GetJsonSchemaAsNode(options).AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = FormSchemas.Dialect,
            ["$id"] = Id,
            ["title"] = "Recommended Action Form",
            ["description"] = "A draft may lack any member but those that are required; a member says where it is needed before the form can be submitted.",
        };
        foreach (var (name, value) in exported.ToList())
        {
            exported.Remove(name);
            schema[name] = value;
        }

        return JsonText.Of(schema, static (writer, node) => node.WriteTo(writer), indented: true) + "\n";
    }

    private static JsonObject Describe(JsonSchemaExporterContext context, JsonNode exported)
    {
        var schema = Values(context, exported);
        if (context.PropertyInfo is { } property)
        {
            if (property.DeclaringType == typeof(FormContract) && property.Name == "schema")
            {
                schema = new JsonObject { ["type"] = "string", ["const"] = RecommendedActionForm.SchemaVersion };
            }

            schema.Insert(0, "description", ActionFormSchemaDescriptions.Of(property.DeclaringType, property.Name));
        }

        return schema;
    }

    private static JsonObject Values(JsonSchemaExporterContext context, JsonNode exported)
    {
        var type = context.TypeInfo.Type;
        var underlying = Nullable.GetUnderlyingType(type) ?? type;
        if (CheckOf(underlying) is { } check)
        {
            var schema = check.ToSchema();
            if (underlying != type)
            {
                schema["type"] = new JsonArray(schema["type"]!.GetValue<string>(), "null");
                (schema["enum"] as JsonArray)?.Add(null);
            }

            return schema;
        }

        var members = exported.AsObject();
        if (context.TypeInfo.ElementType is { } element && CheckOf(element) is { } checkOfItems)
        {
            // The exporter leaves out what it does not know, and it does not know our own converters.
            members["items"] = checkOfItems.ToSchema();
        }

        return members;
    }

    private static IValueCheck? CheckOf(Type type) => ActionFormJsonContext.Default.GetTypeInfo(type)?.Converter as IValueCheck;
}
