using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// A grant whose release is to be decided as at a day. Cases are told apart by the key; where none is given, by the school; a
/// grant to no named school equals itself alone.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class GrantCase : RuleCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="evidence">What is known of it; what is dated after the as-at date does not exist.</param>
    /// <param name="asAt">The day on which the decision is taken.</param>
    /// <param name="school">The school, where it is known.</param>
    /// <param name="key">What tells the grant from others.</param>
    public GrantCase(Grant grant, GrantEvidence evidence, DateOnly asAt, Urn? school = null, object? key = null)
        : base(school, key ?? school)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(evidence);
        Grant = grant;
        Evidence = evidence;
        AsAt = asAt;
    }

    /// <summary>The grant.</summary>
    public Grant Grant { get; }

    /// <summary>What is known of it.</summary>
    public GrantEvidence Evidence { get; }

    /// <summary>The day on which the decision is taken.</summary>
    public DateOnly AsAt { get; }

    /// <summary>
    /// What was paid for and spent on the grant's activities, once the plan is over; <see langword="null"/> before. Where it is
    /// given, what is to be returned follows from it and not from the evidence. Guidance 8.4.
    /// </summary>
    public ImmutableArray<ActivitySpending>? Spendings { get; init; }

    private protected override object Content => (Grant, Evidence, AsAt, Spendings);

    /// <summary>The evidence, with what is to be returned as the spendings have it where they are given.</summary>
    internal GrantEvidence EvidenceUnder(GrantRules rules) =>
        Spendings is { } spendings ? Evidence with { UnderspendToReturn = rules.Settle(Grant, spendings).ToReturn } : Evidence;
}
