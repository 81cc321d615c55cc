namespace SchoolImprovement.Rules.Review;

/// <summary>
/// The way of one form so far: every step with its date and actor. It grows through <see cref="ReviewRules"/> alone, so that each of
/// its steps was an allowed one. Guidance 6.22 to 6.25.
/// </summary>
/// <remarks>Immutable and thread-safe. Two histories are equal when their first day and their entries are.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record ReviewHistory
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-review/1";

    private ReviewHistory(DateOnly draftedOn, ImmutableArray<ReviewEntry> entries)
    {
        DraftedOn = draftedOn;
        Entries = entries;
    }

    /// <summary>The day on which the draft was begun.</summary>
    public DateOnly DraftedOn { get; }

    /// <summary>The steps in their order; none for a draft.</summary>
    public ImmutableArray<ReviewEntry> Entries { get; }

    /// <summary>Where the form stands.</summary>
    public ReviewState State => Entries.IsEmpty ? ReviewState.Drafted : Entries[^1].To;

    /// <summary>The day of the last step, or that on which the draft was begun; no step is dated earlier.</summary>
    public DateOnly LastOn => Entries.IsEmpty ? DraftedOn : Entries[^1].Step.On;

    /// <summary>The moves that are open, and to whom.</summary>
    public IEnumerable<ReviewTransition> Open => ReviewTransitions.From(State);

    /// <summary>How often the form was submitted, the first time included.</summary>
    public int Rounds => Entries.Count(entry => entry.Step.Move is ReviewMove.Submit or ReviewMove.Resubmit);

    /// <summary>When the form was first submitted; <see langword="null"/> for a draft.</summary>
    public DateOnly? FirstSubmittedOn => Entries.IsEmpty ? null : Entries[0].Step.On;

    /// <summary>When it was last submitted, for the first time or again; <see langword="null"/> for a draft.</summary>
    public DateOnly? SubmittedOn => LastOf(ReviewMove.Submit, ReviewMove.Resubmit);

    /// <summary>When the Teaching Schools Council took it up in the round under way; <see langword="null"/> before that.</summary>
    public DateOnly? ReceivedOn => InRound(ReviewMove.TakeUp);

    /// <summary>When it was submitted to the department in the round under way; <see langword="null"/> before that.</summary>
    public DateOnly? PassedOn => InRound(ReviewMove.PassOn);

    /// <summary>Since when it is back with the National Leader; <see langword="null"/> when it is not.</summary>
    public DateOnly? ReturnedOn => State == ReviewState.Returned ? LastOn : null;

    /// <summary>When it was last returned, even if it was submitted again since; <see langword="null"/> when it never was.</summary>
    public DateOnly? LastReturnedOn => LastOf(ReviewMove.Return);

    /// <summary>When the department approved it; <see langword="null"/> before that.</summary>
    public DateOnly? ApprovedOn => LastOf(ReviewMove.Approve);

    /// <summary>When funds were released; <see langword="null"/> before that.</summary>
    public DateOnly? ReleasedOn => LastOf(ReviewMove.ReleaseFunds);

    /// <summary>A form that is being drafted.</summary>
    /// <param name="draftedOn">The day on which the draft was begun.</param>
    public static ReviewHistory Start(DateOnly draftedOn) => new(draftedOn, []);

    /// <summary>Writes the history as JSON, which <see cref="ReviewRules.Read"/> reads back by going the way again.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(ReviewDocument.Of(this), ReviewJsonContext.Default.ReviewDocument, indented);

    /// <summary>Whether first day and entries are the same.</summary>
    public bool Equals(ReviewHistory? other) =>
        other is not null && DraftedOn == other.DraftedOn && Entries.SequenceEqual(other.Entries);

    /// <summary>A hash code that agrees with <see cref="Equals(ReviewHistory?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(DraftedOn, Entries.Length, State, LastOn);

    /// <summary>The state, and since when.</summary>
    public override string ToString() => $"{ReviewWording.Of(State)} since {Wording.Date(LastOn)}";

    internal ReviewHistory With(ReviewEntry entry) => new(DraftedOn, Entries.Add(entry));

    /// <summary>The latest agreement recorded at a submission.</summary>
    internal DateOnly? AgreementBefore(Func<ReviewStep, DateOnly?> agreedOn)
    {
        for (var i = Entries.Length - 1; i >= 0; i--)
        {
            if (agreedOn(Entries[i].Step) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private DateOnly? LastOf(ReviewMove move, ReviewMove? orMove = null)
    {
        for (var i = Entries.Length - 1; i >= 0; i--)
        {
            if (Entries[i].Step.Move == move || Entries[i].Step.Move == orMove)
            {
                return Entries[i].Step.On;
            }
        }

        return null;
    }

    private DateOnly? InRound(ReviewMove move)
    {
        for (var i = Entries.Length - 1; i >= 0 && Entries[i].Step.Move is not (ReviewMove.Return or ReviewMove.Submit or ReviewMove.Resubmit); i--)
        {
            if (Entries[i].Step.Move == move)
            {
                return Entries[i].Step.On;
            }
        }

        return null;
    }
}
