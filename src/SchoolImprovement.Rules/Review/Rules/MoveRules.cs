using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.Review;

/// <summary>Guidance 6.22 to 6.26: which move is possible, to whom, and when.</summary>
internal static class MoveRules
{
    private static readonly Condition<ReviewFacts> IsAllowed = new(
        "the state allows the move", (in f) => f.Transition is not null, (in f) => [new("state", ReviewWording.Of(f.History.State))]);

    /// <summary>Guidance 6.22 to 6.25: the way of the form.</summary>
    public static readonly CheckRule<ReviewFacts> Allowed = new("REV-MOVE", "the state allows the move", Must, "6.25", "6.23", "6.24")
    {
        Statement = "A form is drafted and submitted, taken up by the Teaching Schools Council, approved by it and passed to the department, and approved there, after which funds are released; at both places it may be returned, and is then revised and submitted again.",
        Reading = "A form that the department returned goes through the Teaching Schools Council again, since it is submitted via the portal. Any other move is refused.",
        Remedy = "Make one of the moves that are open.",
        Needs =
        [
            new("the move is open in this state", (in f) => f.Transition is not null, (in f) => [new("state", ReviewWording.Of(f.History.State)), NeedRules.MoveOf(in f), new("open", ReviewWording.Open(f.History.State))])
            {
                At = "move",
                Fails = (in f) => $"'{ReviewWording.Of(f.Step.Move)}' is no move for a form that is {ReviewWording.Of(f.History.State)}; open: {ReviewWording.Open(f.History.State)}.",
            },
        ],
    };

    /// <summary>Guidance 6.22 to 6.25: who makes which move.</summary>
    public static readonly CheckRule<ReviewFacts> Actor = new("REV-ACTOR", "the move is made by the one it falls to", Must, "6.24", "6.23", "6.25")
    {
        Statement = "The National Leader submits and resubmits; the Teaching Schools Council takes up and passes on; the department approves and releases; whoever of these two has the form may return it.",
        Remedy = "Leave the move to the one it falls to.",
        When = [IsAllowed],
        Needs =
        [
            new("the actor is the one it falls to", (in f) => f.Transition?.Actor == f.Step.Actor, (in f) => [new("actor", ReviewWording.Of(f.Step.Actor)), new("falls to", f.Transition is { } one ? ReviewWording.Of(one.Actor) : FactValue.Unknown)])
            {
                At = "actor",
                Fails = (in f) => $"'{ReviewWording.Of(f.Step.Move)}' falls to the {ReviewWording.Of(f.Transition!.Actor)}, not to the {ReviewWording.Of(f.Step.Actor)}.",
            },
        ],
    };

    /// <summary>Guidance 6.26: every step counts from the one before it.</summary>
    public static readonly CheckRule<ReviewFacts> Order = new("REV-ORDER", "dates do not go back", Must, "6.26")
    {
        Statement = "A step is dated on the day of the step before it or later, since its period counts from that.",
        Remedy = "Correct the date of this step or of the one before.",
        Needs =
        [
            new("the step is not dated before the last one", (in f) => f.Step.On >= f.History.LastOn, (in f) => [new("step", f.Step.On), new("last step", f.History.LastOn)])
            {
                At = "on",
                Fails = (in f) => $"The step is dated {Wording.Date(f.Step.On)}, before the last one on {Wording.Date(f.History.LastOn)}.",
            },
        ],
    };

    /// <summary>Guidance 6.25: a record of the way agrees with the way.</summary>
    public static readonly CheckRule<ReviewFacts> Recorded = new("REV-STATE", "the recorded state is where the move leads", Must, "6.25")
    {
        Statement = "Where a record says to which state a step led, it is the state to which the move leads.",
        Remedy = "Correct the record, or leave the state out.",
        When = [IsAllowed, new("a state is recorded", (in f) => f.Recorded is not null, (in f) => [StateOf("recorded", f.Recorded)])],
        Needs =
        [
            new("both are the same", (in f) => f.Recorded == f.Transition?.To, (in f) => [StateOf("recorded", f.Recorded), StateOf("leads to", f.Transition?.To)])
            {
                At = "to",
                Fails = (in f) => $"'{ReviewWording.Of(f.Step.Move)}' leads to {ReviewWording.Of(f.Transition!.To)}, not to {ReviewWording.Of(f.Recorded!.Value)}.",
            },
        ],
    };

    private static Fact StateOf(string name, ReviewState? state) => new(name, state is { } known ? ReviewWording.Of(known) : FactValue.Unknown);
}
