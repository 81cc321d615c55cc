using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>What a run came to.</summary>
internal sealed class Totals
{
    private readonly SortedDictionary<decimal, int> _daysByRate = [];

    public int Claims { get; private set; }

    public int Refused { get; private set; }

    public int NeedInformation { get; private set; }

    public int Unreadable { get; private set; }

    public int DaysNotPaid { get; private set; }

    public decimal Paid { get; private set; }

    /// <summary>How many days were paid at each rate, lowest first.</summary>
    public IReadOnlyDictionary<decimal, int> DaysByRate => _daysByRate;

    public bool IsClean => Refused + NeedInformation + Unreadable == 0;

    public void Add(DecidedClaim decided)
    {
        Claims++;
        Refused += decided.Outcome == PayOutcome.Refused ? 1 : 0;
        NeedInformation += decided.Outcome == PayOutcome.NeedsInformation ? 1 : 0;
        Paid += decided.Total;
        foreach (var line in decided.Lines)
        {
            DaysNotPaid += line.Outcome == PayLineOutcome.NotPaid ? 1 : 0;
            if (line.Outcome == PayLineOutcome.Paid)
            {
                _daysByRate[line.Amount] = _daysByRate.GetValueOrDefault(line.Amount) + 1;
            }
        }
    }

    public void AddUnreadable(ClaimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        Claims++;
        Unreadable++;
    }

    /// <summary>What is not decided, in a line.</summary>
    public string Problems()
    {
        var parts = new List<string>();
        Add(Refused, "refused");
        Add(Unreadable, "not readable");
        Add(NeedInformation, NeedInformation == 1 ? "needs information" : "need information");
        return $"of {Claims} claim{(Claims == 1 ? "" : "s")}, {string.Join(", ", parts)}.";

        void Add(int count, string what)
        {
            if (count > 0)
            {
                parts.Add($"{count} {what}");
            }
        }
    }
}
