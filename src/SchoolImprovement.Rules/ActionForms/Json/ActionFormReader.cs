using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Reads forms from bytes, texts and streams of JSON.</summary>
internal static class ActionFormReader
{
    private const int FirstBuffer = 16 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ActionFormDocument Read(ReadOnlySpan<byte> text, ActionFormReadOptions options)
    {
        if (text.Length > options.MaximumBytes)
        {
            throw TooLarge(options);
        }

        if (IsUtf16(text, out var isBigEndian))
        {
            return Read(FromUtf16(text, isBigEndian), options);
        }

        text = WithoutMark(text);
        RefuseInvalid(text);
        var notices = ActionFormScan.Run(text, options);
        try
        {
            return new ActionFormDocument(JsonSerializer.Deserialize(text, ActionFormJsonContext.Default.FormContract)!.ToForm(), notices);
        }
        catch (JsonException exception)
        {
            throw JsonFaults.Of(exception, exception.Path ?? "$", text);
        }
    }

    public static ActionFormDocument Read(string text, ActionFormReadOptions options)
    {
        if (text.Length > options.MaximumBytes)
        {
            throw TooLarge(options);
        }

        try
        {
            return Read(Strict.GetBytes(text), options);
        }
        catch (EncoderFallbackException exception)
        {
            var before = text.AsSpan(0, exception.Index);
            throw new ActionFormFormatException(
                "A character is half of a surrogate pair, which is no character.",
                "$",
                before.Count('\n') + 1,
                exception.Index - before.LastIndexOf('\n'),
                exception);
        }
    }

    public static ActionFormDocument Read(Stream stream, ActionFormReadOptions options)
    {
        var buffer = new byte[Math.Min(FirstBuffer, options.MaximumBytes + 1)];
        var length = 0;
        while (stream.Read(buffer.AsSpan(length)) is > 0 and var read)
        {
            length += read;
            if (length > options.MaximumBytes)
            {
                throw TooLarge(options);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, options.MaximumBytes + 1L));
            }
        }

        return Read(buffer.AsSpan(0, length), options);
    }

    // By its mark or, as every form begins with an ASCII character, by the zero beside that.
    private static bool IsUtf16(ReadOnlySpan<byte> text, out bool isBigEndian)
    {
        isBigEndian = text is [0xFE, 0xFF, ..] or [0, not 0, ..];
        return isBigEndian || text is [0xFF, 0xFE, ..] or [not 0, 0, ..];
    }

    private static string FromUtf16(ReadOnlySpan<byte> text, bool isBigEndian)
    {
        try
        {
            return new UnicodeEncoding(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(text).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            throw new ActionFormFormatException("The text is not UTF-16 as it begins to be: two bytes of it belong to no character.", "$", 1, 1, exception);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) =>
        text.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;

    private static void RefuseInvalid(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
        {
            return;
        }

        var index = 0;
        while (Rune.DecodeFromUtf8(text[index..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            index += consumed;
        }

        var (line, position) = new TextPosition(text).Of(index);
        throw new ActionFormFormatException("The text is not UTF-8: a byte here belongs to no character.", "$", line, position);
    }

    private static ActionFormFormatException TooLarge(ActionFormReadOptions options) =>
        new($"The text has more than {options.MaximumBytes} bytes; that is no form that somebody filled in.", "$", 1, 1);
}
