using System.Text;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Shows a document as text: wrapped and coloured on a terminal, and a line a line without a control code elsewhere.</summary>
public static class TextPage
{
    private const int Inset = 2;
    private const int WidthOfPlain = 120;

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>The text of a document for a file or a pipe; its tables are fitted to a width.</summary>
    public static string Of(Document document, int width)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(document, width))
        {
            text.Append(' ', line.Text.Length == 0 ? 0 : line.Indent).Append(line.Text).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes a document on standard output.</summary>
    public static void Write(Streams streams, Document document)
    {
        ArgumentNullException.ThrowIfNull(streams);
        if (!streams.IsOutTerminal)
        {
            streams.Out.Write(Of(document, streams.Width));
            return;
        }

        var console = Terminal(streams.Out, streams.Width);

        // A terminal of so many columns goes on to the next line of itself where the last one is written to.
        var width = streams.Width - 1;
        var paragraph = new Spectre.Console.Paragraph();
        foreach (var line in Lines(document, width))
        {
            foreach (var row in line.IsFitted ? [new string(' ', line.Indent) + line.Text] : WordWrap.Rows(line.Text, width, line.Indent, line.Hanging))
            {
                paragraph.Append(row, line.Style ?? Style.Plain).Append("\n");
            }
        }

        console.Write(paragraph);
    }

    /// <summary>A console on a terminal.</summary>
    /// <param name="writer">What the terminal shows.</param>
    /// <param name="width">How many columns it has; as it says itself where not given.</param>
    public static IAnsiConsole Terminal(TextWriter writer, int? width = null)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = width ?? console.Profile.Width;
        return console;
    }

    /// <summary>A console on what is no terminal: without a control code, and as wide as a table needs.</summary>
    /// <param name="writer">Takes what is shown.</param>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = WidthOfPlain;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static IEnumerable<Line> Lines(Document document, int width)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Of(new Heading(document.Title, 1), width).Concat(Lines(document.Blocks, width));
    }

    private static IEnumerable<Line> Lines(IReadOnlyList<Block> blocks, int width) => blocks.SelectMany((block, i) =>
        i > 0 && IsApart(blocks[i - 1], block) ? Of(block, width).Prepend(new("")) : Of(block, width));

    private static bool IsApart(Block before, Block block) => before is Table or Items or Part or Details
        ? block is Paragraph or Bullets or Facts or Items
        : block is Items or Facts && before is not Heading;

    private static IEnumerable<Line> Of(Block block, int width) => block switch
    {
        Heading { Level: 1 } heading => [new(Plain(heading.Text), Strong)],
        Heading heading => [new(""), new(Plain(heading.Text), Strong)],
        Paragraph paragraph => [new(Marked(paragraph.Tone, paragraph.Text), StyleOf(paragraph.Tone))],
        Bullets bullets => bullets.Sentences.Select(sentence => new Line($"- {Plain(sentence)}", Hanging: Inset)),
        Facts facts => facts.Pairs.Select(pair => new Line($"{Plain(pair.Name)}: {Plain(pair.Value)}", Hanging: Inset)),
        Figures figures => figures.All.Select(figure => new Line($"{Plain(figure.What)}: {Plain(string.Join(", ", figure.Notes.Prepend(figure.Value)))}", Hanging: Inset)),
        Items items => items.All.SelectMany(ItemLines),
        Table table => [new(""), new(Plain(table.Caption), Strong), .. TableLines(table, width)],
        Details details => [new(""), new(Plain(details.Summary), Strong), .. Lines(details.Blocks, width)],
        Part { Medium: Medium.Text } part => Lines(part.Blocks, width),
        _ => [],
    };

    private static IEnumerable<Line> ItemLines(Item item)
    {
        yield return new($"{Marked(item.Tone, item.Head)}{(item.Aside is null ? "" : $"  {Plain(item.Aside)}")}", StyleOf(item.Tone), Inset, Inset + Inset);
        foreach (var line in item.Lines)
        {
            yield return new(Plain(line), Indent: Inset + Inset, Hanging: Inset + Inset);
        }
    }

    private static IEnumerable<Line> TableLines(Table table, int width)
    {
        var plain = table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Plain)] })] };
        return TextTable.Lines(plain, width).Select(line => new Line(line.Text, line.IsStrong ? Strong : (Style?)null, IsFitted: true));
    }

    private static string Marked(Tone tone, string text) => tone.Mark() is { Length: > 0 } mark ? $"{mark} {Plain(text)}" : Plain(text);

    private static string Plain(string text) => OneLine.Of(text);

    private static Style? StyleOf(Tone tone) => tone switch
    {
        Tone.Lead or Tone.Notice => Strong,
        Tone.Quiet => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green, decoration: Decoration.Bold),
        Tone.Wrong => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Missing or Tone.Undecided => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Worth => new Style(Color.Blue, decoration: Decoration.Bold),
        _ => (Style?)null,
    };

    /// <summary>A line; fitted where it is not to be broken any more.</summary>
    private readonly record struct Line(string Text, Style? Style = null, int Indent = 0, int Hanging = 0, bool IsFitted = false);
}
