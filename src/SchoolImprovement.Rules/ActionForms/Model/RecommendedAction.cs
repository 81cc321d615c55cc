namespace SchoolImprovement.Rules.ActionForms;

/// <summary>An action that the National Leader recommends, funded or not. Guidance 6.5 to 6.19.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RecommendedAction
{
    private readonly Sequence<string> _ofstedFindings;
    private readonly Sequence<string> _srmaActions;
    private readonly Sequence<BehaviourReview> _behaviourReviews;
    private readonly Sequence<Endorsement> _endorsements;
    private readonly Sequence<ExpectedOutcome> _outcomes;
    private readonly Sequence<TermCost> _costs;

    /// <summary>The action in a few words.</summary>
    public string? Title { get; init; }

    /// <summary>What is to be done. Guidance 6.5.</summary>
    public string? Description { get; init; }

    /// <summary>Who in the school is responsible for it. Guidance 6.5.</summary>
    public string? ResponsiblePerson { get; init; }

    /// <summary>Why it is right for the school and likely to have impact. Guidance 1.5.</summary>
    public string? Rationale { get; init; }

    /// <summary>The ids of the Ofsted findings that it addresses. Guidance 1.5.</summary>
    public ImmutableArray<string> OfstedFindings
    {
        get => _ofstedFindings.Items;
        init => _ofstedFindings = new(value);
    }

    /// <summary>The ids of the adviser's outstanding actions that it carries out. Guidance 6.12.</summary>
    public ImmutableArray<string> SrmaActions
    {
        get => _srmaActions.Items;
        init => _srmaActions = new(value);
    }

    /// <summary>Its first day. Guidance 6.7.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Its last day, which belongs to it. Guidance 6.7.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>Its priority: 1 comes first, and several actions may share one. Guidance 6.8.</summary>
    public int? Priority { get; init; }

    /// <summary>Who pays for it. Guidance 6.6 and 6.8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public FundingSource? Funding
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>Who delivers it, where that is not the school itself; one of whom nothing is said is none. Guidance 6.16.</summary>
    public Provider? Provider
    {
        get;
        init => field = value is { SaysNothing: true } ? null : value;
    }

    /// <summary>The national programme that is relevant to it, used or not. Guidance 6.9 and 6.10.</summary>
    public NationalProgramme? NationalProgramme { get; init; }

    /// <summary>
    /// The system leaders that it engages; <see langword="null"/> where it engages none, and those of whom nothing is said are none.
    /// Guidance 6.17 and 8.9.
    /// </summary>
    public SystemLeaderSupport? SystemLeaders
    {
        get;
        init => field = value is { SaysNothing: true } ? null : value;
    }

    /// <summary>The evidence that it is likely to be effective, beside the rationale. Guidance 6.10, 6.11 and 6.14.</summary>
    public string? Evidence { get; init; }

    /// <summary>The reviews and tools that it is aligned with, where it is about behaviour. Guidance 6.14.</summary>
    public ImmutableArray<BehaviourReview> BehaviourReviews
    {
        get => _behaviourReviews.Items;
        init => _behaviourReviews = new(value);
    }

    /// <summary>The endorsements that hubs have given it. Guidance 6.11.</summary>
    public ImmutableArray<Endorsement> Endorsements
    {
        get => _endorsements.Items;
        init => _endorsements = new(value);
    }

    /// <summary>The outcomes that are expected of it. Guidance 6.18.</summary>
    public ImmutableArray<ExpectedOutcome> Outcomes
    {
        get => _outcomes.Items;
        init => _outcomes = new(value);
    }

    /// <summary>How much of it there is. Guidance 6.23.</summary>
    public ActivityVolume? Volume { get; init; }

    /// <summary>Its estimated cost by term. Guidance 6.19.</summary>
    public ImmutableArray<TermCost> Costs
    {
        get => _costs.Items;
        init => _costs = new(value);
    }

    /// <summary>How its cost comes about. Guidance 6.23.</summary>
    public string? CostExplanation { get; init; }

    /// <summary>What is known of the things that the grant may not pay for. Guidance 8.5 to 8.7.</summary>
    public FundingRestrictions? Restrictions { get; init; }
}
