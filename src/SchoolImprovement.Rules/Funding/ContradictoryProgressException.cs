using System.Globalization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Funding;

/// <summary>Two different reports of one term are of one day, so that neither takes the other's place.</summary>
public sealed class ContradictoryProgressException : ArgumentException
{
    internal ContradictoryProgressException(TermProgress one)
        : base(string.Create(CultureInfo.InvariantCulture, $"There are two different reports of term {one.Term} of {Wording.Date(one.ReportedOn)}."))
    {
        Term = one.Term;
        ReportedOn = one.ReportedOn;
    }

    /// <summary>The term.</summary>
    public int Term { get; }

    /// <summary>The day of both reports.</summary>
    public DateOnly ReportedOn { get; }
}
