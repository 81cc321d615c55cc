using System.Text;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Deadlines;

namespace SchoolImprovement.Rules.Catalogue;

/// <summary>Lays the catalogue out as Markdown.</summary>
internal static class CatalogueMarkdown
{
    public static string Render(RuleCatalogue catalogue)
    {
        var text = new StringBuilder();
        text.Append("# Rule catalogue\n\n").Append(catalogue.Offer.Title).Append(".\n\n")
            .Append("Statements are in our own words. A paragraph is cited as section.paragraph; `A.` is Annex A.\n");
        foreach (var set in catalogue.Sets)
        {
            text.Append("\n## ").Append(set.Name).Append('\n');
            foreach (var rule in set.Rules)
            {
                Append(text, rule, catalogue.Offer);
            }
        }

        text.Append("\n## Readings\n\nWhere the guidance is open: the default stands first, the others are options of `GuidancePolicy`.\n\n")
            .Append("| Reading | Values | Named by |\n|---|---|---|\n");
        foreach (var reading in GuidancePolicy.All)
        {
            text.Append("| `").Append(reading.Name).Append("` | ")
                .Append(reading.Values.IsEmpty ? $"a number, {reading.Chosen(GuidancePolicy.Default)}" : string.Join(", ", reading.Values.Select(static value => $"`{value}`")))
                .Append(" | ").AppendJoin(", ", catalogue.Rules.Where(rule => Names(rule.Reading, reading.Name)).Select(static rule => rule.Id)).Append(" |\n");
        }

        text.Append("\n## Figures\n\n| Paragraph | Figure | Value | Unit |\n|---|---|---|---|\n");
        foreach (var figure in catalogue.Figures.OrderBy(figure => figure.Citation))
        {
            text.Append("| ").Append(figure.Citation).Append(" | ").Append(figure.Name).Append(" | ").Append(figure.Value)
                .Append(" | ").Append(figure.Unit).Append(" |\n");
        }

        text.Append("\n## Paragraph by paragraph\n\n| Paragraph | Kind | What it says | Carried by |\n|---|---|---|---|\n");
        foreach (var row in catalogue.Paragraphs)
        {
            text.Append("| ").Append(row.Paragraph.Citation).Append(" | ").Append(EnumWords<ParagraphKind>.Of(row.Paragraph.Kind))
                .Append(" | ").Append(row.Paragraph.Statement).Append(" | ").Append(Carriers(row)).Append(" |\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Rule rule, SupportOffer offer)
    {
        text.Append("\n### ").Append(rule.Id).Append(": ").Append(rule.Title).Append("\n\n")
            .Append(rule.Statement).Append(" *(").AppendJoin(", ", rule.Citations).Append("; ")
            .Append(EnumWords<Obligation>.Of(rule.Obligation)).Append(")*\n");
        if (rule.Reading is { } reading)
        {
            text.Append("\nReading: ").Append(reading).Append('\n');
        }

        if (rule is DeadlineRule { Due: var due })
        {
            text.Append("\nPeriod: ").Append(DeadlineWording.Period(due, due.Clock(GuidancePolicy.Default), offer)).Append(".\n");
        }

        text.Append('\n');
        foreach (var title in rule.ConditionTitles)
        {
            text.Append("- ").Append(title).Append('\n');
        }
    }

    private static bool Names(string? text, string reading) =>
        text is not null && Regex.IsMatch(text, $@"\b(policy|policies|reading)\b[^).]*\b{reading}\b", RegexOptions.CultureInvariant);

    private static string Carriers(Traceability row)
    {
        var carriers = row.Rules.Select(rule => rule.Id).ToList();
        if (!row.Figures.IsEmpty)
        {
            carriers.Add(Wording.Counted(row.Figures.Length, "figure"));
        }

        return carriers.Count == 0 ? "–" : string.Join(", ", carriers);
    }
}
