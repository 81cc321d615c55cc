using System.Text.Json;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>One deadline of one school, and how it stands on the as-at date.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record Deadline
{
    internal Deadline(DeadlineRule rule, in DeadlineMeasure measure, in DeadlineFacts facts)
    {
        Rule = rule;
        AsAt = facts.AsAt;
        FundedTerm = facts.FundedTerm;
        Status = measure.Status;
        CountsFrom = DeadlineWording.StartName(rule.Due, in measure, in facts);
        CountsFromOn = measure.CountsFromOn;
        IsPlanned = measure.IsPlanned;
        Length = rule.Due.Length(facts.Offer);
        Following = rule.Due.Following?.Invoke(facts.Offer);
        Clock = measure.Clock;
        Period = DeadlineWording.Period(rule.Due, measure.Clock, facts.Offer);
        Term = measure.Term;
        DueOn = measure.DueOn;
        DoneOn = measure.DoneOn;
        DaysLate = DeadlineWording.DaysLate(in measure, facts.AsAt);
        Reason = DeadlineWording.Reason(rule.Due, in measure, in facts);
        HangsOnTier = measure.Obstacle == DeadlineObstacle.TierNotKnown;
    }

    /// <summary>The rule that sets the deadline, with its id, title, citations and reading.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>The day on which it was looked at.</summary>
    public DateOnly AsAt { get; }

    /// <summary>Which of the funded terms it belongs to, from 1; <see langword="null"/> where it is not of a term.</summary>
    public int? FundedTerm { get; }

    /// <summary>How it stands.</summary>
    public DeadlineStatus Status { get; }

    /// <summary>What its period is counted from, in words: a step of the support or the end of a term.</summary>
    public string CountsFrom { get; }

    /// <summary>The day that its period is counted from, day 0; <see langword="null"/> where it is not known.</summary>
    public DateOnly? CountsFromOn { get; }

    /// <summary>Whether the step that the due date hangs on is itself later than the as-at date, and so may still move.</summary>
    public bool IsPlanned { get; }

    /// <summary>How long the period is, with its unit and paragraph.</summary>
    public CitedValue<int> Length { get; }

    /// <summary>A period in the same unit that runs first, so that this one starts when it is over; <see langword="null"/> for none.</summary>
    public CitedValue<int>? Following { get; }

    /// <summary>How the period is counted.</summary>
    public DeadlineClock Clock { get; }

    /// <summary>The school term by whose days the due date is found; <see langword="null"/> where terms have no part in it.</summary>
    public SchoolTerm? Term { get; }

    /// <summary>The last day, inclusive: what is done on it is in time. <see langword="null"/> where it is not known.</summary>
    public DateOnly? DueOn { get; }

    /// <summary>When it was done, up to the as-at date; <see langword="null"/> where it was not.</summary>
    public DateOnly? DoneOn { get; }

    /// <summary>How many calendar days it was done late, or is overdue; <see langword="null"/> where it is not late.</summary>
    public int? DaysLate { get; }

    /// <summary>Why there is no due date: what is not known, or why it does not apply. <see langword="null"/> where there is one.</summary>
    public string? Reason { get; }

    /// <summary>The period in words, with one that runs first added, such as <c>2 weeks, school holidays not counted</c>.</summary>
    public string Period { get; }

    /// <summary>Whether it was missed: overdue, or met late.</summary>
    public bool IsMissed => Status is DeadlineStatus.Overdue or DeadlineStatus.MetLate;

    /// <summary>Whether it is not known if the school has it, since its tier is not known.</summary>
    internal bool HangsOnTier { get; }

    /// <summary>Id, title, term where it is of one, due date and status in a line.</summary>
    public override string ToString()
    {
        var due = DueOn is { } day ? $"due {Wording.Date(day)}, " : "";
        return $"{Rule}{DeadlineWording.OfTerm(FundedTerm, Term)}: {due}{EnumWords<DeadlineStatus>.Of(Status)}{(Reason is null ? "" : $" ({Reason})")}";
    }

    /// <summary>The deadline as JSON.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(DeadlineDocument.Of(this), ReportJsonContext.Default.DeadlineDocument, indented);

    /// <summary>Writes the deadline as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, DeadlineDocument.Of(this), ReportJsonContext.Default.DeadlineDocument);
    }
}
