using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Deployment.Json;

/// <summary>Turns what System.Text.Json says about a text into this room's own exception, with path and line.</summary>
internal static class DeploymentJson
{
    public static T Read<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw Null();
        }
        catch (JsonException exception)
        {
            throw Refusal(exception);
        }
    }

    /// <summary>Reads one item of a longer text.</summary>
    /// <param name="json">The item's own bytes.</param>
    /// <param name="type">What it is to be.</param>
    /// <param name="path">The item's path in the text.</param>
    /// <param name="linesBefore">How many lines of the text end before the item.</param>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, string path, long linesBefore)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw Null();
        }
        catch (JsonException exception)
        {
            throw Refusal(exception, path, linesBefore);
        }
    }

    public static DeploymentFormatException Refusal(JsonException exception, string path = "$", long linesBefore = 0)
    {
        var within = exception.Path is { Length: > 0 } place ? place[1..] : "";
        return new(ReasonOf(exception), path + within, linesBefore + (exception.LineNumber ?? 0) + 1, exception);
    }

    private static JsonException Null() => new("The document is null.", "$", 0, 0);

    // The serializer appends the place to messages of its own, and names types of this library's; ours says the place
    // once, in people's line numbers, which begin at 1, and speaks of the document.
    private static string ReasonOf(JsonException exception)
    {
        var place = exception.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        var message = place < 0 ? exception.Message : exception.Message[..place];
        if (message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
        {
            return "The value is not of the kind that belongs here.";
        }

        if (message.Contains("doesn't allow", StringComparison.Ordinal))
        {
            return "A null does not belong here.";
        }

        const string Repeated = " encountered during deserialization";
        var repeated = message.IndexOf(Repeated, StringComparison.Ordinal);
        if (repeated >= 0)
        {
            return $"{message[..repeated]}.";
        }

        const string Missing = "missing required properties including: ";
        var missing = message.IndexOf(Missing, StringComparison.Ordinal);
        if (missing >= 0)
        {
            return $"Missing: {message[(missing + Missing.Length)..]}";
        }

        const string Unmapped = " could not be mapped to any .NET member";
        var unmapped = message.IndexOf(Unmapped, StringComparison.Ordinal);
        return unmapped >= 0 ? $"{message[..unmapped]} is not known here." : message;
    }
}
