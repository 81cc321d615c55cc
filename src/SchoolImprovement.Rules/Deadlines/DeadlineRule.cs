using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>A rule on a deadline. It is kept as long as the last day has not passed, and when what is due was done by then.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DeadlineRule : CheckRule<DeadlineFacts>
{
    /// <summary>Makes a rule on a deadline; condition and findings follow from the period.</summary>
    /// <param name="id">The id, such as <c>DUE-CONTACT</c>.</param>
    /// <param name="title">What is due, in a few words.</param>
    /// <param name="citations">The paragraphs that set it, such as <c>6.26</c>.</param>
    /// <param name="obligation">How strongly the guidance puts it.</param>
    /// <param name="statement">The statement in full.</param>
    /// <param name="reading">The reading taken where the guidance is open; <see langword="null"/> where it is not.</param>
    /// <param name="remedy">What would mend a missed deadline, in a sentence.</param>
    /// <param name="due">The period.</param>
    /// <exception cref="ArgumentException">The id is none, or the title, statement or remedy is blank.</exception>
    [SetsRequiredMembers]
    public DeadlineRule(
        string id,
        string title,
        IReadOnlyList<string> citations,
        Obligation obligation,
        string statement,
        string? reading,
        string remedy,
        DuePeriod due)
        : base(id, title, obligation, [.. citations])
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        ArgumentException.ThrowIfNullOrWhiteSpace(remedy);
        ArgumentNullException.ThrowIfNull(due);
        Statement = statement;
        Reading = reading;
        Remedy = remedy;
        Due = due;
        When = [new("the school's tier has this deadline", TestTier, Tier)];
        Needs = [new("done by the due date, or that has not passed", Test, LookedAt) { Finding = Text }];
    }

    /// <summary>The period, and by what it is met.</summary>
    public DuePeriod Due { get; }

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

    private static ImmutableArray<Fact> Tier(in DeadlineFacts facts) => [new("tier", facts.Progress.Tier is { } tier ? (int)tier : FactValue.Unknown)];

    private ImmutableArray<Fact> LookedAt(in DeadlineFacts facts)
    {
        var measure = Measure(in facts);
        var reason = DeadlineWording.Reason(Due, in measure, in facts);
        return
        [
            new(DeadlineWording.StartName(Due, in measure), measure.CountsFromOn),
            new("due", measure.DueOn),
            new(Due.DoneBy.Name, measure.DoneOn),
            new("stands", DeadlineWording.StatusWord(measure.Status)),
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
                    : $"Give the day, once there is one: {Due.CountsFrom.Name}.",
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
