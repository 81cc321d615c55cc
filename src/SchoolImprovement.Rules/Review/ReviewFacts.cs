namespace SchoolImprovement.Rules.Review;

/// <summary>What the rules on the review look at: the form's way so far, and the step that is asked for.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="ReviewRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct ReviewFacts : IPlaced
{
    internal ReviewFacts(GuidancePolicy policy, ReviewHistory history, ReviewStep step, ReviewState? recorded = null)
    {
        Policy = policy;
        History = history;
        Step = step;
        Recorded = recorded;
        Transition = ReviewTransitions.Find(history.State, step.Move);
    }

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>The form's way so far.</summary>
    public ReviewHistory History { get; }

    /// <summary>The step that is asked for.</summary>
    public ReviewStep Step { get; }

    /// <summary>The state that a document says the step led to; <see langword="null"/> where none says so.</summary>
    public ReviewState? Recorded { get; }

    /// <summary>What the state allows of that move; <see langword="null"/> where it does not allow it.</summary>
    public ReviewTransition? Transition { get; }

    // The step comes after those of the history.
    string IPlaced.Path => string.Create(CultureInfo.InvariantCulture, $"$.steps[{History.Entries.Length}]");
}
