namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A theme of the form with the actions that address it. Guidance 6.2 and 6.3.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ImprovementArea
{
    private readonly Sequence<YearGroup> _yearGroups;
    private readonly Sequence<RecommendedAction> _actions;

    /// <summary>Which of the areas it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public ImprovementAreaKind? Kind
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>Curriculum or pedagogy; whole-school and subject-specific areas alone have one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public AreaFocus? Focus
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>The subject; subject-specific areas alone have one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public Subject? Subject
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>The subject's name where it is another than those listed.</summary>
    public string? OtherSubject { get; init; }

    /// <summary>The phase that a subject-specific area is for; year groups say it more precisely.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public SchoolPhase? Phase
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>The year groups that a subject-specific area is for.</summary>
    public ImmutableArray<YearGroup> YearGroups
    {
        get => _yearGroups.Items;
        init => _yearGroups = new(value);
    }

    /// <summary>Whether the school is recommended to commission a review of its SEND provision; SEND areas alone. Guidance 6.15.</summary>
    public bool? SendReviewCommissioned { get; init; }

    /// <summary>The recommended actions, in the order of the form. Guidance 6.2.</summary>
    public ImmutableArray<RecommendedAction> Actions
    {
        get => _actions.Items;
        init => _actions = new(value);
    }
}
