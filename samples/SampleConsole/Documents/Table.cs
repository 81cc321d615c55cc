namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>A table.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Its columns, the first of which names the rows.</param>
/// <param name="Rows">Its rows.</param>
public sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>Whether the last row sums up the others.</summary>
    public bool IsLastSum { get; init; }

    /// <summary>Whether a page lets its reader search, filter and sort.</summary>
    public bool IsSearched { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">A cell for each column.</param>
/// <param name="More">What a page opens below the last cell when it is asked to.</param>
public sealed record Row(IReadOnlyList<string> Cells, IReadOnlyList<Block>? More = null);

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="IsNumber">Whether its cells are numbers, which stand to the right and are not broken.</param>
/// <param name="IsChoice">Whether a reader may choose among its values where the table is searched.</param>
public readonly record struct Column(string Heading, bool IsNumber = false, bool IsChoice = false)
{
    /// <summary>A column of text.</summary>
    public static implicit operator Column(string heading) => new(heading);

    /// <summary>Columns of numbers.</summary>
    public static IEnumerable<Column> Numbers(params IEnumerable<string> headings) => headings.Select(heading => new Column(heading, IsNumber: true));
}
