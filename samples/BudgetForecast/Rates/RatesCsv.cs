namespace SchoolImprovement.Rules.Samples.BudgetForecast.Rates;

/// <summary>Rates as comma-separated values: a header, and a row a latest grade. Names and numbers hold no commas.</summary>
internal static class RatesCsv
{
    private const string LatestColumn = "latest";

    public static void Read(string text, RatesTable table)
    {
        int[]? columns = null;
        var line = 0;
        foreach (var one in text.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            if (string.IsNullOrWhiteSpace(one))
            {
                continue;
            }

            string[] fields = [.. one.Split(',').Select(field => field.Trim().Trim('"'))];
            if (columns is null)
            {
                columns = Columns(fields, line, table);
            }
            else
            {
                Row(fields, columns, line, table);
            }
        }

        if (columns is null)
        {
            throw table.Refusal(1, "the file is empty.");
        }
    }

    // Of each field the place of its outcome; that of the latest grade comes after all of them.
    private static int[] Columns(string[] fields, int line, RatesTable table)
    {
        string[] names = [.. RatesTable.Outcomes, LatestColumn];
        int[] columns = [.. fields.Select(field => RatesTable.IndexOf(names, field))];
        for (var column = 0; column < names.Length; column++)
        {
            if (columns.Count(one => one == column) is not 1 and var times)
            {
                throw table.Refusal(line, $"the column {names[column]} is {(times == 0 ? "missing" : "there more than once")}; the columns are {LatestColumn}, {string.Join(", ", RatesTable.Outcomes)}.");
            }
        }

        return Array.IndexOf(columns, -1) is >= 0 and var unknown
            ? throw table.Refusal(line, $"the column '{SampleConsole.OneLine.Of(fields[unknown], 40)}' is not known; the columns are {LatestColumn}, {string.Join(", ", RatesTable.Outcomes)}.")
            : columns;
    }

    private static void Row(string[] fields, int[] columns, int line, RatesTable table)
    {
        if (fields.Length != columns.Length)
        {
            throw table.Refusal(line, $"{fields.Length} fields, where the header has {columns.Length}.");
        }

        var row = table.Begin(fields[Array.IndexOf(columns, RatesTable.Outcomes.Length)], line);
        for (var i = 0; i < fields.Length; i++)
        {
            if (columns[i] < RatesTable.Outcomes.Length)
            {
                table.Set(row, columns[i], fields[i], line);
            }
        }

        table.End(row, line);
    }
}
