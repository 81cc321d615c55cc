namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Breaks a line into rows between words.</summary>
public static class WordWrap
{
    private const int NarrowestRow = 20;

    /// <summary>The rows of a line; a word longer than a row stands on one of its own.</summary>
    /// <param name="line">The line.</param>
    /// <param name="width">How many characters a row has, blanks before it included.</param>
    /// <param name="indent">How many blanks stand before the first row.</param>
    /// <param name="hanging">How many blanks stand before every other row.</param>
    public static IEnumerable<string> Rows(string line, int width, int indent, int hanging)
    {
        ArgumentNullException.ThrowIfNull(line);
        var (start, blanks) = (0, indent);
        while (EndOfRow(line, start, Math.Max(width - blanks, NarrowestRow)) is >= 0 and var end)
        {
            yield return new string(' ', blanks) + line[start..end].TrimEnd();
            (start, blanks) = (end + 1, hanging);
        }

        yield return start == line.Length ? "" : new string(' ', blanks) + line[start..];
    }

    /// <summary>The rows of a cell, none of which is wider than the cell: a longer word is cut.</summary>
    internal static IEnumerable<string> Cell(string text, int width)
    {
        var start = 0;
        while (text.Length - start > width)
        {
            var end = text.LastIndexOf(' ', start + width, width + 1);
            if (end > start)
            {
                yield return text[start..end].TrimEnd();
                start = end + 1;
            }
            else
            {
                yield return text.Substring(start, width);
                start += width;
            }
        }

        yield return text[start..];
    }

    /// <summary>The blank at which a row ends; -1 where the rest fits, or cannot be broken.</summary>
    private static int EndOfRow(string line, int start, int length)
    {
        if (line.Length - start <= length)
        {
            return -1;
        }

        var end = line.LastIndexOf(' ', start + length, length + 1);
        return end > start ? end : line.IndexOf(' ', start + length);
    }
}
