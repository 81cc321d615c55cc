using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>What is known of one action's activity in one term.</summary>
/// <param name="Id">The action's id.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record ActivityProgress(string Id)
{
    /// <summary>Progress against the action; <see langword="null"/> where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public ProgressStatus? Progress
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>Whether the grant pays for the action.</summary>
    public bool IsFunded { get; init; } = true;

    /// <summary>Whether activity of the action was planned for the term.</summary>
    public bool IsDue { get; init; } = true;

    /// <summary>Whether something is done about it, where it is off track. Guidance 7.3.</summary>
    public bool IsMitigated { get; init; }

    /// <summary>Whether the activity agreed has taken place; <see langword="null"/> where that is not known. Guidance 7.4.</summary>
    public bool? TookPlace { get; init; }

    /// <summary>When the activity agreed for the term was complete. Guidance 8.3.</summary>
    public Milestone Completed { get; init; }
}
