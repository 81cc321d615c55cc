using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// A claim for pay to be decided. Cases are told apart by the key; where none is given, by the school and the claim's
/// reference; a claim without one equals itself alone.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PayCase : RuleCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="earlier">The days of the school's earlier claims; none when <see langword="null"/>.</param>
    /// <param name="key">What tells the claim from others.</param>
    public PayCase(PayClaim claim, ClaimedDays? earlier = null, object? key = null)
        : base(claim?.School, key ?? (claim?.Reference is null ? null : (claim.School, claim.Reference)))
    {
        ArgumentNullException.ThrowIfNull(claim);
        Claim = claim;
        Earlier = earlier ?? ClaimedDays.None;
    }

    /// <summary>The claim.</summary>
    public PayClaim Claim { get; }

    /// <summary>The days of the school's earlier claims.</summary>
    public ClaimedDays Earlier { get; }

    private protected override object Content => (Claim, Earlier);
}
