namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>What a sample has to say to people, part by part: written once, and shown on a terminal, as a page and as Markdown.</summary>
/// <remarks>All text is text: what a file holds is never taken for tags or control codes.</remarks>
/// <param name="title">The title.</param>
public sealed class Document(string title)
{
    private readonly List<Block> _blocks = [];

    /// <summary>The title.</summary>
    public string Title { get; } = title;

    /// <summary>The parts in their order.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Adds any part.</summary>
    public Document Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }

    /// <summary>Adds a heading.</summary>
    /// <param name="text">The heading.</param>
    /// <param name="level">2 for a section, 3 for what is in it.</param>
    public Document Heading(string text, int level = 2) => Add(new Heading(text, level));

    /// <summary>Adds a paragraph.</summary>
    public Document Say(string text, Tone tone = Tone.Plain) => Add(new Paragraph(text, tone));

    /// <summary>Adds sentences as a list; nothing where there are none.</summary>
    public Document List(IEnumerable<string> sentences)
    {
        string[] all = [.. sentences];
        return all.Length == 0 ? this : Add(new Bullets(all));
    }

    /// <summary>Adds names with what each is.</summary>
    public Document Facts(params IEnumerable<(string Name, string Value)> facts) => Add(new Facts([.. facts]));

    /// <summary>Adds the few figures that matter most.</summary>
    public Document Figures(params IReadOnlyList<Figure> figures) => Add(new Figures(figures));

    /// <summary>Adds things to read or to do, each with a head and lines below it.</summary>
    public Document Items(IEnumerable<Item> items) => Add(new Items([.. items]));

    /// <summary>Adds a table.</summary>
    public Document Table(string caption, IReadOnlyList<Column> columns, IEnumerable<string[]> rows, bool lastIsSum = false) =>
        Add(new Table(caption, columns, [.. rows.Select(row => new Row(row))]) { IsLastSum = lastIsSum });

    /// <summary>Adds what only one way of showing has.</summary>
    public Document Only(Medium medium, Action<Document> add)
    {
        var part = new Document(Title);
        add(part);
        return Add(new Part(medium, part.Blocks));
    }

    /// <summary>Adds what a page opens when it is asked to; elsewhere it stands open.</summary>
    public Document Details(string summary, Action<Document> add)
    {
        var part = new Document(Title);
        add(part);
        return Add(new Details(summary, part.Blocks));
    }
}
