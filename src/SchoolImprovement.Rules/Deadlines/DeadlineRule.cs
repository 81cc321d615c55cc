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
    /// <param name="citations">The paragraphs that set it.</param>
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
        ImmutableArray<Citation> citations,
        Obligation obligation,
        string statement,
        string? reading,
        string remedy,
        DuePeriod due)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        ArgumentException.ThrowIfNullOrWhiteSpace(remedy);
        ArgumentNullException.ThrowIfNull(due);
        Id = id;
        Title = title;
        Citations = citations;
        Obligation = obligation;
        Statement = statement;
        Reading = reading;
        Remedy = remedy;
        Due = due;
        AppliesWhen = new("the school's tier has this deadline", TestTier, AddTier);
        Conditions = [new("done by the due date, or that has not passed", Test, AddFacts) { Finding = Text }];
    }

    /// <summary>The period, and by what it is met.</summary>
    public DuePeriod Due { get; }

    internal DeadlineMeasure Measure(in DeadlineFacts facts) => DeadlineMeasure.Of(Due, in facts);

    private RuleStatus TestTier(in DeadlineFacts facts) => DeadlineMeasure.AppliesTo(Due, in facts) switch
    {
        true => RuleStatus.Satisfied,
        false => RuleStatus.NotSatisfied,
        null => RuleStatus.NeedsInformation,
    };

    private RuleStatus Test(in DeadlineFacts facts) => Measure(in facts).Status switch
    {
        DeadlineStatus.Overdue or DeadlineStatus.MetLate => RuleStatus.NotSatisfied,
        DeadlineStatus.NotYetKnown or DeadlineStatus.BeyondCalendar => RuleStatus.NeedsInformation,
        _ => RuleStatus.Satisfied,
    };

    private void AddTier(in DeadlineFacts facts, FactCollector collector) =>
        collector.Add("tier", facts.Progress.Tier is { } tier ? (int)tier : FactValue.Unknown);

    private void AddFacts(in DeadlineFacts facts, FactCollector collector)
    {
        var measure = Measure(in facts);
        collector.Add(DeadlineWording.StartName(Due, in measure), measure.CountsFromOn);
        collector.Add("due", measure.DueOn);
        collector.Add(Due.DoneBy.Name, measure.DoneOn);
        collector.Add("stands", DeadlineWording.StatusWord(measure.Status));
        collector.Add("counted by", DeadlineWording.ClockWords(measure.Clock));
        if (DeadlineWording.Reason(Due, in measure, in facts) is { } reason)
        {
            collector.Add("because", reason);
        }

        if (Due.Following is { } following)
        {
            collector.Add(following(facts.Offer));
        }

        collector.Add(Due.Length(facts.Offer));
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
