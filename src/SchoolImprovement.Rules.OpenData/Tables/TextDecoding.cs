using System.Text;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Opens text whatever the program that saved it: UTF-8, UTF-16, Windows-1252, packed by gzip; each byte is read once.</summary>
internal static class TextDecoding
{
    private const int PieceLength = 64 * 1024;
    private const int LookedAt = 4096;

    /// <exception cref="DataFileException">The bytes are of something else, such as a workbook.</exception>
    /// <exception cref="IOException">The bytes cannot be read; they are closed.</exception>
    public static OpenedText Open(Stream bytes, string name)
    {
        try
        {
            return Decoded(bytes, name);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    private static OpenedText Decoded(Stream bytes, string name)
    {
        var peeked = new PeekedStream(bytes, LookedAt);
        if (peeked.Beginning.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            peeked = new PeekedStream(new GzipText(peeked), LookedAt);
        }

        if (FileSignature.Of(peeked.Beginning) is { } other)
        {
            throw DataFileException.NotCsv(name, other);
        }

        var (encoding, markLength) = EncodingOf(peeked.Beginning);
        peeked.Skip(markLength);
        return new OpenedText(new StreamReader(peeked, encoding, detectEncodingFromByteOrderMarks: false, PieceLength), bytes);
    }

    private static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> beginning)
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (beginning.StartsWith(encoding.Preamble))
            {
                return (encoding, encoding.Preamble.Length);
            }
        }

        return beginning.StartsWith(Encoding.UTF8.Preamble) ? (Windows1252Fallback.Utf8, Encoding.UTF8.Preamble.Length)
            : IsWide(beginning, low: 0) ? (Encoding.Unicode, 0)
            : IsWide(beginning, low: 1) ? (Encoding.BigEndianUnicode, 0)
            : (Windows1252Fallback.Utf8, 0);
    }

    // English text in UTF-16 has a zero in nearly every other byte, and none in the bytes between.
    private static bool IsWide(ReadOnlySpan<byte> beginning, int low)
    {
        int zeros = 0, zerosBetween = 0;
        for (var i = 0; i + 1 < beginning.Length; i += 2)
        {
            zeros += beginning[i + 1 - low] == 0 ? 1 : 0;
            zerosBetween += beginning[i + low] == 0 ? 1 : 0;
        }

        return zeros > beginning.Length / 4 && zerosBetween < beginning.Length / 20;
    }
}
