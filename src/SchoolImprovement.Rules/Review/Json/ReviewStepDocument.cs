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

    internal static ReviewStepDocument Of(ReviewEntry entry) => new()
    {
        Move = entry.Step.Move,
        Actor = entry.Step.Actor,
        On = entry.Step.On,
        AgreedByLeaderOn = entry.Step.AgreedByLeaderOn,
        AgreedByChairOn = entry.Step.AgreedByChairOn,
        ConfirmsValueForMoney = entry.Step.ConfirmsValueForMoney,
        Comments = entry.Step.Comments,
        To = entry.To,
    };
}
