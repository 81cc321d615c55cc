namespace SchoolImprovement.Rules.Population;

/// <summary>
/// The rules tell apart more histories than a byte can hold: rules of an application's own look at more than the
/// catalogue's do.
/// </summary>
public sealed class TooManyStatesException : ArgumentException
{
    /// <summary>Says how many states were found.</summary>
    /// <param name="states">How many states there are, or how many were found before giving up.</param>
    public TooManyStatesException(int states)
        : base($"The rules tell apart {states} states of a school, and a table holds {EligibilityTable.MostStates}. Decide such rules school by school.", "rules") => States = states;

    /// <summary>How many states there are, or how many were found before giving up.</summary>
    public int States { get; }
}
