namespace SchoolImprovement.Rules.Deployment;

/// <summary>One claim of a text with many: the claim, or why it could not be read.</summary>
/// <remarks>Immutable and thread-safe. Exactly one of the two is there.</remarks>
public sealed class PayClaimEntry
{
    internal PayClaimEntry(PayClaim claim) => Claim = claim;

    internal PayClaimEntry(DeploymentFormatException error) => Error = error;

    /// <summary>The claim; <see langword="null"/> where it could not be read.</summary>
    public PayClaim? Claim { get; }

    /// <summary>Why and where it could not be read; <see langword="null"/> where it could.</summary>
    public DeploymentFormatException? Error { get; }
}
