namespace SchoolImprovement.Rules.Support;

/// <summary>Cuts a stream into lines, and reads a record from each; holds one line at a time.</summary>
internal static class RecordLines
{
    private const int FirstBuffer = 64 * 1024;

    public static IEnumerable<RecordReading> Read(Stream stream, SupportRules rules)
    {
        var buffer = new byte[FirstBuffer];
        var (start, length, line, atEnd) = (0, 0, 0L, false);
        while (!atEnd || length > 0)
        {
            var end = buffer.AsSpan(start, length).IndexOf((byte)'\n');
            if (end < 0 && !atEnd && length <= SupportRecord.MaximumBytes)
            {
                buffer.AsSpan(start, length).CopyTo(buffer);
                start = 0;
                if (length == buffer.Length)
                {
                    Array.Resize(ref buffer, Math.Min(buffer.Length * 2, SupportRecord.MaximumBytes + FirstBuffer));
                }

                var read = stream.Read(buffer.AsSpan(length));
                atEnd = read == 0;
                length += read;
                continue;
            }

            var size = end < 0 ? length : end;
            if (buffer.AsSpan(start, size).ContainsAnyExcept(" \t\r"u8))
            {
                yield return RecordReader.Read(buffer.AsSpan(start, size), rules, line);
            }

            if (end < 0 && !atEnd)
            {
                // Nobody wrote such a line, and where the next one begins is not worth finding out.
                yield break;
            }

            var taken = end < 0 ? length : end + 1;
            (start, length, line) = (start + taken, length - taken, line + 1);
        }
    }
}
