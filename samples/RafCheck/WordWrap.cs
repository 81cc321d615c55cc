namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Breaks a line into rows between words.</summary>
internal static class WordWrap
{
    private const int NarrowestRow = 20;

    /// <summary>The rows of a line; a word longer than a row stands on one of its own.</summary>
    /// <param name="line">The line.</param>
    /// <param name="width">How many characters a row has, blanks before it included.</param>
    /// <param name="indent">How many blanks stand before the first row.</param>
    /// <param name="hanging">How many blanks stand before every other row.</param>
    public static IEnumerable<string> Rows(string line, int width, int indent, int hanging)
    {
        var (start, blanks) = (0, indent);
        while (EndOfRow(line, start, Math.Max(width - blanks, NarrowestRow)) is >= 0 and var end)
        {
            yield return new string(' ', blanks) + line[start..end].TrimEnd();
            (start, blanks) = (end + 1, hanging);
        }

        yield return new string(' ', blanks) + line[start..];
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
