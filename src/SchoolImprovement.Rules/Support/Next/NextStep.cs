namespace SchoolImprovement.Rules.Support;

/// <summary>Something that is to be done in a school's support: by whom, by when, by which paragraph, and what it waits for.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record NextStep
{
    internal NextStep(string what, SupportActor by, NextStepStatus status, ImmutableArray<Citation> citations)
    {
        What = what;
        By = by;
        Status = status;
        Citations = citations;
    }

    /// <summary>What is to be done, in words.</summary>
    public string What { get; }

    /// <summary>Who is to do it.</summary>
    public SupportActor By { get; }

    /// <summary>How it stands.</summary>
    public NextStepStatus Status { get; internal init; }

    /// <summary>The paragraphs that ask for it, the one that sets its date first.</summary>
    public ImmutableArray<Citation> Citations { get; internal init; }

    /// <summary>The last day, inclusive: what is done on it is in time. <see langword="null"/> where there is none, or it is not known.</summary>
    public DateOnly? DueOn { get; internal init; }

    /// <summary>How many calendar days it is overdue; <see langword="null"/> where it is not.</summary>
    public int? DaysOverdue { get; internal init; }

    /// <summary>What has to come first, or is not known, in words; <see langword="null"/> where nothing stands in the way.</summary>
    public string? WaitsFor { get; internal init; }

    /// <summary>Whether the two say the same.</summary>
    public bool Equals(NextStep? other) =>
        other is not null && What == other.What && By == other.By && Status == other.Status && DueOn == other.DueOn
        && DaysOverdue == other.DaysOverdue && WaitsFor == other.WaitsFor && Citations.AsSpan().SequenceEqual(other.Citations.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(NextStep?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(What, By, Status, DueOn);

    /// <summary>What is to be done, by whom and by when, in a line.</summary>
    public override string ToString()
    {
        var due = DueOn is { } day ? $" by {Wording.Date(day)}" : "";
        var overdue = DaysOverdue is { } days ? $", {Wording.Counted(days, "day")} overdue" : "";
        var waits = WaitsFor is null ? "" : Status == NextStepStatus.NotKnown ? $"; not known: {WaitsFor}" : $"; waits for: {WaitsFor}";
        return $"{SupportWords.Of(By)}: {What}{due}{overdue} ({string.Join(", ", Citations)}){waits}";
    }
}
