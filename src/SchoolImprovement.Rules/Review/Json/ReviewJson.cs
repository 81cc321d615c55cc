using System.Text.Json;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Review;

/// <summary>Reads and writes the history of a review as JSON.</summary>
internal static class ReviewJson
{
    public static ReviewDocument Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, ReviewJsonContext.Default.ReviewDocument)
                ?? throw new JsonException("The document is null.", "$", 0, 0);
        }
        catch (JsonException exception)
        {
            throw new ReviewFormatException(
                TimetableJson.ReasonOf(exception), exception.Path ?? "$", (exception.LineNumber ?? 0) + 1, exception);
        }
    }

    public static string Write(ReviewHistory history) =>
        JsonSerializer.Serialize(ReviewDocument.Of(history), ReviewJsonContext.Default.ReviewDocument);
}
