using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Makes JSON Schemas (draft 2020-12) from the contracts by which documents are read and written.</summary>
internal static class DocumentSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static readonly JsonSchemaExporterOptions Exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Known };

    /// <summary>The schema of a contract, without references: the exporter refers to what it has written before by its place, which is another one wherever the schema is put.</summary>
    public static JsonObject OfContract(JsonTypeInfo contract)
    {
        var schema = contract.GetJsonSchemaAsNode(Exporting).AsObject();
        Inline(schema, schema);
        return schema;
    }

    /// <summary>A schema as a file: with its dialect, its name, its title and what it describes, indented.</summary>
    public static string File(JsonObject schema, string id, string title, string? description = null)
    {
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "$id", id);
        schema.Insert(2, "title", title);
        if (description is not null)
        {
            schema.Insert(3, "description", description);
        }

        return JsonText.Of(schema, static (writer, node) => node.WriteTo(writer), indented: true) + "\n";
    }

    /// <summary>The schema of what a converter of our own writes; <see langword="null"/> for any other converter.</summary>
    public static JsonObject? Of(JsonConverter converter) => converter switch
    {
        ISchemaForm form => form.ToSchema(),
        IDocumentForm form => OfContract(form.Document),
        _ => null,
    };

    public static void Inline(JsonNode? node, JsonObject root)
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
    public static JsonNode Known(JsonSchemaExporterContext context, JsonNode exported)
    {
        if (context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(ConstantAttribute), inherit: false) is [ConstantAttribute constant])
        {
            return new JsonObject { ["type"] = "string", ["const"] = constant.Text };
        }

        if (context.PropertyInfo?.CustomConverter is ISchemaForm own)
        {
            return own.ToSchema();
        }

        var options = context.TypeInfo.Options;
        if (context.TypeInfo.ElementType is { } element && exported is JsonObject list && Of(options, element) is { } items)
        {
            list["items"] = items;
            return list;
        }

        return Of(options, context.TypeInfo.Type) ?? exported;
    }

    private static JsonObject? Of(JsonSerializerOptions options, Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        var schema = Of(options.GetTypeInfo(underlying ?? type).Converter);
        if (underlying is not null && schema?["type"] is JsonValue one)
        {
            schema["type"] = new JsonArray(one.GetValue<string>(), "null");
            (schema["enum"] as JsonArray)?.Add(null);
        }

        return schema;
    }
}
