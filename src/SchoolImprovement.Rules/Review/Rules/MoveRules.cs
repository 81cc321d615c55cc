using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Review.Rules;

/// <summary>Guidance 6.22 to 6.26: which move is possible, to whom, and when.</summary>
internal static class MoveRules
{
    /// <summary>Guidance 6.22 to 6.25: the way of the form.</summary>
    public static readonly CheckRule<ReviewFacts> Allowed = new("REV-MOVE", "the state allows the move", Obligation.Must, "6.25", "6.23", "6.24")
    {
        Statement = "A form is drafted and submitted, taken up by the Teaching Schools Council, approved by it and passed to the department, and approved there, after which funds are released; at both places it may be returned, and is then revised and submitted again.",
        Reading = "A form that the department returned goes through the Teaching Schools Council again, since it is submitted via the portal. Any other move is refused.",
        Remedy = "Make one of the moves that are open.",
        Needs =
        [
            new(
                "the move is open in this state",
                (in facts) => Status(facts.Transition is not null),
                (in facts) =>
                [
                    new("state", ReviewWording.Of(facts.History.State)),
                    new("move", ReviewWording.Of(facts.Step.Move)),
                    new("open", ReviewWording.Open(facts.History.State)),
                ])
            {
                Finding = (in facts) => new(
                    facts.PathOf("move"),
                    $"'{ReviewWording.Of(facts.Step.Move)}' is no move for a form that is {ReviewWording.Of(facts.History.State)}; open: {ReviewWording.Open(facts.History.State)}."),
            },
        ],
    };

    /// <summary>Guidance 6.22 to 6.25: who makes which move.</summary>
    public static readonly CheckRule<ReviewFacts> Actor = new("REV-ACTOR", "the move is made by the one it falls to", Obligation.Must, "6.24", "6.23", "6.25")
    {
        Statement = "The National Leader submits and resubmits; the Teaching Schools Council takes up and passes on; the department approves and releases; whoever of these two has the form may return it.",
        Remedy = "Leave the move to the one it falls to.",
        When = [new(
            "the state allows the move",
            (in facts) => Status(facts.Transition is not null),
            (in facts) => [new("state", ReviewWording.Of(facts.History.State))])],
        Needs =
        [
            new(
                "the actor is the one it falls to",
                (in facts) => facts.Transition is null || facts.Transition.Actor == facts.Step.Actor,
                (in facts) =>
                [
                    new("actor", ReviewWording.Of(facts.Step.Actor)),
                    new("falls to", facts.Transition is { } transition ? ReviewWording.Of(transition.Actor) : FactValue.Unknown),
                ])
            {
                Finding = (in facts) => new(
                    facts.PathOf("actor"),
                    $"'{ReviewWording.Of(facts.Step.Move)}' falls to the {ReviewWording.Of(facts.Transition!.Actor)}, not to the {ReviewWording.Of(facts.Step.Actor)}."),
            },
        ],
    };

    /// <summary>Guidance 6.26: every step counts from the one before it.</summary>
    public static readonly CheckRule<ReviewFacts> Order = new("REV-ORDER", "dates do not go back", Obligation.Must, "6.26")
    {
        Statement = "A step is dated on the day of the step before it or later, since its period counts from that.",
        Remedy = "Correct the date of this step or of the one before.",
        Needs =
        [
            new(
                "the step is not dated before the last one",
                (in facts) => facts.Step.On >= facts.History.LastOn,
                (in facts) => [new("step", facts.Step.On), new("last step", facts.History.LastOn)])
            {
                Finding = (in facts) => new(
                    facts.PathOf("on"),
                    $"The step is dated {Wording.Date(facts.Step.On)}, before the last one on {Wording.Date(facts.History.LastOn)}."),
            },
        ],
    };

    /// <summary>Guidance 6.25: a record of the way agrees with the way.</summary>
    public static readonly CheckRule<ReviewFacts> Recorded = new("REV-STATE", "the recorded state is where the move leads", Obligation.Must, "6.25")
    {
        Statement = "Where a record says to which state a step led, it is the state to which the move leads.",
        Remedy = "Correct the record, or leave the state out.",
        When = [new(
            "a state is recorded, and the move is allowed",
            (in facts) => facts is { Recorded: not null, Transition: not null },
            (in facts) => [new("recorded", facts.Recorded is { } state ? ReviewWording.Of(state) : FactValue.Unknown)])],
        Needs =
        [
            new(
                "both are the same",
                (in facts) => facts.Recorded is null || facts.Transition is null || facts.Recorded == facts.Transition.To,
                (in facts) =>
                [
                    new("recorded", facts.Recorded is { } state ? ReviewWording.Of(state) : FactValue.Unknown),
                    new("leads to", facts.Transition is { } transition ? ReviewWording.Of(transition.To) : FactValue.Unknown),
                ])
            {
                Finding = (in facts) => new(
                    facts.PathOf("to"),
                    $"'{ReviewWording.Of(facts.Step.Move)}' leads to {ReviewWording.Of(facts.Transition!.To)}, not to {ReviewWording.Of(facts.Recorded!.Value)}."),
            },
        ],
    };

    public static Truth Status(bool satisfied) => satisfied ? Truth.Yes : Truth.No;
}
