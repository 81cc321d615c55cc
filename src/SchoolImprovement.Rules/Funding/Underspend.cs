namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// What came of a grant's money, to the penny. <see cref="Kept"/>, <see cref="ToReturn"/>, <see cref="Outstanding"/> and
/// <see cref="Unused"/> always sum to <see cref="Planned"/>. Guidance 8.4.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Underspend
{
    private Underspend(decimal planned, decimal paid, decimal spent, decimal kept, decimal outstanding, decimal beyond)
    {
        Planned = planned;
        Paid = paid;
        Spent = spent;
        Kept = kept;
        Outstanding = outstanding;
        Beyond = beyond;
    }

    /// <summary>The grant, in pounds.</summary>
    public decimal Planned { get; }

    /// <summary>What has been paid of it, in pounds.</summary>
    public decimal Paid { get; }

    /// <summary>What has been spent on the agreed actions, in pounds.</summary>
    public decimal Spent { get; }

    /// <summary>What has been paid and spent, in pounds.</summary>
    public decimal Kept { get; }

    /// <summary>What has been paid and not spent, in pounds: it is returned to the department.</summary>
    public decimal ToReturn => Paid - Kept;

    /// <summary>What has been spent within the grant and not yet paid, in pounds: it is paid in arrears.</summary>
    public decimal Outstanding { get; }

    /// <summary>What has been neither paid nor spent, in pounds: it is not claimed.</summary>
    public decimal Unused => Planned - Paid - Outstanding;

    /// <summary>What has been spent beyond the grant, in pounds: the grant does not pay for it.</summary>
    public decimal Beyond { get; }

    /// <summary>What came of an amount that was planned.</summary>
    /// <param name="planned">The grant, or an activity's part of it, in pounds.</param>
    /// <param name="paid">What has been paid of it, in pounds; no more than <paramref name="planned"/>.</param>
    /// <param name="spent">What has been spent on the agreed actions, in pounds.</param>
    /// <exception cref="ImpossibleValueException">
    /// An amount is negative, has a fraction of a penny or is too large, or more was paid than was planned.
    /// </exception>
    public static Underspend Of(decimal planned, decimal paid, decimal spent)
    {
        Pennies.Checked(planned, "the grant");
        Pennies.Checked(paid, "what was paid");
        Pennies.Checked(spent, "what was spent");
        if (paid > planned)
        {
            throw Pennies.Impossible("what was paid", paid, $"only {Wording.Pounds(planned)} was planned");
        }

        var within = Math.Min(spent, planned);
        var kept = Math.Min(within, paid);
        return new Underspend(planned, paid, spent, kept, within - kept, spent - within);
    }

    /// <summary>The sum of two, part by part: what is over in the one does not make up for what is short in the other.</summary>
    /// <exception cref="ImpossibleValueException">A sum is too large.</exception>
    public Underspend Plus(Underspend other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Underspend(
            Pennies.Checked(Planned + other.Planned, "the grant"),
            Paid + other.Paid,
            Pennies.Checked(Spent + other.Spent, "what was spent"),
            Kept + other.Kept,
            Outstanding + other.Outstanding,
            Beyond + other.Beyond);
    }
}
