using System.Collections.Immutable;
using System.Text;
using Sylvan.Data.Csv;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>A file's header: where each column of the layout stands.</summary>
internal sealed class TableHeader
{
    private const int NotThere = -1;
    private readonly int[] _positions;

    private TableHeader(ImmutableArray<string> names, int[] positions, int layout, ImmutableArray<(int Column, int Position)> doubles)
    {
        Names = names;
        _positions = positions;
        Layout = layout;
        Doubles = doubles;
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>Which of the layouts the file has.</summary>
    public int Layout { get; }

    /// <summary>Where columns of the layout stand once more under another of their names.</summary>
    public ImmutableArray<(int Column, int Position)> Doubles { get; }

    /// <summary>The first layout whose columns are all there; where none is, what the last lacks is told, and where only a part lacks its last column, that.</summary>
    public static TableHeader Of(CsvDataReader row, string file, ReadOnlySpan<TableLayout> layouts)
    {
        var names = ImmutableArray.CreateBuilder<string>(row.RowFieldCount);
        for (var i = 0; i < row.RowFieldCount; i++)
        {
            names.Add(row.GetFieldSpan(i).Trim().ToString());
        }

        var found = names.ToImmutable();
        string[] plain = [.. found.Select(Plain)];
        var missing = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < layouts.Length; i++)
        {
            missing.Clear();
            int[] positions = [.. layouts[i].Columns.Select(column => PositionOf(column, plain, found, file, missing))];
            if (missing.Count > 0)
            {
                continue;
            }

            return layouts[i].Part is [.. var others, var last] && positions[last] == NotThere && others.Any(column => positions[column] != NotThere)
                ? throw DataFileException.Missing(file, layouts[i].Description, [layouts[i].Columns[last].Names[0]], found)
                : new TableHeader(found, positions, i, DoublesOf(layouts[i], positions, plain));
        }

        throw DataFileException.Missing(file, layouts[^1].Description, missing.ToImmutable(), found);
    }

    public bool Has(int column) => _positions[column] != NotThere;

    public int PositionOf(int column) => _positions[column];

    /// <summary>Whether any column's name, without case, spaces and marks, passes a test.</summary>
    public bool HasAny(Func<string, bool> isMeant) => Names.Any(name => isMeant(Plain(name)));

    /// <summary>A name without case, spaces and marks, in which the same column differs from file to file.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var one in name)
        {
            if (char.IsLetterOrDigit(one))
            {
                plain.Append(char.ToUpperInvariant(one));
            }
        }

        return plain.ToString();
    }

    private static ImmutableArray<(int Column, int Position)> DoublesOf(TableLayout layout, int[] positions, string[] plain)
    {
        var doubles = ImmutableArray.CreateBuilder<(int Column, int Position)>();
        for (var column = 0; column < positions.Length; column++)
        {
            string[] wanted = [.. layout.Columns[column].Names.Select(Plain)];
            for (var position = 0; position < plain.Length; position++)
            {
                if (position != positions[column] && wanted.Contains(plain[position]))
                {
                    doubles.Add((column, position));
                }
            }
        }

        return doubles.ToImmutable();
    }

    private static int PositionOf(TableLayout.Column column, string[] plain, ImmutableArray<string> found, string file, ImmutableArray<string>.Builder missing)
    {
        foreach (var name in column.Names)
        {
            var wanted = Plain(name);
            var position = Array.IndexOf(plain, wanted);
            if (position >= 0)
            {
                // Which of two is meant cannot be told, and a guess would give wrong tiers.
                return Array.LastIndexOf(plain, wanted) == position ? position : throw DataFileException.Repeated(file, name, found);
            }
        }

        if (column.IsRequired)
        {
            missing.Add(column.Names[0]);
        }

        return NotThere;
    }
}
