using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Each finding, or each audit, as a line of JSON for the next program.</summary>
internal static class FindingLines
{
    public static void Write(Stream stream, IEnumerable<CheckedForm> forms)
    {
        foreach (var form in forms)
        {
            if (form.Audit is { } audit)
            {
                Json.Write(stream, writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("file", form.File);
                    writer.WritePropertyName("audit");
                    audit.WriteJson(writer);
                    writer.WriteEndObject();
                }, isIndented: false);
                continue;
            }

            foreach (var finding in form.Result.Findings)
            {
                Write(stream, form, finding);
            }
        }
    }

    private static void Write(Stream stream, CheckedForm form, Finding finding) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("file", form.File);
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("kind", Kinds.Word(finding.Kind));
        writer.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        writer.Texts("citations", finding.Rule.Citations.Select(citation => citation.ToString()));
        writer.WriteString("path", finding.Path);
        writer.WriteString("place", Place.InWords(finding.Path, form.Document.Form));
        writer.WriteString("message", finding.Message);
        writer.WriteString("remedy", finding.Remedy);
        writer.WriteEndObject();
    }, isIndented: false);
}
