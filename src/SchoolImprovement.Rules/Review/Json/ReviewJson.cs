using System.Text.Json;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Review;

/// <summary>Reads and writes the history of a review as JSON.</summary>
internal static class ReviewJson
{
    public static ReviewDocument Read(string json) =>
        DocumentJson.Read(json, ReviewJsonContext.Default.ReviewDocument, ReviewFormatException.Of);

    public static string Write(ReviewHistory history) =>
        JsonSerializer.Serialize(ReviewDocument.Of(history), ReviewJsonContext.Default.ReviewDocument);
}
