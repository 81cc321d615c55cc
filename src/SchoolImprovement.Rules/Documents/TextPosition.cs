using System.Text;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Turns places in a text into lines and characters, in one pass where they are asked for in the order of the text.</summary>
internal ref struct TextPosition(ReadOnlySpan<byte> text, long linesBefore = 0)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly long _linesBefore = linesBefore;
    private int _seen;
    private long _line = linesBefore + 1;
    private long _position = 1;

    public (long Line, long Position) Of(long index)
    {
        var end = (int)Math.Clamp(index, 0, _text.Length);
        if (end < _seen)
        {
            (_seen, _line, _position) = (0, _linesBefore + 1, 1);
        }

        var between = _text[_seen..end];
        if (between.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _line += between.Count((byte)'\n');
            _position = 1;
            between = between[(last + 1)..];
        }

        _position += Encoding.UTF8.GetCharCount(between);
        _seen = end;
        return (_line, _position);
    }
}
