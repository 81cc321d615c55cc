using System.Text.Json;

namespace SchoolImprovement.Rules.Documents;

/// <summary>A converter that can say, before it reads a value, what is wrong with it, and what a schema says of it.</summary>
internal interface IValueCheck
{
    /// <summary>What is wrong with the value that the reader stands on; <see langword="null"/> where nothing is.</summary>
    string? FaultOf(ref readonly Utf8JsonReader reader);

    /// <summary>The members of the JSON Schema for such a value.</summary>
    System.Text.Json.Nodes.JsonObject ToSchema();
}
