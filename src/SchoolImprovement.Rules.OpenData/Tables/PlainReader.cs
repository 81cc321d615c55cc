namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>
/// Looks at the beginning of a text for its header, and passes the text on from there without the one character that the
/// parser takes for the start of a comment.
/// </summary>
/// <remarks>
/// Published files have no comments, and a line that the parser took for one would vanish. It must be given some
/// character, so it gets one that Unicode promises never to assign.
/// </remarks>
internal sealed class PlainReader : TextReader
{
    public const char NeverAssigned = '\uFFFF';
    private const char Replacement = '\uFFFD';
    private const char ByteOrderMark = '\uFEFF';
    private const int LookedAt = 64 * 1024;

    private readonly TextReader _text;
    private readonly char[] _beginning = new char[LookedAt];
    private readonly int _length;
    private int _taken;

    public PlainReader(TextReader text, Func<string, bool> isKey)
    {
        _text = text;
        _length = text.ReadBlock(_beginning, 0, LookedAt);

        // Text that is given as text may still have its byte order mark.
        _taken = _length > 0 && _beginning[0] == ByteOrderMark ? 1 : 0;
        Header = HeaderPlace.Find(_beginning.AsSpan(_taken, _length - _taken), isKey);
        _taken += Header.Start;
    }

    public HeaderPlace Header { get; }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        int read;
        if (_taken < _length)
        {
            read = Math.Min(buffer.Length, _length - _taken);
            _beginning.AsSpan(_taken, read).CopyTo(buffer);
            _taken += read;
        }
        else
        {
            read = _text.Read(buffer);
        }

        buffer[..read].Replace(NeverAssigned, Replacement);
        return read;
    }

    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    public override int Peek() => throw new NotSupportedException();
}
