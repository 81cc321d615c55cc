using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Review.Rules;

/// <summary>Guidance 6.22 to 6.26: which move is possible, to whom, and when.</summary>
internal static class MoveRules
{
    /// <summary>Guidance 6.22 to 6.25: the way of the form.</summary>
    public static readonly CheckRule<ReviewFacts> Allowed = new()
    {
        Id = "REV-MOVE",
        Title = "the state allows the move",
        Citations = [Citation.Parse("6.25"), Citation.Parse("6.23"), Citation.Parse("6.24")],
        Obligation = Obligation.Must,
        Statement = "A form is drafted and submitted, taken up by the Teaching Schools Council, approved by it and passed to the department, and approved there, after which funds are released; at both places it may be returned, and is then revised and submitted again.",
        Reading = "A form that the department returned goes through the Teaching Schools Council again, since it is submitted via the portal. Any other move is refused.",
        Remedy = "Make one of the moves that are open.",
        Conditions =
        [
            new(
                "the move is open in this state",
                static (in ReviewFacts facts) => Status(facts.Transition is not null),
                static (in ReviewFacts facts, FactCollector collector) =>
                {
                    collector.Add("state", ReviewWording.Of(facts.History.State));
                    collector.Add("move", ReviewWording.Of(facts.Step.Move));
                    collector.Add("open", ReviewWording.Open(facts.History.State));
                })
            {
                Finding = static (in ReviewFacts facts) => new(
                    facts.PathOf("move"),
                    $"'{ReviewWording.Of(facts.Step.Move)}' is no move for a form that is {ReviewWording.Of(facts.History.State)}; open: {ReviewWording.Open(facts.History.State)}."),
            },
        ],
    };

    /// <summary>Guidance 6.22 to 6.25: who makes which move.</summary>
    public static readonly CheckRule<ReviewFacts> Actor = new()
    {
        Id = "REV-ACTOR",
        Title = "the move is made by the one it falls to",
        Citations = [Citation.Parse("6.24"), Citation.Parse("6.23"), Citation.Parse("6.25")],
        Obligation = Obligation.Must,
        Statement = "The National Leader submits and resubmits; the Teaching Schools Council takes up and passes on; the department approves and releases; whoever of these two has the form may return it.",
        Remedy = "Leave the move to the one it falls to.",
        AppliesWhen = new(
            "the state allows the move",
            static (in ReviewFacts facts) => Status(facts.Transition is not null),
            static (in ReviewFacts facts, FactCollector collector) => collector.Add("state", ReviewWording.Of(facts.History.State))),
        Conditions =
        [
            new(
                "the actor is the one it falls to",
                static (in ReviewFacts facts) => Status(facts.Transition is null || facts.Transition.Actor == facts.Step.Actor),
                static (in ReviewFacts facts, FactCollector collector) =>
                {
                    collector.Add("actor", ReviewWording.Of(facts.Step.Actor));
                    collector.Add("falls to", facts.Transition is { } transition ? ReviewWording.Of(transition.Actor) : FactValue.Unknown);
                })
            {
                Finding = static (in ReviewFacts facts) => new(
                    facts.PathOf("actor"),
                    $"'{ReviewWording.Of(facts.Step.Move)}' falls to the {ReviewWording.Of(facts.Transition!.Actor)}, not to the {ReviewWording.Of(facts.Step.Actor)}."),
            },
        ],
    };

    /// <summary>Guidance 6.26: every step counts from the one before it.</summary>
    public static readonly CheckRule<ReviewFacts> Order = new()
    {
        Id = "REV-ORDER",
        Title = "dates do not go back",
        Citations = [Citation.Parse("6.26")],
        Obligation = Obligation.Must,
        Statement = "A step is dated on the day of the step before it or later, since its period counts from that.",
        Remedy = "Correct the date of this step or of the one before.",
        Conditions =
        [
            new(
                "the step is not dated before the last one",
                static (in ReviewFacts facts) => Status(facts.Step.On >= facts.History.LastOn),
                static (in ReviewFacts facts, FactCollector collector) =>
                {
                    collector.Add("step", facts.Step.On);
                    collector.Add("last step", facts.History.LastOn);
                })
            {
                Finding = static (in ReviewFacts facts) => new(
                    facts.PathOf("on"),
                    $"The step is dated {Wording.Date(facts.Step.On)}, before the last one on {Wording.Date(facts.History.LastOn)}."),
            },
        ],
    };

    /// <summary>Guidance 6.25: a record of the way agrees with the way.</summary>
    public static readonly CheckRule<ReviewFacts> Recorded = new()
    {
        Id = "REV-STATE",
        Title = "the recorded state is where the move leads",
        Citations = [Citation.Parse("6.25")],
        Obligation = Obligation.Must,
        Statement = "Where a record says to which state a step led, it is the state to which the move leads.",
        Remedy = "Correct the record, or leave the state out.",
        AppliesWhen = new(
            "a state is recorded, and the move is allowed",
            static (in ReviewFacts facts) => Status(facts is { Recorded: not null, Transition: not null }),
            static (in ReviewFacts facts, FactCollector collector) =>
                collector.Add("recorded", facts.Recorded is { } state ? ReviewWording.Of(state) : FactValue.Unknown)),
        Conditions =
        [
            new(
                "both are the same",
                static (in ReviewFacts facts) => Status(facts.Recorded is null || facts.Transition is null || facts.Recorded == facts.Transition.To),
                static (in ReviewFacts facts, FactCollector collector) =>
                {
                    collector.Add("recorded", facts.Recorded is { } state ? ReviewWording.Of(state) : FactValue.Unknown);
                    collector.Add("leads to", facts.Transition is { } transition ? ReviewWording.Of(transition.To) : FactValue.Unknown);
                })
            {
                Finding = static (in ReviewFacts facts) => new(
                    facts.PathOf("to"),
                    $"'{ReviewWording.Of(facts.Step.Move)}' leads to {ReviewWording.Of(facts.Transition!.To)}, not to {ReviewWording.Of(facts.Recorded!.Value)}."),
            },
        ],
    };

    public static RuleStatus Status(bool satisfied) => satisfied ? RuleStatus.Satisfied : RuleStatus.NotSatisfied;
}
