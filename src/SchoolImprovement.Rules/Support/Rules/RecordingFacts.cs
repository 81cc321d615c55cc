namespace SchoolImprovement.Rules.Support;

/// <summary>What the rules on recording look at: the record so far, and the event that is to be recorded.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="SupportRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct RecordingFacts
{
    internal RecordingFacts(SupportRules rules, SupportRecord before, RecordedEvent recorded, SupportRecord whole)
    {
        Rules = rules;
        Before = before;
        Event = recorded;
        Whole = whole;
        MissingBefore = Prerequisites.Missing(in this);
    }

    /// <summary>The rules of the topics.</summary>
    public SupportRules Rules { get; }

    /// <summary>What is recorded of the time before the event.</summary>
    public SupportRecord Before { get; }

    /// <summary>The event.</summary>
    public RecordedEvent Event { get; }

    /// <summary>All that is recorded, what comes after the event, too.</summary>
    internal SupportRecord Whole { get; }

    internal SupportRecord After => Before.With(Event);

    /// <summary>What has to be recorded before the event and is not; several rules ask.</summary>
    internal Prerequisite? MissingBefore { get; }
}
