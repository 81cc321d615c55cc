using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Samples.RulesApi;

/// <summary>Puts the library's own schemas into the OpenAPI document: those of what is read and written, and not of the types that hold it.</summary>
internal static class RulesSchemas
{
    public static OpenApiOptions AddRulesSchemas(this OpenApiOptions options) => options.AddSchemaTransformer(static (schema, context, _) =>
    {
        if (RulesJson.SchemaOf(context.JsonTypeInfo.Type) is { } ours)
        {
            var read = OpenApiModelFactory.Parse<OpenApiSchema>(ours.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out var _, "json")!;
            (schema.Type, schema.Format, schema.Enum, schema.Const, schema.Items) = (read.Type, read.Format, read.Enum, read.Const, read.Items);
            (schema.Properties, schema.Required, schema.Description, schema.AnyOf) = (read.Properties, read.Required, read.Description, read.AnyOf);
            (schema.Minimum, schema.Maximum, schema.AdditionalPropertiesAllowed) = (read.Minimum, read.Maximum, read.AdditionalPropertiesAllowed);
        }

        return Task.CompletedTask;
    });
}
