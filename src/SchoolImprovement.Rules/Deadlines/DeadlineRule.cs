using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>A rule on a deadline. It is kept as long as the last day has not passed, and when what is due was done by then.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class DeadlineRule : CheckRule<DeadlineFacts>
{
    /// <summary>The rule that says which days contradict each other.</summary>
    internal const string OrderRuleId = "DUE-ORDER";

    /// <summary>The rule that says that the tier is not known, for all the deadlines that hang on it.</summary>
    internal const string TierRuleId = "DUE-TIER";

    /// <summary>Makes a rule on a deadline; its conditions and findings follow from the period.</summary>
    /// <inheritdoc/>
    [SetsRequiredMembers]
    public DeadlineRule(string id, string title, Obligation obligation, params ReadOnlySpan<string> citations)
        : base(id, title, obligation, citations)
    {
        Statement = title;
        Remedy = title;
        Due = null!;
        When = [new("the school's tier has this deadline", TestTier, TierOf) { SaidBy = TierRuleId }];
        Needs =
        [
            new("done by the due date, or that has not passed", Test, LookedAt) { Finding = Text },
            new("its two days are in order", (in f) => Truth.Yes.Unless(mayChange: Measure(in f).Status == DeadlineStatus.OutOfOrder)) { Finding = Text, SaidBy = OrderRuleId },
        ];
    }

    /// <summary>The period, and by what it is met.</summary>
    public required DuePeriod Due { get; init; }

    internal static Fact Tier(in DeadlineFacts facts) => new("tier", facts.Progress.Tier is { } tier ? (int)tier : FactValue.Unknown);

    internal DeadlineMeasure Measure(in DeadlineFacts facts) => DeadlineMeasure.Of(Due, in facts);

    private Truth TestTier(in DeadlineFacts facts) => DeadlineMeasure.AppliesTo(Due, in facts) switch
    {
        true => Truth.Yes,
        false => Truth.No,
        null => Truth.Unknown,
    };

    private Truth Test(in DeadlineFacts facts) => Measure(in facts).Status switch
    {
        DeadlineStatus.Overdue or DeadlineStatus.MetLate => Truth.No,
        DeadlineStatus.NotYetKnown or DeadlineStatus.BeyondCalendar => Truth.Unknown,
        _ => Truth.Yes,
    };

    private static ImmutableArray<Fact> TierOf(in DeadlineFacts facts) => [Tier(in facts)];

    private ImmutableArray<Fact> LookedAt(in DeadlineFacts facts)
    {
        var measure = Measure(in facts);
        var reason = DeadlineWording.Reason(Due, in measure, in facts);
        return
        [
            new(DeadlineWording.StartName(Due, in measure, in facts), measure.CountsFromOn),
            new("due", measure.DueOn),
            new(Due.DoneBy.Name, measure.DoneOn),
            new("stands", EnumWords<DeadlineStatus>.Of(measure.Status)),
            new("counted by", DeadlineWording.ClockWords(measure.Clock)),
            .. reason is null ? ImmutableArray<Fact>.Empty : [new("because", reason)],
            .. Due.Following is { } following ? [following(facts.Offer)] : ImmutableArray<Fact>.Empty,
            Due.Length(facts.Offer),
        ];
    }

    private FindingText Text(in DeadlineFacts facts)
    {
        var measure = Measure(in facts);
        return new FindingText(
            PathOf(in measure, in facts),
            DeadlineWording.Message(this, in measure, in facts),
            measure.Status switch
            {
                DeadlineStatus.NotYetKnown => measure.Obstacle == DeadlineObstacle.TierNotKnown
                    ? "Give the tier."
                    : $"Once {Due.CountsFrom.Once}, give the day.",
                DeadlineStatus.BeyondCalendar => measure.Obstacle == DeadlineObstacle.TermsNotKnown
                    ? "Give a calendar that knows more terms."
                    : "Give bank holidays of more years, and dates that can be.",
                _ => null,
            });
    }

    private string PathOf(in DeadlineMeasure measure, in DeadlineFacts facts) => measure.Obstacle switch
    {
        DeadlineObstacle.TierNotKnown => "$.tier",
        DeadlineObstacle.StartNotKnown => Due.CountsFrom.PathIn(in facts),
        _ => Due.DoneBy.PathIn(in facts),
    };
}
