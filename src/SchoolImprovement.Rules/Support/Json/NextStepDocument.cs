namespace SchoolImprovement.Rules.Support;

/// <summary>A next step as it stands in JSON: written, never read.</summary>
internal sealed class NextStepDocument
{
    public required string What { get; init; }

    public required SupportActor By { get; init; }

    public required NextStepStatus Status { get; init; }

    public required Citation[] Citations { get; init; }

    public DateOnly? DueOn { get; init; }

    public int? DaysOverdue { get; init; }

    public string? WaitsFor { get; init; }

    public static NextStepDocument Of(NextStep step) => new()
    {
        What = step.What,
        By = step.By,
        Status = step.Status,
        Citations = [.. step.Citations],
        DueOn = step.DueOn,
        DaysOverdue = step.DaysOverdue,
        WaitsFor = step.WaitsFor,
    };
}
