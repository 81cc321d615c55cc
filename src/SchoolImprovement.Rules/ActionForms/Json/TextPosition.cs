using System.Text;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Turns places in a text into lines and characters; the places are asked for in the order of the text.</summary>
internal ref struct TextPosition(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _lineStart;
    private int _seen;
    private long _line = 1;

    public (long Line, long Position) Of(long index)
    {
        var end = (int)Math.Clamp(index, _seen, _text.Length);
        var between = _text[_seen..end];
        var last = between.LastIndexOf((byte)'\n');
        if (last >= 0)
        {
            _line += between.Count((byte)'\n');
            _lineStart = _seen + last + 1;
        }

        _seen = end;
        return (_line, Encoding.UTF8.GetCharCount(_text[_lineStart..end]) + 1);
    }
}
