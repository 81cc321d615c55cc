namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What is known of a School Resource Management Adviser's advice to the school. Guidance 6.12 and 6.13.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SrmaAdvice
{
    private readonly Sequence<SrmaAction> _outstandingActions;

    /// <summary>Whether the school has received an adviser's advice.</summary>
    public bool? Received { get; init; }

    /// <summary>The actions of that advice that are outstanding.</summary>
    public ImmutableArray<SrmaAction> OutstandingActions
    {
        get => _outstandingActions.Items;
        init => _outstandingActions = new(value);
    }
}
