using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.UsageExamples;

/// <summary>How an application unit-tests against the library: plain objects in, plain values out; nothing to mock and no clock to stop.</summary>
public sealed class AgainstTheRules
{
    private static readonly DateOnly Entry = new(2019, 9, 1);

    [Fact]
    public void A_school_with_two_consecutive_judgements_gets_16000_pounds()
    {
        var history = InspectionHistory.Of(
            new Urn(900_123),
            (OverallEffectiveness.RequiresImprovement, new(2016, 9, 14)),
            (OverallEffectiveness.RequiresImprovement, new(2019, 1, 30)));

        var decision = EligibilityRules.Default.Decide(history, Entry, PriorSupport.None);

        decision.Tier.Should().Be(SupportTier.Tier2);
        decision.Entitlement!.Funding.Value.Should().Be(16_000m);
        decision.DeterminedBy.Should().Contain("ELG-TIER2");
    }

    [Fact]
    public void An_unknown_fact_is_never_a_yes()
    {
        var history = InspectionHistory.Of(new Urn(900_123), (OverallEffectiveness.RequiresImprovement, new(2019, 1, 30)));

        EligibilityRules.Default.Decide(history, Entry, PriorSupport.Unknown).Outcome.Should().Be(EligibilityOutcome.NeedsInformation);
    }

    [Fact]
    public void A_finding_stands_at_the_field_that_it_is_about()
    {
        var form = new RecommendedActionForm { Tier = SupportTier.Tier1 };

        var result = ActionFormRules.Default.Check(form, SchoolTermCalendar.DefaultEngland);

        result.Verdict.Should().Be(Verdict.NotReady);
        result.Findings.Should().Contain(finding => finding.Rule.Id == "RAF-TIER" && finding.Path == "$.tier");
    }

    [Fact]
    public void Another_reading_is_an_option_by_name()
    {
        var history = InspectionHistory.Of(
            new Urn(900_123),
            (OverallEffectiveness.RequiresImprovement, new(2011, 5, 10)),
            (OverallEffectiveness.RequiresImprovement, new(2019, 1, 30)));
        var rules = new EligibilityRules(policy: GuidancePolicy.Default.With("Satisfactory", "AboveRequiresImprovement"));

        EligibilityRules.Default.Decide(history, Entry, PriorSupport.None).Tier.Should().Be(SupportTier.Tier2);
        rules.Decide(history, Entry, PriorSupport.None).Tier.Should().Be(SupportTier.Tier1);
    }

    [Fact]
    public void Next_years_offer_needs_no_rule()
    {
        var offer = SupportOffer.Default with
        {
            Pay = SupportOffer.Default.Pay with { StandardRate = SupportOffer.Default.Pay.StandardRate with { Value = 550m } },
        };
        var claim = new PayClaim
        {
            School = new(900_123),
            MatchedOn = new(2019, 9, 16),
            ClaimedOn = new(2019, 11, 1),
            Days = [new(new(2019, 10, 7), TravelMinutes: 20, TravelMiles: 10)],
        };

        new PayRules(offer).Decide(claim).Total.Should().Be(550m);
    }
}
