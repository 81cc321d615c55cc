using System.Text.Json.Schema;

namespace SchoolImprovement.Rules.Support;

/// <summary>
/// The JSON Schema of a record (draft 2020-12), made from the contract by which records are read. The package carries the same text
/// as a file, <c>schemas/support-record.schema.json</c>.
/// </summary>
/// <remarks>A text that keeps the schema can be read; which of its events could be is for <see cref="SupportRules"/> to say.</remarks>
internal static class SupportRecordSchema
{
    /// <summary>The name by which the schema is known.</summary>
    public const string Id = "urn:school-improvement:support-record:1";

    private static readonly Lazy<string> Text = new(static () => DocumentSchemas.File(
        SupportJsonContext.Default.SupportRecordDocument.GetJsonSchemaAsNode(DocumentSchemas.Exporting).AsObject(), Id, "Record of a school's support"));

    /// <summary>The schema's text, indented, lines separated by a line feed.</summary>
    public static string Json => Text.Value;
}
