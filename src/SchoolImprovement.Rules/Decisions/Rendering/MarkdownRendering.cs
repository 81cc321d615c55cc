using System.Text;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Lays an explanation out as Markdown.</summary>
internal static class MarkdownRendering
{
    public static string Render(Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(Cell(explanation.Headline)).Append("\n\n");
        text.Append(Cell(SharedWording.Heading(explanation))).Append('.');
        if (!explanation.DeterminedBy.IsEmpty)
        {
            text.Append(" Determined by ").AppendJoin(", ", explanation.DeterminedBy).Append('.');
        }

        text.Append("\n\n");
        foreach (var reading in explanation.Readings)
        {
            text.Append("Reading taken: ").Append(Cell(reading.ToString())).Append(".\n\n");
        }

        foreach (var conclusion in explanation.Conclusions)
        {
            text.Append("- ").Append(Cell(conclusion.ToString())).Append('\n');
        }

        text.Append("\n| Rule | Status | What it looked at | Paragraph |\n|---|---|---|---|\n");
        foreach (var result in explanation.Results)
        {
            text.Append("| **").Append(result.Rule.Id).Append("** ").Append(Cell(result.Rule.Title))
                .Append(result.Path is null ? "" : $" at `{Cell(result.Path)}`")
                .Append(" | ").Append(StatusWords.Mark(result.Status)).Append(' ').Append(EnumWords<RuleStatus>.Of(result.Status))
                .Append(" | ").AppendJoin("<br>", result.Conditions.Select(Condition))
                .Append(" | ").AppendJoin(", ", result.Rule.Citations).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Condition(ConditionResult condition)
    {
        var facts = string.Join("; ", SharedWording.Facts(condition));
        return Cell($"{StatusWords.Mark(condition.Status)} {condition.Title}{(facts.Length > 0 ? $" ({facts})" : "")}");
    }

    // Facts may hold words of an application's; none may end the cell, open a tag, or make a link or an image.
    private static string Cell(string text) =>
        Wording.OnOneLine(text).Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);
}
