using System.Buffers.Binary;
using System.IO.Compression;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Unpacks a file packed by gzip, and tells when its end is missing: half a download would else read as a shorter file.</summary>
internal sealed class GzipText : PassingStream
{
    private readonly Tail _packed;
    private readonly GZipStream _bytes;
    private uint _length;

    public GzipText(Stream packed)
        : this(new Tail(packed))
    {
    }

    private GzipText(Tail packed)
        : this(packed, new GZipStream(packed, CompressionMode.Decompress))
    {
    }

    private GzipText(Tail packed, GZipStream bytes)
        : base(bytes)
    {
        _packed = packed;
        _bytes = bytes;
    }

    public override int Read(Span<byte> buffer)
    {
        var read = _bytes.Read(buffer);
        _length = unchecked(_length + (uint)read);
        return read > 0 || buffer.IsEmpty || _packed.Last == _length
            ? read
            : throw new InvalidDataException("what gzip packed is not whole, its end is missing or damaged; get the file again, or unpack it first.");
    }

    /// <summary>Passes bytes on and remembers the last four, which say how long the text is.</summary>
    private sealed class Tail(Stream bytes) : PassingStream(bytes)
    {
        private const int LengthAtEnd = sizeof(uint);

        private readonly Stream _bytes = bytes;
        private readonly byte[] _last = new byte[LengthAtEnd];

        public uint Last => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        public override int Read(Span<byte> buffer)
        {
            var read = _bytes.Read(buffer);
            var kept = Math.Min(read, LengthAtEnd);
            _last.AsSpan(kept).CopyTo(_last);
            buffer[(read - kept)..read].CopyTo(_last.AsSpan(LengthAtEnd - kept));
            return read;
        }
    }
}
