using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Tells UTF-8 from Windows-1252, holding no more than one piece of the file at a time.</summary>
internal static class TextDecoding
{
    private const int PieceLength = 64 * 1024;
    private const int LongestSequence = 4;

    public static OpenedText Open(Func<Stream> open)
    {
        Encoding encoding;
        using (var first = open())
        {
            encoding = IsUtf8(first) ? Encoding.UTF8 : Windows1252();
        }

        var bytes = open();
        return new OpenedText(new StreamReader(bytes, encoding, detectEncodingFromByteOrderMarks: true, PieceLength), bytes);
    }

    // Not Latin-1: the two differ from 0x80 to 0x9F, where published names have their apostrophes and dashes.
    private static Encoding Windows1252() =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new NotSupportedException("Windows-1252 is not there.");

    private static bool IsUtf8(Stream bytes)
    {
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength + LongestSequence);
        try
        {
            var carried = 0;
            while (true)
            {
                var read = bytes.Read(piece, carried, PieceLength);
                var all = piece.AsSpan(0, carried + read);
                if (read == 0)
                {
                    return Utf8.IsValid(all);
                }

                // A sequence may go on in the next piece, so its beginning is carried there.
                carried = UnfinishedLength(all);
                if (!Utf8.IsValid(all[..^carried]))
                {
                    return false;
                }

                all[^carried..].CopyTo(piece);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private static int UnfinishedLength(ReadOnlySpan<byte> bytes)
    {
        for (var length = 1; length < LongestSequence && length <= bytes.Length; length++)
        {
            var one = bytes[^length];
            if (one < 0x80)
            {
                return 0;
            }

            if (one >= 0xC0)
            {
                var needed = one >= 0xF0 ? 4 : one >= 0xE0 ? 3 : 2;
                return needed > length ? length : 0;
            }
        }

        return 0;
    }
}
