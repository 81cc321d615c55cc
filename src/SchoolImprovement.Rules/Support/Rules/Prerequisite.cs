namespace SchoolImprovement.Rules.Support;

/// <summary>What has to be recorded before an event.</summary>
/// <param name="What">The step, as the events of its kind are named; or what the record has to know.</param>
/// <param name="Paragraph">The paragraph that sets the order.</param>
/// <param name="IsStep">Whether an event is the step, so that with it there would be what is asked for.</param>
internal sealed record Prerequisite(string What, string Paragraph, Func<RecordedEvent, bool> IsStep)
{
    /// <summary>Why it is wanting, although no step is; <see langword="null"/> where the step is.</summary>
    public string? Wanting { get; private init; }

    /// <summary>A step that is an event of a kind.</summary>
    public static Prerequisite Step<T>(string what, string paragraph, Func<T, bool>? which = null)
        where T : RecordedEvent => new(what, paragraph, recorded => recorded is T one && (which is null || which(one)));

    /// <summary>The same, wanting in the record although the step itself is recorded, or none.</summary>
    public Prerequisite Known(string what, string wanting) => this with { What = what, Wanting = wanting };

    /// <summary>That an event needs it, in a sentence.</summary>
    public string NeededBy(RecordedEvent recorded) => Wanting is null
        ? $"'{recorded}' needs '{What}' before it ({Paragraph}), and none is recorded by then."
        : $"'{recorded}' needs {What} ({Paragraph}), {Wanting}.";
}
