using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>The rules as a list: id, paragraphs, severity and statement.</summary>
internal static class RuleList
{
    private const int Gap = 2;

    public static void Write(Screen screen, RuleSet<ActionFormRule> rules)
    {
        string[][] rows =
        [
            ["Rule", "Guidance", "Severity", "Statement"],
            .. rules.Select(rule => (string[])[rule.Id, string.Join(" ", rule.Citations), rule.Severity.ToString(), rule.Statement]),
        ];
        var widths = Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Length) + Gap).ToArray();
        var page = new Page();
        foreach (var row in rows)
        {
            var heads = string.Concat(widths.Select((width, column) => row[column].PadRight(width)));
            page.Add(heads + row[^1], row == rows[0] ? Look.Strong : Look.Plain, hanging: heads.Length);
        }

        screen.Write(page);
    }
}
