using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Funding;

/// <summary>An amount cannot be an amount of the grant: it is negative, has a fraction of a penny, or exceeds what it is part of.</summary>
public sealed class ImpossibleAmountException : ArgumentException
{
    internal ImpossibleAmountException(string what, decimal amount, string why)
        : base($"{Wording.Capitalised(what)} cannot be {Wording.Pounds(amount)}: {why}.")
    {
        What = what;
        Amount = amount;
    }

    /// <summary>Which amount it is, in a few words.</summary>
    public string What { get; }

    /// <summary>The amount, in pounds.</summary>
    public decimal Amount { get; }
}
