using System.Collections.Immutable;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>The columns that a kind of file has. A column is spoken of by its place; the first names the school or claim that a row is of.</summary>
/// <param name="Description">What the file is, for messages.</param>
/// <param name="Columns">The columns.</param>
internal sealed record TableLayout(string Description, ImmutableArray<TableLayout.Column> Columns)
{
    /// <summary>The columns that say which schools a row is about, also when the rest of it cannot be read.</summary>
    public ImmutableArray<int> Schools { get; init; } = [0];

    /// <summary>The columns that say on which days what a row tells began, each with the one that says that there is something to tell.</summary>
    public ImmutableArray<(int Day, int Of)> Days { get; init; } = [];

    /// <summary>The columns of later days, none of which can be before the one on which it began: one that is shows a slip in that.</summary>
    public ImmutableArray<int> LaterDays { get; init; } = [];

    /// <summary>The columns of what a file may leave out as a whole; the last must be there where one of the others is.</summary>
    public ImmutableArray<int> Part { get; init; } = [];

    /// <summary>The names of what a row is of, by any of which the header is told from titles above it.</summary>
    public IEnumerable<string> KeyNames => Schools.Prepend(0).SelectMany(column => Columns[column].Names);

    /// <summary>A column that must be there, under any of its names.</summary>
    public static Column Required(params ImmutableArray<string> names) => new(names, IsRequired: true);

    /// <summary>A column that is read where it is there, under any of its names.</summary>
    public static Column Optional(params ImmutableArray<string> names) => new(names, IsRequired: false);

    /// <summary>A column.</summary>
    /// <param name="Names">Its names over the years, the one that is preferred first.</param>
    /// <param name="IsRequired">Whether a file without it cannot be read.</param>
    internal sealed record Column(ImmutableArray<string> Names, bool IsRequired);
}
