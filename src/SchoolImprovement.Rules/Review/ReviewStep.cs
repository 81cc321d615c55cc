namespace SchoolImprovement.Rules.Review;

/// <summary>A move that someone makes, or asks to make, on a day, with what the move needs.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record ReviewStep
{
    /// <summary>Says what is done, by whom and when.</summary>
    /// <param name="move">The move.</param>
    /// <param name="actor">Who makes it.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The move or the actor is none of the named ones.</exception>
    public ReviewStep(ReviewMove move, ReviewActor actor, DateOnly on)
    {
        if (!Enum.IsDefined(move))
        {
            throw new ArgumentOutOfRangeException(nameof(move), move, "There is no such move.");
        }

        if (!Enum.IsDefined(actor))
        {
            throw new ArgumentOutOfRangeException(nameof(actor), actor, "There is no such actor.");
        }

        Move = move;
        Actor = actor;
        On = on;
    }

    /// <summary>What is done.</summary>
    public ReviewMove Move { get; }

    /// <summary>Who does it.</summary>
    public ReviewActor Actor { get; }

    /// <summary>The day on which it is done.</summary>
    public DateOnly On { get; }

    /// <summary>
    /// When the trust's chief executive or the headteacher agreed to the plan (Guidance 6.22); for the release of funds, when they
    /// signed it off and agreed to carry it out, funded and unfunded parts alike (Guidance 8.10). <see langword="null"/> where no
    /// agreement is recorded.
    /// </summary>
    public DateOnly? AgreedByLeaderOn { get; init; }

    /// <summary>
    /// When the chair of governors agreed to the plan (Guidance 6.22); for the release of funds, when they signed it off and agreed
    /// to it being carried out (Guidance 8.10). <see langword="null"/> where no agreement is recorded.
    /// </summary>
    public DateOnly? AgreedByChairOn { get; init; }

    /// <summary>
    /// Whether the Teaching Schools Council confirms that the funded activity is good value for money; <see langword="null"/> where
    /// that is not said. Guidance 6.23.
    /// </summary>
    public bool? ConfirmsValueForMoney { get; init; }

    /// <summary>The comments with which a form is returned (Guidance 6.25), or any others.</summary>
    public string? Comments { get; init; }

    /// <summary>Who does what on which day, in a line.</summary>
    public override string ToString() => $"{ReviewWording.Of(Move)} by the {ReviewWording.Of(Actor)} on {Wording.Date(On)}";
}
