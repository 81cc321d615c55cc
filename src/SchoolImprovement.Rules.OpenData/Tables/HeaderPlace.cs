namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Where a file's header stands, and what divides its fields.</summary>
/// <param name="Start">The characters before it.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Delimiter">What stands between two fields.</param>
internal readonly record struct HeaderPlace(int Start, long Line, char Delimiter)
{
    private const string DelimiterLine = "sep=";
    private const int MostTitleRows = 200;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>The first row that has the key column by any delimiter: titles may stand above it. Without one, the first row that has anything.</summary>
    public static HeaderPlace Find(ReadOnlySpan<char> text, Func<string, bool> isKey)
    {
        var (start, line) = (0, 1L);
        char[] delimiters = Delimiters;
        if (TryDelimiterLine(text, out var said))
        {
            delimiters = [said];
            (start, line) = (EndOfLine(text, 0), 2);
        }

        return Search(text, start, line, delimiters, isKey, heedQuotes: true)
            ?? Search(text, start, line, delimiters, isKey, heedQuotes: false)
            ?? FirstRow(text, start, line, delimiters);
    }

    private static bool TryDelimiterLine(ReadOnlySpan<char> text, out char delimiter)
    {
        var plain = text.Length > 0 && text[0] == '"' ? text[1..] : text;
        var isSaid = plain.Length > DelimiterLine.Length && plain.StartsWith(DelimiterLine, StringComparison.OrdinalIgnoreCase) && plain[DelimiterLine.Length] is not ('\r' or '\n');
        delimiter = isSaid ? plain[DelimiterLine.Length] : default;
        return isSaid;
    }

    private static HeaderPlace? Search(ReadOnlySpan<char> text, int start, long line, char[] delimiters, Func<string, bool> isKey, bool heedQuotes)
    {
        HeaderPlace? found = null;
        foreach (var delimiter in delimiters)
        {
            var (at, atLine) = (start, line);
            for (var row = 0; row < MostTitleRows && at < text.Length && (found is null || at < found.Value.Start); row++)
            {
                var end = EndOfRow(text, at, delimiter, isKey, heedQuotes, out var hasKey);
                if (hasKey)
                {
                    found = new HeaderPlace(at, atLine, delimiter);
                    break;
                }

                atLine += Lines.CountIn(text[at..end]);
                at = end;
            }
        }

        return found;
    }

    private static int EndOfRow(ReadOnlySpan<char> text, int start, char delimiter, Func<string, bool> isKey, bool heedQuotes, out bool hasKey)
    {
        hasKey = false;
        for (var field = start; ;)
        {
            var end = field;
            if (heedQuotes && end < text.Length && text[end] == '"')
            {
                do
                {
                    var quote = text[(end + 1)..].IndexOf('"');
                    end = quote < 0 ? text.Length : end + 1 + quote + 1;
                }
                while (end < text.Length && text[end] == '"');
            }

            var rest = text[end..].IndexOfAny(delimiter, '\r', '\n');
            end = rest < 0 ? text.Length : end + rest;
            hasKey |= isKey(text[field..end].Trim().Trim('"').ToString());
            if (end == text.Length || text[end] != delimiter)
            {
                return EndOfLine(text, end);
            }

            field = end + 1;
        }
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int from)
    {
        var length = text[from..].IndexOfAny('\r', '\n');
        return length < 0 ? text.Length
            : from + length + (text[from + length] == '\r' && from + length + 1 < text.Length && text[from + length + 1] == '\n' ? 2 : 1);
    }

    private static HeaderPlace FirstRow(ReadOnlySpan<char> text, int start, long line, char[] delimiters)
    {
        while (start < text.Length && EndOfLine(text, start) is var end && text[start..end].IsWhiteSpace())
        {
            (start, line) = (end, line + 1);
        }

        var row = text[start..EndOfLine(text, start)];
        var best = delimiters[0];
        foreach (var delimiter in delimiters)
        {
            best = row.Count(delimiter) > row.Count(best) ? delimiter : best;
        }

        return new HeaderPlace(start, line, best);
    }
}
