using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.ActionForms;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Makes the schemas of what has a form of its own, from the contracts by which it is read.</summary>
internal static class FormSchemas
{
    private static readonly JsonSchemaExporterOptions Exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Known };

    public static JsonObject? Of(Type type)
    {
        var schema = type == typeof(RecommendedActionForm) ? JsonNode.Parse(ActionFormSchema.Json)!.AsObject()
            : PublicJsonContext.Default.GetTypeInfo(type)?.Converter is { } converter ? Of(converter) : null;
        if (schema is not null)
        {
            Inline(schema, schema);
        }

        return schema;
    }

    private static JsonObject? Of(JsonConverter converter) => converter switch
    {
        ISchemaForm form => form.ToSchema(),
        IDocumentForm form => form.Document.GetJsonSchemaAsNode(Exporting).AsObject(),
        _ => null,
    };

    // The exporter refers to what it has written before by its place, which is another one wherever the schema is put.
    private static void Inline(JsonNode? node, JsonObject root)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Inline(item, root);
            }
        }
        else if (node is JsonObject members)
        {
            if (members["$ref"] is JsonValue reference)
            {
                members.Remove("$ref");
                foreach (var (name, value) in Place(reference.GetValue<string>(), root))
                {
                    members.TryAdd(name, value?.DeepClone());
                }
            }

            foreach (var (_, value) in members)
            {
                Inline(value, root);
            }
        }
    }

    private static JsonObject Place(string reference, JsonObject root) => reference.Split('/').Skip(1)
        .Aggregate((JsonNode)root, static (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!)
        .AsObject();

    // The exporter does not know converters that are none of its own, wherever they stand.
    private static JsonNode Known(JsonSchemaExporterContext context, JsonNode exported)
    {
        var type = context.TypeInfo.Type;
        var underlying = Nullable.GetUnderlyingType(type);
        var options = context.TypeInfo.Options;
        if (context.TypeInfo.ElementType is { } element && exported is JsonObject list && Of(options.GetTypeInfo(element).Converter) is { } items)
        {
            list["items"] = items;
            return list;
        }

        if (Of(options.GetTypeInfo(underlying ?? type).Converter) is not { } schema)
        {
            return exported;
        }

        if (underlying is not null && schema["type"] is JsonValue one)
        {
            schema["type"] = new JsonArray(one.GetValue<string>(), "null");
            (schema["enum"] as JsonArray)?.Add(null);
        }

        return schema;
    }
}
