using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>
/// What monitoring has established for one term, and all that the release of the grant looks at: it can be made from an
/// update, or by an application that keeps its updates elsewhere. Guidance 7.1 to 7.4.
/// </summary>
/// <remarks>Immutable and thread-safe. Two are equal when all their parts are.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record TermProgress
{
    /// <summary>Makes what is known of a term.</summary>
    /// <param name="term">Which of the funded terms, the first being 1.</param>
    /// <param name="reportedOn">The day on which it became known. A later report of the same term takes the place of an earlier one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The term is less than 1.</exception>
    public TermProgress(int term, DateOnly reportedOn)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(term, 1);
        Term = term;
        ReportedOn = reportedOn;
    }

    /// <summary>Which of the funded terms, the first being 1.</summary>
    public int Term { get; }

    /// <summary>The day on which it became known.</summary>
    public DateOnly ReportedOn { get; }

    /// <summary>Progress of the form as a whole; <see langword="null"/> where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public ProgressStatus? Overall
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>Whether the National Leader recommends that further funding is withheld; <see langword="null"/> where that is not known. Guidance 7.4.</summary>
    public bool? WithholdingRecommended { get; init; }

    /// <summary>The actions, funded or not.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<ActivityProgress> Activities
    {
        get;
        init
        {
            field = Items.NoneNull(value, nameof(Activities));
            Index = IdIndex.Of(field.AsSpan(), static activity => activity.Id);
        }
    } = [];

    private IdIndex Index { get; init; } = IdIndex.Empty;

    /// <summary>The action with an id; <see langword="null"/> where nothing is known of it, or it stands twice.</summary>
    public ActivityProgress? this[string id] =>
        Index.First(id) is >= 0 and var index && !Index.IsRepeated(id) ? Activities[index] : null;

    /// <summary>
    /// Reads an update against its plan. What the update leaves out is not known, and so is an action that it reports twice;
    /// what it says of actions that are not in the plan is left aside.
    /// </summary>
    /// <exception cref="ImpossibleValueException">The update has no term, one below 1, or no date.</exception>
    public static TermProgress From(MonitoringPlan plan, ProgressUpdate update)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(update);
        var term = update.Term is >= 1 and var number ? number : throw new ImpossibleValueException("The update gives no term.");
        var date = update.Date ?? throw new ImpossibleValueException("The update gives no date.");
        var activities = ImmutableArray.CreateBuilder<ActivityProgress>(plan.Actions.Length);
        foreach (var action in plan.Actions)
        {
            var index = update.ActionIndex.IsRepeated(action.Id) ? IdIndex.None : update.ActionIndex.First(action.Id);
            activities.Add(Read(action, term, date, index == IdIndex.None ? null : update.Actions[index]));
        }

        return new TermProgress(term, date)
        {
            Overall = update.Overall,
            WithholdingRecommended = update.RecommendsWithholding,
            Activities = activities.MoveToImmutable(),
        };
    }

    /// <summary>The same, with an action's activity of the term complete on a day, as confirmed after the update.</summary>
    /// <exception cref="KeyNotFoundException">There is no such action.</exception>
    public TermProgress WithCompleted(string id, DateOnly date)
    {
        var index = Index.First(id);
        return index == IdIndex.None
            ? throw new KeyNotFoundException($"Nothing is known of an action '{Quoted.Of(id)}' in term {Term}.")
            : this with { Activities = Activities.SetItem(index, Activities[index] with { Completed = Milestone.On(date), TookPlace = true }) };
    }

    /// <summary>Whether the two say the same.</summary>
    public bool Equals(TermProgress? other) =>
        other is not null && Term == other.Term && ReportedOn == other.ReportedOn && Overall == other.Overall
        && WithholdingRecommended == other.WithholdingRecommended
        && Activities.AsSpan().SequenceEqual(other.Activities.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(TermProgress?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Term, ReportedOn, Overall, Activities.Length);

    private static ActivityProgress Read(PlannedAction action, int term, DateOnly date, ActionUpdate? update)
    {
        var isDue = action.IsDueIn(term);
        return new ActivityProgress(action.Id)
        {
            Progress = update?.Progress,
            IsFunded = action.IsFunded,
            IsDue = isDue,
            IsMitigated = WrittenText.IsGiven(update?.Mitigation),

            // What was not planned for the term cannot have failed to take place in it; what is made up for late has taken place.
            TookPlace = isDue || update?.TookPlace == true ? update?.TookPlace : null,
            Completed = CompletionIn(update, date),
        };
    }

    // An update comes before the term's end: "on track" then neither says that the term's activity is complete nor that it
    // is not, while what is off track, stopped, not begun or has not taken place is certainly not complete yet.
    private static Milestone CompletionIn(ActionUpdate? update, DateOnly date) => update switch
    {
        { CompletedOn: { } completed } => Milestone.On(completed),
        { TookPlace: false } => Milestone.NotYet,
        { Progress: ProgressStatus.Complete } => Milestone.On(date),
        { Progress: ProgressStatus.OffTrack or ProgressStatus.Stopped or ProgressStatus.NotStarted } => Milestone.NotYet,
        _ => Milestone.Unknown,
    };
}
