using System.Text.Json;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Every deadline of one school, and how it stands on the as-at date.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class DeadlineSchedule
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-deadlines/1";

    internal DeadlineSchedule(DeadlineRules rules, in DeadlineFacts facts, ImmutableArray<Deadline> deadlines)
    {
        Year = rules.Offer.Year;
        Readings = rules.Policy.DeparturesIn(ReadingTopics.Deadlines);
        Progress = facts.Progress;
        Calendar = facts.Calendar;
        AsAt = facts.AsAt;
        Deadlines = deadlines;
    }

    /// <summary>The academic year whose offer applies.</summary>
    public AcademicYear Year { get; }

    /// <summary>The readings chosen that are not the catalogue's default.</summary>
    public ImmutableArray<Fact> Readings { get; }

    /// <summary>What was known of the support.</summary>
    public SupportProgress Progress { get; }

    /// <summary>The terms that it was reckoned with.</summary>
    public SchoolTermCalendar Calendar { get; }

    /// <summary>The day on which the deadlines were looked at.</summary>
    public DateOnly AsAt { get; }

    /// <summary>
    /// The deadlines in the order of the rule set, those of the funded terms by term. One that applies to no term of the school's
    /// tier, or that cannot be told, stands among them with its reason.
    /// </summary>
    public ImmutableArray<Deadline> Deadlines { get; }

    /// <summary>The deadlines that were missed: overdue, or met late.</summary>
    public IEnumerable<Deadline> Missed => Deadlines.Where(deadline => deadline.IsMissed);

    /// <summary>The deadlines that are overdue.</summary>
    public IEnumerable<Deadline> Overdue => Deadlines.Where(deadline => deadline.Status == DeadlineStatus.Overdue);

    /// <summary>The next deadline to fall due; <see langword="null"/> where none is known.</summary>
    public Deadline? Next => Deadlines.Where(deadline => deadline.Status == DeadlineStatus.Due).MinBy(deadline => deadline.DueOn);

    /// <summary>How the deadlines stand, in a line, such as <c>No deadline is missed; next due 21 Oct 2019: contact after the match</c>.</summary>
    public override string ToString() => DeadlineExplanation.Headline(this);

    /// <summary>The deadlines as JSON.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(DeadlineScheduleDocument.Of(this), ReportJsonContext.Default.DeadlineScheduleDocument, indented);

    /// <summary>Writes the deadlines as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, DeadlineScheduleDocument.Of(this), ReportJsonContext.Default.DeadlineScheduleDocument);
    }
}
