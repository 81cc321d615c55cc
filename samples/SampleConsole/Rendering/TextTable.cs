namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Lays a table out for letters of one width, so that it fits: with broken headings and cells, as several tables, or row by row.</summary>
internal static class TextTable
{
    private const int Gap = 2;
    private const int LongestKeptWord = 24;
    private const int LongestKeptName = 26;

    // Side by side, a number is found by its column; where a table falls into more pieces than these, row by row reads better.
    private const int MostPieces = 3;

    /// <summary>The lines of a table, headings and sums marked as strong.</summary>
    public static IEnumerable<(string Text, bool IsStrong)> Lines(Table table, int width)
    {
        var all = Enumerable.Range(0, table.Columns.Count).ToArray();
        if (Fitted(table, all, width) is { } widths)
        {
            return Side(table, all, widths);
        }

        return Pieces(table, width) is { } pieces
            ? pieces.SelectMany((piece, i) => (i == 0 ? [] : new[] { ("", false) }).Concat(Side(table, piece.Columns, piece.Widths)))
            : Stacked(table, width);
    }

    private static List<(int[] Columns, int[] Widths)>? Pieces(Table table, int width)
    {
        if (!table.Columns.Skip(1).All(column => column.IsNumber))
        {
            return null;
        }

        var pieces = new List<(int[], int[])>();
        for (var first = 1; first < table.Columns.Count;)
        {
            var count = table.Columns.Count - first;
            int[]? widths = null;
            for (; count > 0 && widths is null; count--)
            {
                widths = Fitted(table, [0, .. Enumerable.Range(first, count)], width);
            }

            if (widths is null || pieces.Count == MostPieces)
            {
                return null;
            }

            pieces.Add(([0, .. Enumerable.Range(first, widths.Length - 1)], widths));
            first += widths.Length - 1;
        }

        return pieces;
    }

    /// <summary>How wide each column is; <see langword="null"/> where they do not fit.</summary>
    private static int[]? Fitted(Table table, int[] columns, int width)
    {
        var room = width - (Gap * (columns.Length - 1));
        int[] natural = [.. columns.Select(column => Cells(table, column).Append(table.Columns[column].Heading).Max(cell => cell.Length))];
        int[] widths = [.. columns.Select((column, i) => Math.Min(natural[i], Least(table, column)))];
        var spare = room - widths.Sum();
        if (spare < 0)
        {
            return null;
        }

        // What is nearly wide enough comes first, so that a date or a name is not broken for the sake of a sentence.
        foreach (var i in Enumerable.Range(0, widths.Length).Where(i => natural[i] <= LongestKeptName).OrderBy(i => natural[i] - widths[i]))
        {
            var wanting = natural[i] - widths[i];
            (widths[i], spare) = wanting <= spare ? (natural[i], spare - wanting) : (widths[i], spare);
        }

        while (spare > 0 && Enumerable.Range(0, widths.Length).MaxBy(i => natural[i] - widths[i]) is var narrowest && widths[narrowest] < natural[narrowest])
        {
            widths[narrowest]++;
            spare--;
        }

        return widths;
    }

    private static int Least(Table table, int column)
    {
        var heading = Words(table.Columns[column].Heading);
        if (column == 0 && Cells(table, 0).Select(cell => cell.Length).DefaultIfEmpty().Max() is <= LongestKeptName and var longest)
        {
            return Math.Max(heading, longest);
        }

        return table.Columns[column].IsNumber
            ? Math.Max(heading, Cells(table, column).Select(cell => cell.Length).DefaultIfEmpty().Max())
            : Math.Max(heading, Math.Min(LongestKeptWord, Cells(table, column).Select(Words).DefaultIfEmpty().Max()));
    }

    private static int Words(string text) => text.Split(' ').Max(word => word.Length);

    private static IEnumerable<string> Cells(Table table, int column) => table.Rows.Select(row => row.Cells[column]);

    private static IEnumerable<(string Text, bool IsStrong)> Side(Table table, int[] columns, int[] widths)
    {
        var rule = new string('─', widths.Sum() + (Gap * (widths.Length - 1)));
        foreach (var line in RowLines(table, columns, widths, [.. table.Columns.Select(column => column.Heading)], isHeading: true))
        {
            yield return (line, true);
        }

        yield return (rule, false);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var isSum = table.IsLastSum && i == table.Rows.Count - 1;
            if (isSum)
            {
                yield return (rule, false);
            }

            foreach (var line in RowLines(table, columns, widths, table.Rows[i].Cells, isHeading: false))
            {
                yield return (line, isSum);
            }
        }
    }

    private static IEnumerable<string> RowLines(Table table, int[] columns, int[] widths, IReadOnlyList<string> cells, bool isHeading)
    {
        string[][] broken = [.. columns.Select((column, i) => WordWrap.Cell(cells[column], widths[i]).ToArray())];
        var height = broken.Max(cell => cell.Length);
        for (var line = 0; line < height; line++)
        {
            yield return string.Join(new string(' ', Gap), columns.Select((column, i) =>
            {
                // Headings stand at the foot of their row, above their cells.
                var at = isHeading ? line - (height - broken[i].Length) : line;
                var text = at >= 0 && at < broken[i].Length ? broken[i][at] : "";
                return table.Columns[column].IsNumber ? text.PadLeft(widths[i]) : text.PadRight(widths[i]);
            })).TrimEnd();
        }
    }

    private static IEnumerable<(string Text, bool IsStrong)> Stacked(Table table, int width)
    {
        foreach (var row in table.Rows)
        {
            yield return (row.Cells[0], true);
            for (var i = 1; i < table.Columns.Count; i++)
            {
                if (row.Cells[i].Length > 0)
                {
                    foreach (var line in WordWrap.Rows($"{table.Columns[i].Heading}: {row.Cells[i]}", width, Gap, 2 * Gap))
                    {
                        yield return (line, false);
                    }
                }
            }
        }
    }
}
