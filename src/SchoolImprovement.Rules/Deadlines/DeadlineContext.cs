using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>The offer's figures, the policy's readings and the bank holidays, resolved once for all schools.</summary>
internal sealed class DeadlineContext
{
    public DeadlineContext(SupportOffer offer, GuidancePolicy policy, BankHolidays bankHolidays)
    {
        policy.RefuseUndefined();
        Offer = offer;
        Policy = policy;
        WorkingDays = DayCounter.WorkingDays(bankHolidays);
        BankHolidays = bankHolidays;
    }

    public SupportOffer Offer { get; }

    public GuidancePolicy Policy { get; }

    public BankHolidays BankHolidays { get; }

    public DayCounter WorkingDays { get; }

    public int Terms => Offer.ActionForm.FundedTerms.Value;
}
