using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>One claim of a text with many: the claim, or why it could not be read.</summary>
/// <remarks>Immutable and thread-safe. Exactly one of the two is there.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PayClaimEntry
{
    private readonly ClaimSalvage _salvaged;

    internal PayClaimEntry(PayClaim claim) => Claim = claim;

    internal PayClaimEntry(DocumentFormatException error, in ClaimSalvage salvaged) => (Error, _salvaged) = (error, salvaged);

    /// <summary>The claim; <see langword="null"/> where it could not be read.</summary>
    public PayClaim? Claim { get; }

    /// <summary>Why and where it could not be read; <see langword="null"/> where it could.</summary>
    public DocumentFormatException? Error { get; }

    /// <summary>The claim's own number or name, also where the claim as a whole cannot be read; <see langword="null"/> where it says none, or several.</summary>
    public string? Reference => Claim is null ? _salvaged.Reference : Claim.Reference;

    /// <summary>
    /// The school, also where the claim as a whole cannot be read: then every one that it names, and none where that cannot be read either.
    /// </summary>
    public ImmutableArray<Urn> Schools => Claim is null ? _salvaged.Schools : [Claim.School];

    /// <summary>
    /// The day of the claim, also where the claim as a whole cannot be read, the latest where it names several; <see langword="null"/>
    /// where that cannot be read either.
    /// </summary>
    public DateOnly? ClaimedOn => Claim?.ClaimedOn ?? _salvaged.ClaimedOn;

    /// <summary>
    /// The dates of its days, also where the claim as a whole cannot be read, every one that it names; a <see langword="null"/> among them stands for one that
    /// cannot, and <see langword="null"/> as a whole for days of which not even the number can be read.
    /// </summary>
    public ImmutableArray<DateOnly?>? Dates => Claim is null ? _salvaged.Days : [.. Claim.Days.Select(day => (DateOnly?)day.Date)];

    /// <summary>Whose claim it is, or why it could not be read, in a line.</summary>
    public override string ToString() => Error is null
        ? Wording.OnOneLine($"{(Reference is null ? "A claim" : $"Claim {Reference}")} for URN {Claim!.School}, {Wording.Counted(Claim.Days.Length, "day")}")
        : Error.Message;
}
