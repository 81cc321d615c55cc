using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>A school's deadlines as they stand in JSON: written, never read.</summary>
internal sealed class DeadlineScheduleDocument
{
    [Constant(DeadlineSchedule.Schema)]
    public required string Schema { get; init; }

    public Urn? School { get; init; }

    public required AcademicYear AcademicYear { get; init; }

    public required DateOnly AsAt { get; init; }

    public required string Terms { get; init; }

    public required bool TermsAreDefault { get; init; }

    public required FactItem[] Readings { get; init; }

    public required DeadlineDocument[] Deadlines { get; init; }

    public static DeadlineScheduleDocument Of(DeadlineSchedule schedule) => new()
    {
        Schema = DeadlineSchedule.Schema,
        School = schedule.Progress.School,
        AcademicYear = schedule.Year,
        AsAt = schedule.AsAt,
        Terms = schedule.Calendar.Description,
        TermsAreDefault = schedule.Calendar.IsDefault,
        Readings = FactItem.Of(schedule.Readings),
        Deadlines = [.. schedule.Deadlines.Select(DeadlineDocument.Of)],
    };
}
