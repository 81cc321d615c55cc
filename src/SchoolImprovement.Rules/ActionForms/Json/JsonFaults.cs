using System.Text.Json;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Turns what System.Text.Json says about a text into the form's own exception.</summary>
internal static class JsonFaults
{
    /// <summary>Beyond the length of anything that System.Text.Json says of its own.</summary>
    private const int Longest = 300;

    public static ActionFormFormatException Of(JsonException exception, string path, ReadOnlySpan<byte> text)
    {
        var line = exception.LineNumber ?? 0;
        var start = 0;
        for (var skipped = 0L; skipped < line; skipped++)
        {
            var end = text[start..].IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            start += end + 1;
        }

        var position = new TextPosition(text).Of(start + (exception.BytePositionInLine ?? 0));
        return new ActionFormFormatException(ReasonOf(exception), path, position.Line, position.Position, exception);
    }

    // The serializer appends the place to its messages; ours puts it once, counted as people count.
    private static string ReasonOf(JsonException exception)
    {
        var message = exception.Message;
        foreach (var marker in (ReadOnlySpan<string>)[" Path: ", " LineNumber: "])
        {
            var place = message.IndexOf(marker, StringComparison.Ordinal);
            message = place < 0 ? message : message[..place];
        }

        return $"The text is not JSON: {Quoted.Of(message, Longest).TrimEnd('.')}.";
    }
}
