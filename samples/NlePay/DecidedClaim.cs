using System.Collections.Immutable;
using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>A statement, and the days of it that hang on claims which could not be read.</summary>
/// <param name="Statement">The statement as though those claims were not there.</param>
/// <param name="Undecided">The places of the days that need information for that.</param>
/// <param name="Missing">What they need, in words; <see langword="null"/> where none does.</param>
internal sealed record DecidedClaim(PayStatement Statement, ImmutableArray<int> Undecided, string? Missing)
{
    public PayOutcome Outcome => Undecided.IsEmpty ? Statement.Outcome : PayOutcome.NeedsInformation;

    public decimal Total => Lines.Sum(static line => line.Amount);

    public IEnumerable<DecidedDay> Lines => Statement.Lines.Select((line, i) => Undecided.Contains(i)
        ? new DecidedDay(line, PayLineOutcome.NeedsInformation, 0m, Missing!)
        : new DecidedDay(line, line.Outcome, line.Amount, line.Reason));
}

/// <summary>A day of a claim as it stands until all claims are read.</summary>
/// <param name="Line">The day as though unreadable claims were not there.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Amount">The pounds paid for it.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct DecidedDay(PayLine Line, PayLineOutcome Outcome, decimal Amount, string Reason);
