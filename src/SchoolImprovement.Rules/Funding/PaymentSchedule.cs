namespace SchoolImprovement.Rules.Funding;

/// <summary>The instalments of a grant, in the order of its terms; they sum to the grant. Guidance 6.24 and 8.3.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PaymentSchedule
{
    internal PaymentSchedule(Grant grant, ImmutableArray<Instalment> instalments)
    {
        Grant = grant;
        Instalments = instalments;
    }

    /// <summary>The grant.</summary>
    public Grant Grant { get; }

    /// <summary>The instalments, one for each funded term.</summary>
    public ImmutableArray<Instalment> Instalments { get; }

    /// <summary>Pounds over all instalments, which is the grant.</summary>
    public decimal Total => Grant.Total;

    /// <summary>The grant and how it is paid, in a line: <c>£16,000 over 3 terms, tier 2, in 3 instalments</c>.</summary>
    public override string ToString() => $"{Grant}, in {Wording.Counted(Instalments.Length, "instalment")}";
}
