namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>A stream whose beginning has been looked at and is still there to be read, also where the stream cannot seek.</summary>
internal sealed class PeekedStream : PassingStream
{
    private readonly Stream _bytes;
    private readonly byte[] _beginning;
    private readonly int _length;
    private int _taken;

    public PeekedStream(Stream bytes, int lookedAt)
        : base(bytes)
    {
        _bytes = bytes;
        _beginning = new byte[lookedAt];
        _length = bytes.ReadAtLeast(_beginning, lookedAt, throwOnEndOfStream: false);
    }

    public ReadOnlySpan<byte> Beginning => _beginning.AsSpan(_taken, _length - _taken);

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
}
