using System.Text;
using System.Text.Json;

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

        text = DocumentText.InUtf8(text);
        RefuseTooMany(text, options);
        try
        {
            var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MaximumDepth });
            reader.Read();
            var form = DocumentJson.ReadWithin(ref reader, ActionFormJsonContext.Default.FormContract);
            reader.Read();
            return new ActionFormDocument(form.ToForm(), form.Schema is not null ? [] : [NoSchema(text)]);
        }
        catch (Exception exception) when (IsOfTheText(exception))
        {
            return ReadPassingOver(text, options, exception);
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
            throw new DocumentFormatException(
                new TextFault("$", before.Count('\n') + 1, exception.Index - before.LastIndexOf('\n'), "A character is half of a surrogate pair, which is no character."), exception);
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

    // Each value takes at least two characters, its own and what parts it from the next, but for the last: only a long text can have too many.
    private static void RefuseTooMany(ReadOnlySpan<byte> text, ActionFormReadOptions options)
    {
        if (text.Length <= 2L * options.MaximumValues)
        {
            return;
        }

        // Whatever else is wrong with the text is found when it is read.
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MaximumDepth });
        var values = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray) && ++values > options.MaximumValues)
                {
                    var (line, position) = new TextPosition(text).Of(reader.TokenStartIndex);
                    throw new DocumentFormatException(new TextFault("$", line, position, $"The form has more than {options.MaximumValues} values; that is no form that somebody filled in."));
                }
            }
        }
        catch (JsonException)
        {
        }
    }

    /// <summary>Tells what is wrong with a text; where that is no more than members that a form does not know, reads the form without them.</summary>
    private static ActionFormDocument ReadPassingOver(ReadOnlySpan<byte> text, ActionFormReadOptions options, Exception refusal)
    {
        var passedOver = new List<TextFault>();
        if (DocumentScan.Run(text, ActionFormJsonContext.PassingOver, 0, new JsonReaderOptions { MaxDepth = options.MaximumDepth }, passedOver) is [var first, ..])
        {
            throw new DocumentFormatException(first with { Path = Quoted.Of(first.Path, DocumentJson.LongestPath) }, refusal);
        }

        try
        {
            var form = JsonSerializer.Deserialize(text, ActionFormJsonContext.PassingOver)!;
            return new ActionFormDocument(form.ToForm(), [.. passedOver, .. form.Schema is not null ? [] : (ReadOnlySpan<TextFault>)[NoSchema(text)]]);
        }
        catch (Exception exception) when (IsOfTheText(exception))
        {
            // Whatever the contract lets pass and the reader does not is never read as nothing wrong.
            throw new DocumentFormatException(new TextFault("$", 1, 1, Quoted.Of(exception.Message, DocumentJson.LongestReason)), exception);
        }
    }

    // What the reader of JSON throws of a text, and the model of what stands in it.
    private static bool IsOfTheText(Exception exception) => exception is JsonException or ArgumentException or InvalidOperationException or FormatException;

    private static TextFault NoSchema(ReadOnlySpan<byte> text)
    {
        var (line, position) = new TextPosition(text).Of(text.IndexOf((byte)'{'));
        return new("$", line, position, $"The form does not say its schema; it was read as {RecommendedActionForm.SchemaVersion}.");
    }

    private static DocumentFormatException TooLarge(ActionFormReadOptions options) =>
        new(new TextFault("$", 1, 1, $"The text has more than {options.MaximumBytes} bytes; that is no form that somebody filled in."));
}
