using System.Text.Json;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Funding;

/// <summary>Reads and writes grants and what is known of them as JSON.</summary>
internal static class GrantJson
{
    internal static Grant ReadGrant(string json) => DocumentJson.Read(json, GrantJsonContext.Default.GrantDocument, GrantFormatException.Of).Grant;

    internal static GrantEvidence ReadEvidence(string json) =>
        DocumentJson.Read(json, GrantJsonContext.Default.GrantEvidenceDocument, GrantFormatException.Of).Evidence;

    internal static string Write(Grant grant) => JsonSerializer.Serialize(GrantDocument.Of(grant), GrantJsonContext.Default.GrantDocument);

    internal static string Write(GrantEvidence evidence) =>
        JsonSerializer.Serialize(GrantEvidenceDocument.Of(evidence), GrantJsonContext.Default.GrantEvidenceDocument);
}
