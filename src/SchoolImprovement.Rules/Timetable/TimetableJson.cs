using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Turns what System.Text.Json says about a text into this room's own exception, with path and line.</summary>
internal static class TimetableJson
{
    internal static T Read<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("The document is null.", "$", 0, 0);
        }
        catch (JsonException exception)
        {
            throw new TimetableFormatException(
                ReasonOf(exception), exception.Path ?? "$", (exception.LineNumber ?? 0) + 1, exception);
        }
    }

    /// <summary>
    /// Runs what makes a value of the model out of a document that has been read, so that a refusal by the model is reported with
    /// the place in the text: the serializer adds path and line to a <see cref="JsonException"/> that has none.
    /// </summary>
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

    /// <summary>The items of a list; the serializer itself lets a null stand in one.</summary>
    internal static IEnumerable<T> NoneNull<T>(T?[] items, string name)
        where T : class => items.Select(item => item ?? throw new JsonException($"A {name} is null."));

    // The serializer appends the place to messages of its own; ours puts it once, in people's line numbers, which begin at 1.
    internal static string ReasonOf(JsonException exception)
    {
        var place = exception.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return place < 0 ? exception.Message : exception.Message[..place];
    }
}
