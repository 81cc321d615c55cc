using System.Text.Json;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Catalogue;

/// <summary>Writes the catalogue as JSON, member by member, without reflection.</summary>
internal static class CatalogueJson
{
    public static void Write(Utf8JsonWriter writer, RuleCatalogue catalogue)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", RuleCatalogue.Schema);
        writer.WriteString("offer", catalogue.Offer.Title);
        writer.WriteString("academicYear", catalogue.Offer.Year.ToString());
        writer.WriteStartArray("sets");
        foreach (var set in catalogue.Sets)
        {
            writer.WriteStartObject();
            writer.WriteString("name", set.Name);
            writer.WriteStartArray("rules");
            foreach (var rule in set.Rules)
            {
                WriteRule(writer, rule);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        JsonRendering.WriteFigures(writer, "figures", catalogue.Figures);
        writer.WriteStartArray("paragraphs");
        foreach (var row in catalogue.Paragraphs)
        {
            writer.WriteStartObject();
            writer.WriteString("citation", row.Paragraph.Citation.ToString());
            writer.WriteString("kind", row.Paragraph.Kind.ToString().ToLowerInvariant());
            writer.WriteString("statement", row.Paragraph.Statement);
            writer.WriteStartArray("rules");
            foreach (var rule in row.Rules)
            {
                writer.WriteStringValue(rule.Id);
            }

            writer.WriteEndArray();
            writer.WriteNumber("figures", row.Figures.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, Decisions.Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("title", rule.Title);
        writer.WriteString("obligation", rule.Obligation.ToString().ToLowerInvariant());
        JsonRendering.WriteCitations(writer, rule);
        writer.WriteString("statement", rule.Statement);
        if (rule.Reading is { } reading)
        {
            writer.WriteString("reading", reading);
        }

        writer.WriteStartArray("conditions");
        foreach (var title in rule.ConditionTitles)
        {
            writer.WriteStringValue(title);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
