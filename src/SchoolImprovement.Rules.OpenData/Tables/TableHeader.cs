using System.Collections.Immutable;
using Sylvan.Data.Csv;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>A file's header: where each column of the layout stands.</summary>
internal sealed class TableHeader
{
    private const int NotThere = -1;
    private readonly int[] _positions;

    private TableHeader(ImmutableArray<string> names, int[] positions)
    {
        Names = names;
        _positions = positions;
    }

    public ImmutableArray<string> Names { get; }

    public static TableHeader Of(CsvDataReader row, string file, TableLayout layout)
    {
        var names = ImmutableArray.CreateBuilder<string>(row.RowFieldCount);
        for (var i = 0; i < row.RowFieldCount; i++)
        {
            names.Add(row.GetFieldSpan(i).Trim().ToString());
        }

        var found = names.ToImmutable();
        var positions = new int[layout.Count];
        var missing = ImmutableArray.CreateBuilder<string>();
        for (var column = 0; column < positions.Length; column++)
        {
            positions[column] = PositionOf(layout.NameOf(column), found, file);
            if (positions[column] == NotThere && column < layout.Required.Length)
            {
                missing.Add(layout.NameOf(column));
            }
        }

        return missing.Count == 0
            ? new TableHeader(found, positions)
            : throw DataFileException.Missing(file, layout.Description, missing.ToImmutable(), found);
    }

    public bool Has(int column) => _positions[column] != NotThere;

    public int PositionOf(int column) => _positions[column];

    private static int PositionOf(string column, ImmutableArray<string> found, string file)
    {
        var position = NotThere;
        for (var i = 0; i < found.Length; i++)
        {
            if (string.Equals(found[i], column, StringComparison.OrdinalIgnoreCase))
            {
                // Which of two is meant cannot be told, and a guess would give wrong tiers.
                position = position == NotThere ? i : throw DataFileException.Repeated(file, column, found);
            }
        }

        return position;
    }
}
