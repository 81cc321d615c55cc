namespace SchoolImprovement.Rules.Deadlines;

/// <summary>A deadline as it stands in JSON: written, never read.</summary>
internal sealed class DeadlineDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public int? FundedTerm { get; init; }

    public required Citation[] Citations { get; init; }

    public required DeadlineStatus Status { get; init; }

    public required Start CountsFrom { get; init; }

    public required Span Period { get; init; }

    public string? Term { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly? Due { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly? Done { get; init; }

    public int? DaysLate { get; init; }

    public string? Reason { get; init; }

    public static DeadlineDocument Of(Deadline deadline) => new()
    {
        Id = deadline.Rule.Id,
        Title = deadline.Rule.Title,
        FundedTerm = deadline.FundedTerm,
        Citations = [.. deadline.Rule.Citations],
        Status = deadline.Status,
        CountsFrom = new() { Name = deadline.CountsFrom, Date = deadline.CountsFromOn, Planned = deadline.IsPlanned },
        Period = new()
        {
            Length = deadline.Length.Value,
            Following = deadline.Following?.Value,
            Unit = deadline.Length.Unit,
            CountedBy = DeadlineWording.ClockWords(deadline.Clock),
        },
        Term = deadline.Term?.Name,
        Due = deadline.DueOn,
        Done = deadline.DoneOn,
        DaysLate = deadline.DaysLate,
        Reason = deadline.Reason,
    };

    /// <summary>What the deadline is counted from.</summary>
    internal sealed class Start
    {
        public required string Name { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public required DateOnly? Date { get; init; }

        public required bool Planned { get; init; }
    }

    /// <summary>How long it is.</summary>
    internal sealed class Span
    {
        public required int Length { get; init; }

        public int? Following { get; init; }

        public required string Unit { get; init; }

        public required string CountedBy { get; init; }
    }
}
