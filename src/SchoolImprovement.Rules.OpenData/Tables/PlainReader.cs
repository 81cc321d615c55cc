namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Passes a text on without the one character that the parser takes for the start of a comment.</summary>
/// <remarks>
/// Published files have no comments, and a line that the parser took for one would vanish. It must be given some
/// character, so it gets one that Unicode promises never to assign.
/// </remarks>
internal sealed class PlainReader : TextReader
{
    public const char NeverAssigned = '\uFFFF';
    private const char Replacement = '\uFFFD';
    private const char ByteOrderMark = '\uFEFF';
    private readonly TextReader _text;

    public PlainReader(TextReader text)
    {
        _text = text;

        // Text that is given as text may still have its byte order mark.
        if (text.Peek() == ByteOrderMark)
        {
            _ = text.Read();
        }
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = _text.Read(buffer, index, count);
        buffer.AsSpan(index, read).Replace(NeverAssigned, Replacement);
        return read;
    }

    public override int Read()
    {
        var one = _text.Read();
        return one == NeverAssigned ? Replacement : one;
    }

    public override int Peek()
    {
        var one = _text.Peek();
        return one == NeverAssigned ? Replacement : one;
    }
}
