using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.Schools.OverallEffectiveness;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>Guidance 1.2 to 1.4: what a single rule says where the outcome alone does not show it.</summary>
public sealed class RuleStatusTests
{
    private static readonly Urn School = new(900_123);
    private static readonly DateOnly Entry = new(2019, 9, 1);
    private static readonly DateOnly End = new(2020, 8, 31);

    [Theory]
    [InlineData(false, RuleStatus.NotSatisfied)]
    [InlineData(true, RuleStatus.NeedsInformation)]
    public void Without_a_judgement_on_entry_a_school_does_not_enter_with_RI_unless_judgements_may_be_lacking(bool mayLack, RuleStatus expected) =>
        EligibilityRules.Default.Explain(new InspectionHistory(School, [], mayLack), Entry, PriorSupport.None)["ELG-ENTRY"].Status.Should().Be(expected);

    [Theory]
    [InlineData(RequiresImprovement, RuleStatus.Satisfied)]
    [InlineData(Good, RuleStatus.NotSatisfied)]
    public void Of_a_school_that_qualified_on_entry_a_later_RI_takes_nothing_away_where_the_latest_must_be_RI(OverallEffectiveness later, RuleStatus expected) =>
        new EligibilityRules(policy: new() { LaterJudgement = LaterJudgementReading.MustStillRequireImprovement }, rules: EligibilityRules.Catalogue.Without("ELG-YEAR"))
            .Explain(InspectionHistory.Of(School, (RequiresImprovement, new(2018, 3, 6)), (later, new(2019, 11, 5))), End, PriorSupport.None)["ELG-LATER"].Status
            .Should().Be(expected);

    [Theory]
    [InlineData(PredecessorReading.AllConversions, JudgementOrigin.OtherPredecessor, RuleStatus.Satisfied)]
    [InlineData(PredecessorReading.ConvertersOnly, JudgementOrigin.ConverterPredecessor, RuleStatus.Satisfied)]
    [InlineData(PredecessorReading.ConvertersOnly, JudgementOrigin.OtherPredecessor, RuleStatus.NotSatisfied)]
    [InlineData(PredecessorReading.None, JudgementOrigin.ConverterPredecessor, RuleStatus.NotSatisfied)]
    public void A_predecessor_counts_as_the_reading_says(PredecessorReading reading, JudgementOrigin origin, RuleStatus expected) =>
        Explain(
            new InspectionHistory(School, [new(new(900_001), Good, new(2014, 5, 1), origin: origin), new(School, RequiresImprovement, new(2018, 5, 30))]),
            new() { Predecessors = reading },
            PriorSupport.None)["ELG-PREDECESSOR"].Status.Should().Be(expected);

    [Fact]
    public void The_tier_that_was_supported_is_no_higher_one() =>
        Explain(
            InspectionHistory.Of(School, (Good, new(2013, 2, 5)), (RequiresImprovement, new(2019, 1, 15))),
            new() { AdditionalTier = AdditionalTierReading.HigherOnly },
            PriorSupport.Supported(SupportTier.Tier1, new(2018, 10, 1)))["ELG-PRIOR-TIER"].Status.Should().Be(RuleStatus.NotSatisfied);

    [Fact]
    public void Tier_2_may_be_higher_than_a_tier_that_is_not_known() =>
        Explain(
            InspectionHistory.Of(School, (Good, new(2013, 2, 5)), (RequiresImprovement, new(2018, 3, 6)), (RequiresImprovement, new(2019, 1, 15))),
            new() { AdditionalTier = AdditionalTierReading.HigherOnly },
            PriorSupport.Supported(null, new(2018, 10, 1)))["ELG-PRIOR-TIER"].Status.Should().Be(RuleStatus.NeedsInformation);

    [Fact]
    public void Support_of_which_nothing_is_known_is_told_as_not_known() =>
        Explain(InspectionHistory.Of(School, (RequiresImprovement, new(2018, 3, 6))), GuidancePolicy.Default, PriorSupport.Unknown)["ELG-PRIOR-TIER"].Facts
            .Should().Contain(new Fact("supported", FactValue.Unknown));

    [Theory]
    [InlineData(Outstanding, "Outstanding, 30 Jan 2019")]
    [InlineData(Good, "Good, 30 Jan 2019")]
    [InlineData(RequiresImprovement, "RI, 30 Jan 2019")]
    [InlineData(Inadequate, "Inadequate, 30 Jan 2019")]
    public void A_judgement_is_named_by_its_grade_and_day(OverallEffectiveness grade, string words) =>
        EligibilityRules.Default.Explain(InspectionHistory.Of(School, (grade, new(2019, 1, 30))), Entry, PriorSupport.None)["ELG-ENTRY"].Facts
            .Should().Contain(new Fact("in force on entry", words));

    [Fact]
    public void A_judgement_that_may_be_lacking_is_named_as_not_known() =>
        EligibilityRules.Default.Explain(new InspectionHistory(School, [], mayLackEarlier: true), Entry, PriorSupport.None)["ELG-TIER3"].Facts
            .Should().Contain(new Fact("qualified by", "not known"));

    // An application may let schools in by a rule of its own; the tiers of the guidance are for RI all the same.
    [Fact]
    public void A_school_that_an_application_lets_in_without_RI_meets_no_tier_of_the_guidance()
    {
        var anybody = new EligibilityRule("OWN-ENTRY", "any judgement qualifies", Obligation.Must)
        {
            Role = EligibilityRuleRole.QualifiesAtEntry,
            Statement = "Every school that was judged may have support.",
            Needs = [new("judged", static (in _) => Truth.Yes)],
        };
        var rules = new EligibilityRules(rules: EligibilityRules.Catalogue.Replace("ELG-ENTRY", anybody));

        var explanation = rules.Explain(InspectionHistory.Of(School, (Inadequate, new(2019, 1, 30))), Entry, PriorSupport.None);

        explanation.Results.Where(static one => one.Rule.Id.StartsWith("ELG-TIER", StringComparison.Ordinal)).Select(static one => one.Status)
            .Should().HaveCount(4).And.OnlyContain(static status => status == RuleStatus.NotSatisfied);
    }

    private static EligibilityExplanation Explain(InspectionHistory history, GuidancePolicy policy, PriorSupport prior) =>
        new EligibilityRules(policy: policy).Explain(history, End, prior);
}
