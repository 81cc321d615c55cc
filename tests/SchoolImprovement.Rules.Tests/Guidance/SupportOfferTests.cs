using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.ActionForms;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Guidance;

public sealed class SupportOfferTests
{
    private static EligibilityFigures Figures => SupportOffer.Default.Eligibility;

    [Fact]
    public void The_offer_of_2019_to_2020_is_known_and_the_default_whatever_else_is_known()
    {
        SupportOffer.Default.Year.Should().Be(new AcademicYear(2019));
        SupportOffer.For(new AcademicYear(2019)).Should().BeSameAs(SupportOffer.Default);
    }

    [Fact]
    public void Each_known_offer_is_that_of_the_days_of_its_year()
    {
        SupportOffer.KnownYears.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        foreach (var year in SupportOffer.KnownYears)
        {
            var offer = SupportOffer.For(year);
            offer.Year.Should().Be(year);
            offer.Title.Should().Contain(year.ToString());
            (offer.Eligibility.EntryDate.Value, offer.Eligibility.LastDate.Value).Should().Be((year.FirstDay, year.LastDay));
            SupportOffer.OfDay(year.FirstDay).Should().BeSameAs(offer);
            SupportOffer.OfDay(year.LastDay).Should().BeSameAs(offer);
        }
    }

    public static TheoryData<AcademicYear> UnknownYears { get; } =
        [SupportOffer.KnownYears.First().Previous, new AcademicYear(SupportOffer.KnownYears.Last().StartYear + 1), new AcademicYear(1), new AcademicYear(9998)];

    [Theory]
    [MemberData(nameof(UnknownYears))]
    public void Another_year_is_refused_by_name_and_never_guessed(AcademicYear year)
    {
        var refusal = FluentActions.Invoking(() => SupportOffer.For(year)).Should().Throw<UnknownAcademicYearException>().Which;
        refusal.Year.Should().Be(year);
        refusal.Message.Should().Contain(year.ToString()).And.Contain("2019 to 2020");
    }

    [Fact]
    public void An_offer_moved_to_another_year_decides_in_that_year_with_the_same_figures()
    {
        var next = SupportOffer.Default.MovedTo(new AcademicYear(2020));
        var history = InspectionHistory.Of(new Urn(900_123), (OverallEffectiveness.RequiresImprovement, new(2020, 1, 30)));
        var rules = new EligibilityRules(next);

        next.MovedTo(new AcademicYear(2019)).Should().Be(SupportOffer.Default);
        rules.Decide(history, new(2020, 9, 1), PriorSupport.None).Tier.Should().Be(SupportTier.Tier2);
        rules.Decide(history, new(2021, 8, 31), PriorSupport.None).Tier.Should().Be(SupportTier.Tier2);
        FluentActions.Invoking(() => rules.Decide(history, new(2020, 8, 31), PriorSupport.None)).Should().Throw<UnknownAcademicYearException>()
            .WithMessage($"The day 2020-08-31 lies in the academic year 2019 to 2020, and the rules are of the offer of 2020 to 2021. Known: {string.Join(", ", SupportOffer.KnownYears)}.");
    }

    [Fact]
    public void The_dates_of_eligibility_are_those_of_the_year()
    {
        Figures.EntryDate.Value.Should().Be(new DateOnly(2019, 9, 1));
        Figures.LastDate.Value.Should().Be(new DateOnly(2020, 8, 31));
        Figures.RecordStart.Value.Should().Be(new DateOnly(2005, 1, 1));
        Figures.RecordStartOfFramework.Value.Should().Be(new DateOnly(2005, 9, 1));
        Figures.RequiresImprovementIntroduced.Value.Should().Be(new DateOnly(2012, 9, 1));
        Figures.LongRecordMinimum.Value.Should().Be(4);
    }

    [Theory]
    [InlineData(SupportTier.Tier1, 3, 0)]
    [InlineData(SupportTier.Tier2, 3, 16_000)]
    [InlineData(SupportTier.Tier3, 3, 24_000)]
    public void A_tier_gives_its_days_and_its_funding(SupportTier tier, int days, int pounds)
    {
        Figures.SupportDays.Of(tier).Value.Should().Be(days);
        Figures.SupportDays.Of(tier).Unit.Should().Be("days");
        Figures.Funding.Of(tier).Value.Should().Be(pounds);
        Figures.Funding.Of(tier).Unit.Should().Be("pounds");
        Figures.Funding.Of(tier).Citation.Should().Be(Citation.Parse("1.4"));
    }

    [Theory]
    [InlineData(SupportTier.None)]
    [InlineData((SupportTier)4)]
    [InlineData((SupportTier)(-1))]
    public void What_is_no_tier_has_no_figures(SupportTier tier) =>
        FluentActions.Invoking(() => Figures.Funding.Of(tier)).Should().Throw<ArgumentOutOfRangeException>().Which.ActualValue.Should().Be(tier);

    [Theory]
    [InlineData(null)]
    [InlineData(SupportTier.None)]
    [InlineData((SupportTier)4)]
    public void Where_the_tier_is_not_known_or_none_a_form_is_explained_without_its_figures(SupportTier? tier)
    {
        Figures.Funding.OfAny(tier).Should().BeNull();
        Figures.SupportDays.OfAny(SupportTier.Tier2).Should().BeSameAs(Figures.SupportDays.Tier2);
        if (tier != (SupportTier)4)
        {
            ActionFormRules.Default.Explain(ActionFormCase.LackingNothing with { Tier = tier }, SchoolTermCalendar.DefaultEngland).ToTree().Should().Contain("RAF-TOTAL");
        }
    }

    [Fact]
    public void Tiers_2_and_3_come_with_a_form() => SupportTiers.WithActionForm.Should().Equal(SupportTier.Tier2, SupportTier.Tier3);

    [Theory]
    [InlineData("single", 1, "3 days", 0)]
    [InlineData("first-inspection", 2, "3 days", 16_000)]
    [InlineData("never-above-ri", 3, "3 days", 24_000)]
    public void A_decision_carries_the_entitlement_of_its_tier(string route, int tier, string days, int pounds)
    {
        const OverallEffectiveness Ri = OverallEffectiveness.RequiresImprovement;
        var school = new Urn(900_123);
        var history = route switch
        {
            "single" => InspectionHistory.Of(school, (OverallEffectiveness.Good, new(2010, 1, 1)), (Ri, new(2018, 1, 1))),
            "first-inspection" => InspectionHistory.Of(school, (Ri, new(2018, 1, 1))),
            _ => InspectionHistory.Of(school, (Ri, new(2008, 1, 1)), (Ri, new(2010, 1, 1)), (Ri, new(2014, 1, 1)), (Ri, new(2018, 1, 1))),
        };
        var decision = EligibilityRules.Default.Decide(history, new(2019, 9, 1), PriorSupport.None);
        RouteNames.Of(decision.Route).Should().Be(route);
        decision.Tier.Should().Be((SupportTier)tier);
        $"{decision.Entitlement!.Days.Value} {decision.Entitlement.Days.Unit}".Should().Be(days);
        decision.Entitlement.Funding.Value.Should().Be(pounds);
    }

    [Fact]
    public void Who_is_not_eligible_is_entitled_to_nothing()
    {
        var history = InspectionHistory.Of(new(900_123), (OverallEffectiveness.RequiresImprovement, new(2018, 1, 1)));
        EligibilityRules.Default.Decide(history, new(2019, 9, 1), PriorSupport.Unknown).Entitlement.Should().BeNull();
        EligibilityRules.Default.Decide(history, new(2019, 9, 1), PriorSupport.Supported(SupportTier.Tier2, new(2018, 10, 1))).Entitlement.Should().BeNull();
    }
}
