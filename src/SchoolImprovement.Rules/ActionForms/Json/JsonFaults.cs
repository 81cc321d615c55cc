using System.Text.Json;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Turns what System.Text.Json says about a text into the form's own exception.</summary>
internal static class JsonFaults
{
    /// <summary>Beyond the length of anything that System.Text.Json says of its own.</summary>
    private const int Longest = 140;

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

    private static string ReasonOf(JsonException exception) =>
        $"The text is not JSON: {Quoted.Of(DocumentJson.MessageOf(exception), Longest).TrimEnd('.')}.";
}
