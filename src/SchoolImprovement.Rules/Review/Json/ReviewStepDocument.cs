namespace SchoolImprovement.Rules.Review;

/// <summary>A step of a review as it stands in JSON.</summary>
internal sealed class ReviewStepDocument
{
    public required ReviewMove Move { get; init; }

    public required ReviewActor Actor { get; init; }

    public required DateOnly On { get; init; }

    public DateOnly? AgreedByLeaderOn { get; init; }

    public DateOnly? AgreedByChairOn { get; init; }

    public bool? ConfirmsValueForMoney { get; init; }

    public string? Comments { get; init; }

    public ReviewState? To { get; init; }

    internal ReviewStep Step => new(Move, Actor, On)
    {
        AgreedByLeaderOn = AgreedByLeaderOn,
        AgreedByChairOn = AgreedByChairOn,
        ConfirmsValueForMoney = ConfirmsValueForMoney,
        Comments = Comments,
    };

    internal static ReviewStepDocument Of(ReviewEntry entry) => Of(entry.Step, entry.To);

    internal static ReviewStepDocument Of(ReviewStep step) => Of(step, null);

    private static ReviewStepDocument Of(ReviewStep step, ReviewState? to) => new()
    {
        Move = step.Move,
        Actor = step.Actor,
        On = step.On,
        AgreedByLeaderOn = step.AgreedByLeaderOn,
        AgreedByChairOn = step.AgreedByChairOn,
        ConfirmsValueForMoney = step.ConfirmsValueForMoney,
        Comments = step.Comments,
        To = to,
    };
}
