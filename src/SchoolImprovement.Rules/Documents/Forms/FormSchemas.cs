using System.Text.Json.Nodes;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Documents;

/// <summary>The schemas of the types that have a form of their own in JSON.</summary>
internal static class FormSchemas
{
    public static JsonObject? Of(Type type)
    {
        var schema = type == typeof(RecommendedActionForm) ? JsonNode.Parse(ActionFormSchema.Json)!.AsObject()
            : type == typeof(SupportRecord) ? JsonNode.Parse(SupportRecordSchema.Json)!.AsObject()
            : PublicJsonContext.Default.GetTypeInfo(type)?.Converter is { } converter ? DocumentSchemas.Of(converter) : null;
        if (schema is not null)
        {
            DocumentSchemas.Inline(schema, schema);
        }

        return schema;
    }

    /// <summary>The schema of a type that has no file of its own, as a file: with its dialect, its name and its title, indented, and without references.</summary>
    /// <param name="type">A type with a schema.</param>
    /// <param name="name">The name by which the schema is known, such as <c>pay-statement</c>.</param>
    public static string FileOf(Type type, string name) =>
        DocumentSchemas.File(Of(type)!, $"urn:school-improvement:{name}", Wording.Capitalised(name.Replace('-', ' ')));
}
