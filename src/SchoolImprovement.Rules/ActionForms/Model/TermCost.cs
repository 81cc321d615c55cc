using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The estimated cost in one term. Guidance 6.19.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TermCost
{
    /// <summary>The largest amount, in pounds and either way, that a form can hold; it is beyond any budget.</summary>
    public const decimal LargestAmount = 999_999_999_999.99m;

    private const int PenniesInPound = 100;

    /// <summary>Makes a cost whose members are given by name.</summary>
    [JsonConstructor]
    public TermCost()
    {
    }

    /// <summary>Makes a cost.</summary>
    /// <param name="term">Which of the funded terms: 1 is the first. Guidance 6.7.</param>
    /// <param name="amount">
    /// Pounds, in whole pennies; <see langword="null"/> where it is not known. An amount below zero can be written and is found by
    /// the rules.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The amount has fractions of a penny, or is beyond <see cref="LargestAmount"/>.</exception>
    [SetsRequiredMembers]
    public TermCost(int term, decimal? amount = null)
    {
        Term = term;
        Amount = amount;
    }

    /// <summary>Which of the funded terms: 1 is the first.</summary>
    public required int Term { get; init; }

    /// <summary>Pounds, in whole pennies; <see langword="null"/> where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount has fractions of a penny, or is beyond <see cref="LargestAmount"/>.</exception>
    public decimal? Amount
    {
        get;
        init => field = value is not { } amount || IsAmount(amount)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"An amount is in whole pennies and not beyond {Wording.Pounds(LargestAmount)}.");
    }

    internal static bool IsAmount(decimal amount) =>
        amount is >= -LargestAmount and <= LargestAmount && decimal.IsInteger(amount * PenniesInPound);
}
