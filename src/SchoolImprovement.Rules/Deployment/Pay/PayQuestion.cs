using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>A claim that is to be decided, with all that the decision hangs on.</summary>
internal sealed class PayQuestion(PayRules rules, PayClaim claim, ClaimedDays earlier, Urn?[]? otherSchools = null)
{
    public PayRules Rules => rules;

    public PayClaim Claim => claim;

    public ClaimedDays Earlier => earlier;

    /// <summary>At the index of each day of the claim, the other school at which its National Leader has claimed it; <see langword="null"/> for none at all.</summary>
    public Urn?[]? OtherSchools => otherSchools;

    public DaysByDate Order { get; } = new(claim.Days);

    /// <summary>The claim as a whole, and each of its days.</summary>
    public PayFacts[][] Places()
    {
        var days = new PayFacts[claim.Days.Length];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = new(this, i);
        }

        return [[new(this)], days];
    }
}
