using System.Text;

namespace SchoolImprovement.Rules.Documents;

/// <summary>A document's text as it was saved: in UTF-8, or in UTF-16 as some programs of Windows do, with a mark or without.</summary>
internal static class DocumentText
{
    /// <summary>The text in UTF-8, without a mark.</summary>
    /// <exception cref="DocumentFormatException">The text begins as UTF-16 and is none.</exception>
    public static ReadOnlySpan<byte> InUtf8(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(Encoding.UTF8.Preamble))
        {
            return text[Encoding.UTF8.Preamble.Length..];
        }

        // Known by its mark or, as every document begins with an ASCII character, by the zero beside that.
        var isBigEndian = text is [0xFE, 0xFF, ..] or [0, not 0, ..];
        if (!isBigEndian && text is not ([0xFF, 0xFE, ..] or [not 0, 0, ..]))
        {
            return text;
        }

        try
        {
            return Encoding.UTF8.GetBytes(new UnicodeEncoding(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(text).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException exception)
        {
            throw new DocumentFormatException(
                new TextFault("$", 1, 1, "The text is not UTF-16 as it begins to be: two bytes of it belong to no character."), exception);
        }
    }
}
