using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Makes the schemas of what has a form of its own, from the contracts by which it is read.</summary>
internal static class FormSchemas
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSchemaExporterOptions Exporting = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Known };

    public static JsonObject? Of(Type type)
    {
        var schema = type == typeof(RecommendedActionForm) ? JsonNode.Parse(ActionFormSchema.Json)!.AsObject()
            : type == typeof(SupportRecord) ? JsonNode.Parse(SupportRecordSchema.Json)!.AsObject()
            : PublicJsonContext.Default.GetTypeInfo(type)?.Converter is { } converter ? Of(converter) : null;
        if (schema is not null)
        {
            Inline(schema, schema);
        }

        return schema;
    }

    /// <summary>The schema of a contract, without references: the exporter refers to what it has written before by its place, which is another one wherever the schema is put.</summary>
    public static JsonObject OfContract(JsonTypeInfo contract, JsonSchemaExporterOptions options)
    {
        var schema = contract.GetJsonSchemaAsNode(options).AsObject();
        Inline(schema, schema);
        return schema;
    }

    /// <summary>The schema of a type that has no file of its own, as a file: with its dialect, its name and its title, indented, and without references.</summary>
    /// <param name="type">A type with a schema.</param>
    /// <param name="name">The name by which the schema is known, such as <c>pay-statement</c>.</param>
    public static string FileOf(Type type, string name)
    {
        var schema = Of(type)!;
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "$id", $"urn:school-improvement:{name}");
        schema.Insert(2, "title", $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('-', ' ')}");
        return JsonText.Of(schema, static (writer, node) => node.WriteTo(writer), indented: true) + "\n";
    }

    private static JsonObject? Of(JsonConverter converter) => converter switch
    {
        ISchemaForm form => form.ToSchema(),
        IDocumentForm form => OfContract(form.Document, Exporting),
        _ => null,
    };

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
        if (context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(ConstantAttribute), inherit: false) is [ConstantAttribute constant])
        {
            return new JsonObject { ["type"] = "string", ["const"] = constant.Text };
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
