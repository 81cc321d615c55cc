using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Documents;

/// <summary>A converter that says what a JSON Schema says of its values.</summary>
internal interface ISchemaForm
{
    /// <summary>The members of the JSON Schema for such a value.</summary>
    JsonObject ToSchema();
}
