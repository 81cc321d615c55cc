using System.Text;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Lays an explanation out as a tree, in columns: mark, id, title, facts, paragraph.</summary>
internal static class TreeRendering
{
    private const int Gap = 2;

    public static string Render(Explanation explanation)
    {
        var text = new StringBuilder();
        AppendLine(text, explanation.Headline);
        AppendLine(text, SharedWording.Heading(explanation));
        foreach (var reading in explanation.Readings)
        {
            AppendLine(text, $"Reading taken: {reading}");
        }

        if (explanation.Results.IsEmpty)
        {
            return text.ToString();
        }

        var lines = Lines(explanation).ToList();
        var left = lines.Max(line => line.Left.Length) + Gap;
        var middle = lines.Max(line => line.Facts.Length) + Gap;
        foreach (var line in lines)
        {
            var row = line.Left.PadRight(left) + line.Facts.PadRight(middle) + line.Citation;
            AppendLine(text, row.TrimEnd());
        }

        return text.ToString();
    }

    // Facts may hold words of an application's; none may break the tree or reach the terminal as a control code.
    private static void AppendLine(StringBuilder text, string line) => text.Append(Wording.OnOneLine(line)).Append('\n');

    private static IEnumerable<Line> Lines(Explanation explanation)
    {
        var results = explanation.Results;
        var idWidth = results.Max(result => result.Rule.Id.Length) + Gap;
        for (var i = 0; i < results.Length; i++)
        {
            var result = results[i];
            var last = i == results.Length - 1;
            var determining = explanation.DeterminedBy.Contains(result.Rule.Id) ? " *" : "";
            var alone = result.Conditions.Length == 1;
            yield return new(
                $"{(last ? "└─" : "├─")} {StatusWords.Mark(result.Status)} {result.Rule.Id.PadRight(idWidth)}{result.Rule.Title}{(result.Path is null ? "" : $" at {result.Path}")}{determining}",
                alone ? Facts(result.Conditions[0]) : "",
                string.Join(" ", result.Rule.Citations));
            if (alone)
            {
                continue;
            }

            for (var j = 0; j < result.Conditions.Length; j++)
            {
                var condition = result.Conditions[j];
                yield return new(
                    $"{(last ? "   " : "│  ")}{(j == result.Conditions.Length - 1 ? "└─" : "├─")} {StatusWords.Mark(condition.Status)} {condition.Title}",
                    Facts(condition),
                    "");
            }
        }
    }

    private static string Facts(ConditionResult condition) =>
        string.Join(", ", SharedWording.Facts(condition));

    private readonly record struct Line(string Left, string Facts, string Citation);
}
