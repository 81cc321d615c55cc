namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>A stream whose beginning has been looked at and is still there to be read, also where the stream cannot seek.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _bytes;
    private readonly byte[] _beginning;
    private readonly int _length;
    private int _taken;

    public PeekedStream(Stream bytes, int lookedAt)
    {
        _bytes = bytes;
        _beginning = new byte[lookedAt];
        _length = bytes.ReadAtLeast(_beginning, lookedAt, throwOnEndOfStream: false);
    }

    public ReadOnlySpan<byte> Beginning => _beginning.AsSpan(_taken, _length - _taken);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void Skip(int bytes) => _taken += bytes;

    public override int Read(Span<byte> buffer)
    {
        if (_taken == _length)
        {
            return _bytes.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _length - _taken);
        _beginning.AsSpan(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _bytes.Dispose();
        }

        base.Dispose(disposing);
    }
}
