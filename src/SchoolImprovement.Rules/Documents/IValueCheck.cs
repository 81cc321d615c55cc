using System.Text.Json;

namespace SchoolImprovement.Rules.Documents;

/// <summary>A converter that can say, before it reads a value, what is wrong with it.</summary>
internal interface IValueCheck : ISchemaForm
{
    /// <summary>What is wrong with the value that the reader stands on; <see langword="null"/> where nothing is.</summary>
    string? FaultOf(ref readonly Utf8JsonReader reader);
}
