using System.Text;
using SchoolImprovement.Rules.Samples.SampleData.Generation;

namespace SchoolImprovement.Rules.Samples.SampleData.Layout;

/// <summary>Reads a file that does not exist: rows are generated when the reader gets to them.</summary>
internal sealed class GeneratedText : TextReader
{
    private const int Enough = 16 * 1024;

    private readonly IRowLayout _layout;
    private readonly IEnumerator<Establishment> _establishments;
    private readonly StringBuilder _rows = new(Enough * 2);
    private char[] _chunk = new char[Enough * 2];
    private int _position;
    private int _length;

    public GeneratedText(IRowLayout layout, IEnumerable<Establishment> establishments)
    {
        _layout = layout;
        _establishments = establishments.GetEnumerator();
        _rows.Append(layout.Header).Append("\r\n");
    }

    public override int Peek() => Available() ? _chunk[_position] : -1;

    public override int Read() => Available() ? _chunk[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        return Read(buffer.AsSpan(index, count));
    }

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !Available())
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _length - _position);
        _chunk.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public void CopyTo(TextWriter writer)
    {
        while (Available())
        {
            writer.Write(_chunk, _position, _length - _position);
            _position = _length;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _establishments.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Available() => _position < _length || Refill();

    private bool Refill()
    {
        while (_rows.Length < Enough && _establishments.MoveNext())
        {
            _layout.Append(_rows, _establishments.Current);
        }

        if (_chunk.Length < _rows.Length)
        {
            _chunk = new char[_rows.Length];
        }

        _length = _rows.Length;
        _position = 0;
        _rows.CopyTo(0, _chunk, 0, _length);
        _rows.Clear();
        return _length > 0;
    }
}
