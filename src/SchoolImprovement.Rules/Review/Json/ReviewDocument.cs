namespace SchoolImprovement.Rules.Review;

/// <summary>The history of a review as it stands in JSON.</summary>
internal sealed class ReviewDocument : IJsonOnDeserialized
{
    [JsonConverter(typeof(ReviewVersionJsonConverter))]
    public required string Schema { get; init; }

    public required DateOnly DraftedOn { get; init; }

    public required ReviewStepDocument?[] Steps { get; init; }

    internal IEnumerable<(ReviewStep Step, ReviewState? Recorded)> Recorded => Steps.Select(step => (step!.Step, step.To));

    public void OnDeserialized() => _ = DocumentJson.NoneNull(Steps).Count();

    internal static ReviewDocument Of(ReviewHistory history) => new()
    {
        Schema = ReviewHistory.Schema,
        DraftedOn = history.DraftedOn,
        Steps = [.. history.Entries.Select(ReviewStepDocument.Of)],
    };
}

internal sealed class ReviewVersionJsonConverter() : VersionJsonConverter("review", ReviewHistory.Schema);
