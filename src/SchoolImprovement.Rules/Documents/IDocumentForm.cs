using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Documents;

/// <summary>A converter that writes a document in the place of a value.</summary>
internal interface IDocumentForm
{
    /// <summary>The document's contract.</summary>
    JsonTypeInfo Document { get; }
}
