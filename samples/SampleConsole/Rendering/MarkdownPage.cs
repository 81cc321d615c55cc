using System.Text;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Shows a document as Markdown, as a letter can be pasted into a message.</summary>
public static class MarkdownPage
{
    private const string Special = "\\`*_[]<>#|~";

    /// <summary>The Markdown of a document.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new StringBuilder().Append("# ").Append(Text(document.Title)).Append('\n');
        Append(page, document.Blocks);
        return page.ToString();
    }

    private static void Append(StringBuilder page, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Details details:
                    Lines(page, $"### {Text(details.Summary)}");
                    Append(page, details.Blocks);
                    break;
                case Part { Medium: Medium.Text } part:
                    Append(page, part.Blocks);
                    break;
                default:
                    if (Of(block) is { } lines)
                    {
                        Lines(page, [.. lines]);
                    }

                    break;
            }
        }
    }

    private static IEnumerable<string>? Of(Block block) => block switch
    {
        Heading heading => [$"{new string('#', heading.Level)} {Text(heading.Text)}"],
        Paragraph paragraph => [Marked(paragraph.Tone, Text(paragraph.Text))],
        Bullets bullets => bullets.Sentences.Select(sentence => $"- {Text(sentence)}"),
        Facts facts => facts.Pairs.Select(pair => $"- {Text(pair.Name)}: {Text(pair.Value)}"),
        Figures figures => figures.All.Select(figure => $"- {Text(figure.What)}: **{Text(figure.Value)}**{string.Concat(figure.Notes.Select(note => $", {Text(note)}"))}"),
        Items items => items.All.SelectMany(item => item.Lines.Select(line => $"  {Text(line)}  ").Prepend($"- **{Marked(item.Tone, Text(item.Head))}**{(item.Aside is null ? "" : $" ({Text(item.Aside)})")}  ")),
        Table table => TableLines(table),
        _ => null,
    };

    private static IEnumerable<string> TableLines(Table table) =>
    [
        $"**{Text(table.Caption)}**",
        "",
        $"| {string.Join(" | ", table.Columns.Select(column => Text(column.Heading)))} |",
        $"| {string.Join(" | ", table.Columns.Select(column => column.IsNumber ? "---:" : "---"))} |",
        .. table.Rows.Select(row => $"| {string.Join(" | ", row.Cells.Select(Text))} |"),
    ];

    private static string Marked(Tone tone, string text) => tone.Mark() is { Length: > 0 } mark ? $"{mark} {text}" : text;

    private static void Lines(StringBuilder page, params IReadOnlyList<string> lines) =>
        page.Append('\n').AppendJoin('\n', lines).Append('\n');

    private static string Text(string text) =>
        string.Concat(OneLine.Of(text).Select(letter => Special.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : letter.ToString()));
}
