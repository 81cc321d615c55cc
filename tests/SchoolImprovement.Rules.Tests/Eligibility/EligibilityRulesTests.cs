using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.Schools.OverallEffectiveness;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>The rules as an object: what they refuse, and what an application may add or leave out.</summary>
public sealed class EligibilityRulesTests
{
    private static readonly DateOnly Entry = new(2019, 9, 1);
    private static readonly InspectionHistory TwoRi = InspectionHistory.Of(
        new(900_123), (Good, new(2010, 1, 1)), (RequiresImprovement, new(2015, 1, 1)), (RequiresImprovement, new(2018, 1, 1)));

    [Theory]
    [InlineData("2019-08-31")]
    [InlineData("2020-09-01")]
    [InlineData("0002-01-01")]
    [InlineData("9999-01-01")]
    public void A_day_of_another_academic_year_is_refused_by_name(string day)
    {
        var asAt = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var year = AcademicYear.Containing(asAt);
        FluentActions.Invoking(() => EligibilityRules.Default.Decide(TwoRi, asAt, PriorSupport.None)).Should().Throw<UnknownAcademicYearException>()
            .WithMessage($"*{year}*").Which.Year.Should().Be(year);
        FluentActions.Invoking(() => EligibilityRules.Default.Explain(TwoRi, asAt, PriorSupport.None)).Should().Throw<UnknownAcademicYearException>();
    }

    [Theory]
    [InlineData("Good 2010, RI 2018", false, "?", "Needs information: tier 1 or not normally eligible")]
    [InlineData("RI 2015, RI 2018", false, "?", "Needs information: tier 2 or not normally eligible")]
    [InlineData("Good 2010, RI 2018", true, "none", "Tier 1: up to 3 days")]
    [InlineData("Inadequate 2015, RI 2018", true, "none", "Needs information: tier 1 or tier 3")]
    [InlineData("RI 2018", true, "none", "Needs information: tier 1, tier 2 or tier 3")]
    [InlineData("RI 2018", true, "1", "Needs information: tier 2, tier 3 or not normally eligible")]
    [InlineData("RI 2018", true, "?", "Needs information: tier 1, tier 2, tier 3 or not normally eligible")]
    [InlineData("Good 2018", false, "?", "Not eligible: requires improvement neither on entry to the year nor during it")]
    [InlineData("", true, "none", "Needs information before a tier can be given")]
    public void What_needs_information_is_no_more_than_it_may_turn_out_to_be(string judgements, bool mayLackEarlier, string prior, string words)
    {
        var history = new InspectionHistory(
            new(900_123),
            judgements.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(' ')).Select(one => new Judgement(
                new(900_123),
                one[0] == "RI" ? RequiresImprovement : Enum.Parse<OverallEffectiveness>(one[0]),
                new(int.Parse(one[1], System.Globalization.CultureInfo.InvariantCulture), 1, 1))),
            mayLackEarlier);
        var support = prior switch
        {
            "none" => PriorSupport.None,
            "?" => PriorSupport.Unknown,
            _ => PriorSupport.Supported(SupportTierNames.Parse(prior), new(2017, 1, 1)),
        };

        EligibilityRules.Default.Decide(history, Entry, support).ToString().Should().Be(words);
    }

    [Fact]
    public void The_default_policy_has_no_departures_and_every_other_names_its_own()
    {
        GuidancePolicy.Default.Departures.Should().BeEmpty();
        EligibilityRules.Default.Policy.Should().Be(GuidancePolicy.Default);
        new GuidancePolicy { RecordStart = RecordStartReading.InspectionFramework, Predecessors = PredecessorReading.None }
            .Departures.Select(one => one.ToString()).Should().Equal("RecordStart: InspectionFramework", "Predecessors: None");
    }

    [Fact]
    public void Every_departure_of_every_policy_is_named() =>
        Policies.All.Should().AllSatisfy(rules => rules.Policy.Departures.Should().HaveCount(
            typeof(GuidancePolicy).GetProperties().Count(property => property.PropertyType.IsEnum && (int)property.GetValue(rules.Policy)! != 0)));

    [Fact]
    public void A_record_start_or_a_predecessor_reading_that_is_none_is_refused()
    {
        Refused(new() { RecordStart = (RecordStartReading)9 });
        Refused(new() { Predecessors = (PredecessorReading)(-1) });

        static void Refused(GuidancePolicy policy) =>
            FluentActions.Invoking(() => new EligibilityRules(policy: policy)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(policy));
    }

    [Fact]
    public void A_tier_whose_rule_is_left_out_is_not_given()
    {
        var without = new EligibilityRules(rules: EligibilityRules.Catalogue.Without("ELG-TIER2"));
        without.Decide(TwoRi, Entry, PriorSupport.None).Tier.Should().Be(SupportTier.Tier1);
        EligibilityRules.Default.Decide(TwoRi, Entry, PriorSupport.None).Tier.Should().Be(SupportTier.Tier2);
    }

    [Fact]
    public void The_bar_is_lifted_by_leaving_it_out()
    {
        var supported = PriorSupport.Supported(SupportTier.Tier2, new(2018, 10, 1));
        new EligibilityRules(rules: EligibilityRules.Catalogue.Without("ELG-PRIOR")).Decide(TwoRi, Entry, supported).Outcome.Should().Be(EligibilityOutcome.Eligible);
        new EligibilityRules(rules: EligibilityRules.Catalogue.Without("ELG-PRIOR-TIER")).Decide(TwoRi, Entry, supported).Outcome.Should().Be(EligibilityOutcome.NotNormallyEligible);
    }

    [Theory]
    [InlineData(RuleStatus.Satisfied, EligibilityOutcome.Eligible)]
    [InlineData(RuleStatus.NotSatisfied, EligibilityOutcome.NotEligible)]
    [InlineData(RuleStatus.NeedsInformation, EligibilityOutcome.NeedsInformation)]
    public void A_requirement_of_an_applications_own_decides_too(RuleStatus status, EligibilityOutcome outcome)
    {
        var decision = Decide(EligibilityRuleRole.Requires, status);
        decision.Outcome.Should().Be(outcome);
        decision.DeterminedBy.Contains("OWN-RULE").Should().Be(status != RuleStatus.Satisfied);
    }

    [Theory]
    [InlineData(RuleStatus.Satisfied, EligibilityOutcome.NotNormallyEligible)]
    [InlineData(RuleStatus.NotSatisfied, EligibilityOutcome.Eligible)]
    [InlineData(RuleStatus.NeedsInformation, EligibilityOutcome.NeedsInformation)]
    public void A_bar_of_an_applications_own_decides_too(RuleStatus status, EligibilityOutcome outcome) =>
        Decide(EligibilityRuleRole.Bars, status).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData(RuleStatus.Satisfied)]
    [InlineData(RuleStatus.NotSatisfied)]
    [InlineData(RuleStatus.NeedsInformation)]
    public void What_only_informs_changes_nothing(RuleStatus status) =>
        Said.By(Decide(EligibilityRuleRole.Informs, status)).Should().Be(Said.By(EligibilityRules.Default.Decide(TwoRi, Entry, PriorSupport.None)));

    [Fact]
    public void A_higher_tier_of_an_applications_own_wins()
    {
        var decision = Decide(EligibilityRuleRole.GivesTier, RuleStatus.Satisfied, SupportTier.Tier3);
        decision.Tier.Should().Be(SupportTier.Tier3);
        decision.DeterminedBy.Should().Equal("ELG-ENTRY", "OWN-RULE");
        Decide(EligibilityRuleRole.GivesTier, RuleStatus.Satisfied, SupportTier.Tier1).DeterminedBy.Should().Equal("ELG-ENTRY", "ELG-TIER2");
    }

    [Fact]
    public void Without_rules_nobody_is_eligible() =>
        new EligibilityRules(rules: new RuleSet<EligibilityRule>("none", [])).Decide(TwoRi, Entry, PriorSupport.None).Outcome.Should().Be(EligibilityOutcome.NotEligible);

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Any_number_of_rules_decides(int count)
    {
        var rules = EligibilityRules.Catalogue;
        while (rules.Count < count - 1)
        {
            rules = rules.With(Own($"OWN-{rules.Count}", EligibilityRuleRole.Informs, RuleStatus.Satisfied));
        }

        var last = new EligibilityRules(rules: rules.With(Own("REQ", EligibilityRuleRole.Requires, RuleStatus.NotSatisfied)));
        var decision = last.Decide(TwoRi, Entry, PriorSupport.None);

        last.Set.Should().HaveCount(count);
        decision.Outcome.Should().Be(EligibilityOutcome.NotEligible);
        decision.DeterminedBy.Should().Equal("ELG-ENTRY", "REQ");
        last.Explain(TwoRi, Entry, PriorSupport.None).Results.Should().HaveCount(count);
    }

    [Fact]
    public void What_is_known_of_support_is_said_in_words()
    {
        PriorSupport.None.ToString().Should().Be("not supported");
        PriorSupport.Unknown.ToString().Should().Be("not known");
        default(PriorSupport).Should().Be(PriorSupport.Unknown);
        PriorSupport.Supported(SupportTier.Tier2, new(2018, 10, 1)).ToString().Should().Be("supported, tier 2, taken up 1 Oct 2018");
        PriorSupport.Supported(null, null).ToString().Should().Be("supported, tier not known, taken up on a day not known");
        (PriorSupport.Unknown.IsKnown, PriorSupport.None.IsKnown, PriorSupport.None.IsSupported, PriorSupport.Supported(null, null).IsSupported)
            .Should().Be((false, true, false, true));
    }

    [Theory]
    [InlineData(SupportTier.None)]
    [InlineData((SupportTier)4)]
    [InlineData((SupportTier)(-1))]
    public void Support_of_no_tier_is_refused_by_its_value(SupportTier tier) =>
        FluentActions.Invoking(() => PriorSupport.Supported(tier, null)).Should().Throw<ArgumentOutOfRangeException>().Which.ActualValue.Should().Be(tier);

    [Fact]
    public void A_route_that_is_none_has_no_name() =>
        FluentActions.Invoking(() => RouteNames.Of((EligibilityRoute)99)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("route");

    private static EligibilityDecision Decide(EligibilityRuleRole role, RuleStatus status, SupportTier tier = SupportTier.None) =>
        new EligibilityRules(rules: EligibilityRules.Catalogue.With(Own("OWN-RULE", role, status, tier))).Decide(TwoRi, Entry, PriorSupport.None);

    private static EligibilityRule Own(string id, EligibilityRuleRole role, RuleStatus status, SupportTier tier = SupportTier.None) => new(id, "an application's own", Obligation.May)
    {
        Statement = "An application's own.",
        Role = role,
        Tier = tier,
        Needs = [new Condition<EligibilityFacts>("own", (in EligibilityFacts _) => status == RuleStatus.NeedsInformation ? Truth.Unknown : status == RuleStatus.Satisfied, static (in EligibilityFacts _) => [])],
    };

    [Fact]
    public void A_school_of_which_nothing_may_be_known_may_turn_out_to_have_no_tier_or_any()
    {
        var decision = EligibilityRules.Default.Decide(new InspectionHistory(new(900_123), [], mayLackEarlier: true), new(2019, 9, 1), PriorSupport.None);

        decision.Outcome.Should().Be(EligibilityOutcome.NeedsInformation);
        decision.PossibleTiers.Should().Equal(SupportTier.None, SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3);
    }
}
