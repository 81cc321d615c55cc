using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.ActionForms;
using SchoolImprovement.Rules.Tests.Funding;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Guidance;

/// <summary>An offer of another year, made up here with other caps, rates, days, periods and dates, decides in every topic; no rule is touched.</summary>
public sealed class AnotherYearTests
{
    private static readonly SupportOffer Known = SupportOffer.Default;

    private static readonly SupportOffer MadeUp = Known with
    {
        Year = new(2020),
        Title = "A made-up offer for 2020 to 2021",
        Eligibility = Known.Eligibility with
        {
            EntryDate = Of(Known.Eligibility.EntryDate, Day("2020-09-01")),
            LastDate = Of(Known.Eligibility.LastDate, Day("2021-08-31")),
            RecordStart = Of(Known.Eligibility.RecordStart, Day("2010-01-01")),
            LongRecordMinimum = Of(Known.Eligibility.LongRecordMinimum, 3),
            SupportDays = new(Of(Known.Eligibility.SupportDays.Tier1, 2), Of(Known.Eligibility.SupportDays.Tier2, 4), Of(Known.Eligibility.SupportDays.Tier3, 5)),
            Funding = new(Of(Known.Eligibility.Funding.Tier1, 1_000m), Of(Known.Eligibility.Funding.Tier2, 9_000m), Of(Known.Eligibility.Funding.Tier3, 30_000m)),
        },
        ActionForm = Known.ActionForm with
        {
            ImprovementAreas = Of(Known.ActionForm.ImprovementAreas, 1),
            FundedTerms = Of(Known.ActionForm.FundedTerms, 1),
            Coordination = new(Of(Known.ActionForm.Coordination.Tier1, 0m), Of(Known.ActionForm.Coordination.Tier2, 50m), Of(Known.ActionForm.Coordination.Tier3, 60m)),
        },
        Pay = new()
        {
            StandardRate = Of(Known.Pay.StandardRate, 550m),
            TravelRate = Of(Known.Pay.TravelRate, 700m),
            TravelMinutes = Of(Known.Pay.TravelMinutes, 90),
            TravelMiles = Of(Known.Pay.TravelMiles, 60m),
            DaysAtMost = Of(Known.Pay.DaysAtMost, 2),
        },
        Deadlines = Known.Deadlines with
        {
            Contact = Of(Known.Deadlines.Contact, 3),
            FormSubmitted = Of(Known.Deadlines.FormSubmitted, 7),
        },
        Grant = Known.Grant with { PaidUpfront = Of(Known.Grant.PaidUpfront, 2) },
    };

    [Fact]
    public void Tier_days_and_funding_follow_the_offers_record_and_figures()
    {
        var history = InspectionHistory.Of(
            new Urn(900123),
            (OverallEffectiveness.Good, Day("2006-03-08")),
            (OverallEffectiveness.RequiresImprovement, Day("2013-03-08")),
            (OverallEffectiveness.RequiresImprovement, Day("2015-09-14")),
            (OverallEffectiveness.RequiresImprovement, Day("2019-01-30")));
        var rules = new EligibilityRules(MadeUp);

        var explanation = rules.Explain(history, Day("2020-09-01"), PriorSupport.None);

        explanation.Headline.Should().Be("Tier 3: up to 5 days and up to £30,000", "what was Good lies before the record, and three judgements make one");
        explanation.Year.Should().Be(new AcademicYear(2020));
        explanation.ToTree().Should().Contain("record since: 1 Jan 2010").And.Contain("minimum: 3 judgements").And.NotContain("2005");
        EligibilityRules.Default.Explain(history, Day("2019-09-01"), PriorSupport.None).Headline.Should().Be("Tier 2: up to 3 days and up to £16,000");
        FluentActions.Invoking(() => rules.Decide(history, Day("2019-09-01"), PriorSupport.None)).Should().Throw<UnknownAcademicYearException>();
    }

    [Fact]
    public void A_year_that_its_own_days_contradict_is_refused() =>
        FluentActions.Invoking(() => new EligibilityRules(Known with { Year = new(2020) }))
            .Should().Throw<ArgumentException>().WithMessage("The offer of 2020 to 2021 has 1 Sep 2019 as its day of entry and 31 Aug 2020 as its last day, which do not lie in that year.*");

    [Fact]
    public void A_form_is_checked_against_the_offers_caps()
    {
        var form = ActionFormCase.LackingNothing;

        var findings = new ActionFormRules(MadeUp).Check(form, SchoolTermCalendar.DefaultEngland).Findings;

        form.FundingRequested.Should().BeInRange(9_000.01m, 16_000m, "it is within the cap of 2019 to 2020, and over the made-up one");
        ActionFormRules.Default.Check(form, SchoolTermCalendar.DefaultEngland).Verdict.Should().Be(Verdict.Ready);
        MessageOf("RAF-TOTAL").Should().Contain(Wording.Pounds(form.FundingRequested)).And.Contain("£9,000").And.NotContain("£16,000");
        MessageOf("RAF-COORDINATION").Should().Contain("£50").And.NotContain("£2,000");

        string MessageOf(string id) => findings.First(finding => finding.Rule.Id == id).Message;
    }

    [Fact]
    public void Days_are_paid_by_the_offers_rates_and_limits()
    {
        var claim = new PayClaim
        {
            School = new(900123),
            MatchedOn = Day("2020-10-05"),
            ClaimedOn = Day("2020-12-18"),
            Days =
            [
                new(Day("2020-10-19"), TravelMinutes: 75, TravelMiles: 50m),
                new(Day("2020-11-09"), TravelMinutes: 20, TravelMiles: 60.1m),
                new(Day("2020-11-16"), TravelMinutes: 20, TravelMiles: 10m),
            ],
        };

        var statement = new PayRules(MadeUp).Decide(claim);

        statement.Lines.Select(line => (line.Outcome, line.Rate)).Should().Equal(
            (PayLineOutcome.Paid, 550m), (PayLineOutcome.Paid, 700m), (PayLineOutcome.NotPaid, null));
        statement.Total.Should().Be(1_250m);
    }

    [Fact]
    public void Periods_are_the_offers()
    {
        var progress = new SupportProgress { Tier = SupportTier.Tier2, MatchConfirmedOn = Day("2020-10-05"), SchoolVisitOn = Day("2020-11-02") };

        var schedule = new DeadlineRules(MadeUp).Schedule(progress, Calendar, Day("2020-11-03"));

        schedule.Deadlines.Single(deadline => deadline.Rule.Id == "DUE-CONTACT").DueOn.Should().Be(Day("2020-11-04"), "three weeks are 21 days, and the half term with its weekends stops the clock");
        schedule.Deadlines.Single(deadline => deadline.Rule.Id == "DUE-FORM-SUBMITTED").DueOn.Should().Be(Day("2020-11-09"));
    }

    [Fact]
    public void As_many_instalments_are_paid_upfront_as_the_offer_says() =>
        new GrantRules(MadeUp).Schedule(FundingSamples.ByTerm).Instalments.Select(instalment => instalment.Basis)
            .Should().Equal(PaymentBasis.Upfront, PaymentBasis.Upfront, PaymentBasis.InArrears);

    [Fact]
    public void The_policy_is_of_no_year() => new EligibilityRules(MadeUp).Policy.Should().BeSameAs(GuidancePolicy.Default);

    private static CitedValue<T> Of<T>(CitedValue<T> figure, T value)
        where T : struct => figure with { Value = value };
}
