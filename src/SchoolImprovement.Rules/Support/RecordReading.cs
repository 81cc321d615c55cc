namespace SchoolImprovement.Rules.Support;

/// <summary>What came of reading a record: the record with every event that could be, or every fault of the text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record RecordReading
{
    internal RecordReading(SupportRecord? record, ImmutableArray<TextFault> faults, ImmutableArray<Finding> findings, bool isComplete, DateOnly? asAt = null)
    {
        Record = record;
        Faults = faults;
        Findings = findings;
        IsComplete = isComplete;
        AsAt = asAt;
    }

    internal RecordReading(ImmutableArray<TextFault> faults)
        : this(null, faults, [], isComplete: false)
    {
    }

    /// <summary>The record; <see langword="null"/> where the text could not be read.</summary>
    public SupportRecord? Record { get; }

    /// <summary>Why the text could not be read, in its order; empty where it could.</summary>
    public ImmutableArray<TextFault> Faults { get; }

    /// <summary>
    /// What stands against events that are in the text and could not be recorded, so that the record lacks them; and what is worth
    /// knowing of the others. One fault is told once: what could not be recorded only because an earlier event is lacking is not told
    /// again. Paths are those of the text.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The day from which the text itself asks to be looked at; <see langword="null"/> where it names none.</summary>
    public DateOnly? AsAt { get; }

    /// <summary>Whether all that the text says is in the record.</summary>
    public bool IsComplete { get; }

    /// <summary>The record, or the first fault of the text, in a line.</summary>
    public override string ToString() => Record is { } record
        ? $"{record}{(IsComplete ? "" : ", incomplete")}"
        : Faults is [var first, ..] ? first.ToString() : "no record";
}
