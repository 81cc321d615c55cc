using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Documents;

/// <summary>This library's values for serializers that use no reflection, and their JSON Schemas.</summary>
/// <remarks>Thread-safe. A plain serializer needs none of it: the types say themselves how they are written.</remarks>
/// <example>
/// <code>
/// var builder = WebApplication.CreateBuilder();
/// builder.Services.ConfigureHttpJsonOptions(options =&gt;
///     options.SerializerOptions.TypeInfoResolverChain.Insert(0, RulesJson.Resolver));
/// </code>
/// </example>
public static class RulesJson
{
    /// <summary>The source-generated contracts of all that is written or read as JSON; of any other type it knows nothing.</summary>
    public static IJsonTypeInfoResolver Resolver => PublicJsonContext.Default;

    /// <summary>The JSON Schema (draft 2020-12) of a type as it stands in JSON, such as for an OpenAPI document.</summary>
    /// <param name="type">A type of this library, such as <see cref="Schools.Urn"/> or <see cref="Deployment.Match"/>.</param>
    /// <returns>
    /// A new object without references; <see langword="null"/> where the type has no form of its own: it is written member by member, as
    /// the serializer's options say, or not at all.
    /// </returns>
    public static JsonObject? SchemaOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return FormSchemas.Of(type);
    }
}
