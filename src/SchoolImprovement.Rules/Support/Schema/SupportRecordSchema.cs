using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Support;

/// <summary>
/// The JSON Schema of a record (draft 2020-12), made from the contract by which records are read. The package carries the same text
/// as a file, <c>schemas/support-record.schema.json</c>.
/// </summary>
/// <remarks>Immutable and thread-safe. A text that keeps the schema can be read; which of its events could be is for <see cref="SupportRules"/> to say.</remarks>
public static class SupportRecordSchema
{
    /// <summary>The name by which the schema is known.</summary>
    public const string Id = "urn:school-improvement:support-record:1";

    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    private static readonly Lazy<string> Text = new(Make);

    /// <summary>The schema's text, indented, lines separated by a line feed.</summary>
    public static string Json => Text.Value;

    private static string Make()
    {
        var schema = new JsonObject { ["$schema"] = FormSchemas.Dialect, ["$id"] = Id, ["title"] = "Record of a school's support" };
        var exported = SupportJsonContext.Default.SupportRecordDocument.GetJsonSchemaAsNode(Options).AsObject();
        foreach (var (name, value) in exported.ToList())
        {
            exported.Remove(name);
            schema[name] = value;
        }

        return JsonText.Of(schema, static (writer, node) => node.WriteTo(writer), indented: true) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode exported)
    {
        if (context.PropertyInfo is { Name: "schema" } property && Version(property) is { } version)
        {
            return new JsonObject { ["type"] = "string", ["const"] = version };
        }

        var underlying = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (Known(context.TypeInfo.Options, underlying) is { } known)
        {
            if (underlying != context.TypeInfo.Type && known["type"] is JsonValue type)
            {
                known["type"] = new JsonArray(type.GetValue<string>(), "null");
                (known["enum"] as JsonArray)?.Add(null);
            }

            return known;
        }

        // The exporter leaves out what it does not know, and it does not know our own converters.
        if (context.TypeInfo.ElementType is { } element && exported is JsonObject list && Known(context.TypeInfo.Options, element) is { } item)
        {
            list["items"] = item;
        }

        return exported;
    }

    private static string? Version(JsonPropertyInfo property) =>
        property.DeclaringType == typeof(SupportRecordDocument) ? SupportRecord.Schema
        : property.DeclaringType == typeof(FormContract) ? RecommendedActionForm.SchemaVersion
        : null;

    private static JsonObject? Known(JsonSerializerOptions options, Type type) => options.GetTypeInfo(type).Converter switch
    {
        IDocumentForm form => FormSchemas.OfContract(form.Document, Options),
        ISchemaForm form => form.ToSchema(),
        _ => null,
    };
}
