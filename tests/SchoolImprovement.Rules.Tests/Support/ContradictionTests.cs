using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>What contradicts the record is not recorded, and says what the record has.</summary>
public sealed class ContradictionTests
{
    [Fact]
    public void A_day_is_claimed_that_was_deployed() =>
        SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07"))).Refuses(
            new ClaimMade(Day("2019-10-10")) { Days = [Day("2019-10-08")] },
            "SUP-AGREES",
            "No day of deployment is recorded on 8 Oct 2019 by the day of the claim.");

    [Fact]
    public void A_form_is_of_the_tier_that_was_decided() =>
        SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07"))).Refuses(
            new FormDrafted(Day("2019-10-08"), Story.Form with { Tier = SupportTier.Tier2 }),
            "SUP-AGREES",
            "The tier is tier 2 here, and tier 3 in the record.");

    [Theory]
    [InlineData(1, 0, "£0 is no payment: it is more than £0, in whole pennies.")]
    [InlineData(1, 0.005, "£0.005 is no payment: it is more than £0, in whole pennies.")]
    [InlineData(0, 1, "The grant has 3 instalments.")]
    [InlineData(4, 1, "The grant has 3 instalments.")]
    public void A_payment_is_of_an_instalment_and_in_whole_pennies(int number, decimal amount, string message) =>
        Released().Refuses(new InstalmentPaid(Day("2019-12-05"), number, amount), "SUP-AGREES", message);

    [Theory]
    [InlineData(-1, "-£1 is no spending: it is £0 or more, in whole pennies.")]
    [InlineData(0.005, "£0.005 is no spending: it is £0 or more, in whole pennies.")]
    public void Spending_is_nothing_or_more_in_whole_pennies(decimal spent, string message) =>
        Released().Then(new InstalmentPaid(Day("2019-12-02"), 1, 3_900m)).Refuses(new SpendingReported(Day("2021-01-15"), spent), "SUP-AGREES", message);

    private static Story Released() => SupportRecordTests.Approved().Then(
        new OfferLetterIssued(Day("2019-12-02")),
        new PlanAgreed(Day("2019-12-02"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
        new PlanAgreed(Day("2019-12-02"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
        new FormMoved(Day("2019-12-02"), ReviewMove.ReleaseFunds));
}
