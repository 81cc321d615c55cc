using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Monitoring.Json;

/// <summary>Turns whatever is wrong with a text into one exception of the caller's, with path and line.</summary>
internal static class DocumentJson
{
    internal static T Read<T>(string json, JsonTypeInfo<T> type, Func<string, string, long, Exception, Exception> refuse)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("The document is null.", "$", 0, 0);
        }
        catch (JsonException exception)
        {
            throw refuse(ReasonOf(exception), exception.Path ?? "$", (exception.LineNumber ?? 0) + 1, exception);
        }
        catch (ArgumentException exception)
        {
            // A text that is no Unicode, such as half of a surrogate pair, does not even reach the reader.
            throw refuse("The text is not valid Unicode.", "$", 1, exception);
        }
    }

    /// <summary>Makes a value of the model, so that its refusal is reported with the place in the text: the serializer adds it.</summary>
    internal static T Make<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    // The serializer appends the place to messages of its own; ours puts it once, in people's line numbers, which begin at 1.
    private static string ReasonOf(JsonException exception)
    {
        var place = exception.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return place < 0 ? exception.Message : exception.Message[..place];
    }
}
