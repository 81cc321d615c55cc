namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Counts the ends of lines, whichever of the three a file has.</summary>
internal static class Lines
{
    public static long CountIn(ReadOnlySpan<char> text)
    {
        var lines = 0L;
        for (var end = text.IndexOfAny('\r', '\n'); end >= 0; end = text.IndexOfAny('\r', '\n'))
        {
            var length = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
            text = text[(end + length)..];
            lines++;
        }

        return lines;
    }
}
