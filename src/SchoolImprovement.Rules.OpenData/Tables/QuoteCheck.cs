namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Whether the quotes of a row match, so that its fields are what was meant.</summary>
internal static class QuoteCheck
{
    /// <summary>Whether no field has quotes that do not match: from quote to quote, as most rows are sound and have many fields.</summary>
    /// <param name="row">The row as it stands in the file, its line ending included.</param>
    /// <param name="delimiter">What stands between two fields.</param>
    public static bool IsSound(ReadOnlySpan<char> row, char delimiter)
    {
        for (var from = 0; ;)
        {
            var length = row[from..].IndexOf('"');
            if (length < 0)
            {
                return true;
            }

            var quote = from + length;
            if (quote > 0 && row[quote - 1] != delimiter)
            {
                // Within a field that has no quotes around it a quote is a character like any other.
                from = quote + 1;
                continue;
            }

            var end = ClosingQuote(row, quote + 1);
            if (end < 0 || (end + 1 < row.Length && row[end + 1] != delimiter && row[end + 1] is not ('\r' or '\n')))
            {
                return false;
            }

            from = end + 1;
        }
    }

    /// <summary>Looks for the first field with quotes that do not match.</summary>
    /// <param name="row">The row as it stands in the file, its line ending included.</param>
    /// <param name="delimiter">What stands between two fields.</param>
    /// <param name="field">The number of the field, from 0.</param>
    /// <param name="start">Where it starts in the row.</param>
    /// <param name="isClosed">Whether it has a closing quote, with something after it that does not belong there.</param>
    public static bool HasFault(ReadOnlySpan<char> row, char delimiter, out int field, out int start, out bool isClosed)
    {
        start = 0;
        isClosed = true;
        for (field = 0; start < row.Length; field++)
        {
            if (row[start] != '"')
            {
                var length = row[start..].IndexOfAny(delimiter, '\r', '\n');
                if (length < 0 || row[start + length] != delimiter)
                {
                    return false;
                }

                start += length + 1;
                continue;
            }

            var end = ClosingQuote(row, start + 1);
            if (end < 0)
            {
                isClosed = false;
                return true;
            }

            if (end + 1 == row.Length || row[end + 1] is '\r' or '\n')
            {
                return false;
            }

            if (row[end + 1] != delimiter)
            {
                return true;
            }

            start = end + 2;
        }

        return false;
    }

    private static int ClosingQuote(ReadOnlySpan<char> row, int from)
    {
        while (true)
        {
            var length = row[from..].IndexOf('"');
            if (length < 0)
            {
                return -1;
            }

            var quote = from + length;
            if (quote + 1 == row.Length || row[quote + 1] != '"')
            {
                return quote;
            }

            from = quote + 2;
        }
    }
}
