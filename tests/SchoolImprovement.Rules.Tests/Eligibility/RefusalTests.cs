using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.Schools.OverallEffectiveness;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>What is impossible, hostile or unknown is refused by name, and never decided about.</summary>
public sealed class RefusalTests
{
    private static readonly Urn School = new(900_123);
    private static readonly DateOnly Entry = new(2019, 9, 1);

    [Theory]
    [InlineData("0900123")]
    [InlineData("000000900123")]
    [InlineData("900123\0")]
    public void Another_text_is_no_reference_number(string text) => Urn.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_citation_with_a_nought_character_is_refused() =>
        FluentActions.Invoking(() => Citation.Parse("1.4\0")).Should().Throw<FormatException>();

    [Fact]
    public void A_reading_that_is_none_is_refused_JudgementDate() => Refused(new() { JudgementDate = (JudgementDateReading)9 });

    [Fact]
    public void A_reading_that_is_none_is_refused_LaterJudgement() => Refused(new() { LaterJudgement = (LaterJudgementReading)9 });

    [Fact]
    public void A_reading_that_is_none_is_refused_AdditionalTier() => Refused(new() { AdditionalTier = (AdditionalTierReading)9 });

    [Fact]
    public void A_reading_that_is_none_is_refused_Satisfactory() => Refused(new() { Satisfactory = (SatisfactoryReading)9 });

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 8, 31)]
    [InlineData(9999, 9, 1)]
    public void A_day_of_no_whole_academic_year_is_refused_like_any_other(int year, int month, int day) =>
        FluentActions.Invoking(() => EligibilityRules.Default.Decide(InspectionHistory.Of(School), new(year, month, day), PriorSupport.None))
            .Should().Throw<UnknownAcademicYearException>();

    [Theory]
    [InlineData(SupportTier.None)]
    [InlineData((SupportTier)9)]
    [InlineData((SupportTier)(-1))]
    public void A_rule_that_gives_no_tier_is_refused_when_the_rules_are_made(SupportTier tier) =>
        FluentActions.Invoking(() => new EligibilityRules(rules: EligibilityRules.Catalogue.With(new EligibilityRule("OWN", "t", Obligation.May)
        {
            Statement = "s",
            Role = EligibilityRuleRole.GivesTier,
            Tier = tier,
            Needs = [new Condition<EligibilityFacts>("c", static (in EligibilityFacts _) => Truth.Yes, static (in EligibilityFacts _) => [])],
        }))).Should().Throw<ArgumentException>().WithMessage("*OWN*");

    [Fact]
    public void A_judgement_that_is_not_there_is_refused_by_its_argument()
    {
        FluentActions.Invoking(() => new InspectionHistory(School, [null!])).Should().Throw<ArgumentNullException>().WithParameterName("judgements");
        FluentActions.Invoking(() => new InspectionHistory(School, [new(School, Good, Entry), null!])).Should().Throw<ArgumentNullException>().WithParameterName("judgements");
    }

    [Fact]
    public void A_contradiction_is_told_alike_in_whatever_order()
    {
        Message((Good, Entry), (Inadequate, Entry)).Should().Be(Message((Inadequate, Entry), (Good, Entry)));

        static string Message(params (OverallEffectiveness, DateOnly)[] judgements) =>
            FluentActions.Invoking(() => InspectionHistory.Of(School, judgements)).Should().Throw<ContradictoryJudgementsException>().Which.Message;
    }

    [Theory]
    [MemberData(nameof(DeterminismTests.Cultures), MemberType = typeof(DeterminismTests))]
    public void Refusals_name_days_alike_in_every_culture(string culture)
    {
        OddCulture.In(culture, () => FluentActions.Invoking(() => InspectionHistory.Of(School, (Good, Entry), (Inadequate, Entry)))
            .Should().Throw<ContradictoryJudgementsException>().Which.Message).Should().Contain("2019-09-01");
        OddCulture.In(culture, () => FluentActions.Invoking(() => new Judgement(School, Good, Entry, Entry.AddDays(-1)))
            .Should().Throw<ArgumentOutOfRangeException>().Which.Message).Should().Contain("2019-09-01");
    }

    [Theory]
    [InlineData("first line\nsecond line")]
    [InlineData("first line\r\nsecond line")]
    [InlineData("\u001b[31mred")]
    [InlineData("\u0085\u2028\u0007\b")]
    public void A_tree_keeps_its_lines_and_holds_no_control_codes(string text)
    {
        var tree = Tree(text);
        tree.Split('\n').Should().HaveCount(Tree("harmless").Split('\n').Length);
        tree.Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty();
        tree.Should().NotContainAny("\u2028", "\u2029");
    }

    [Theory]
    [InlineData(SatisfactoryReading.NeitherNorAbove)]
    [InlineData(SatisfactoryReading.AboveRequiresImprovement)]
    public void Satisfactory_that_is_not_RI_is_not_called_RI(SatisfactoryReading reading)
    {
        var explanation = new EligibilityRules(policy: new() { Satisfactory = reading }).Explain(
            InspectionHistory.Of(School, (Good, new(2008, 1, 1)), (RequiresImprovement, new(2012, 8, 31))), Entry, PriorSupport.None);
        explanation["ELG-ENTRY"].Status.Should().Be(RuleStatus.NotSatisfied);
        explanation["ELG-ENTRY"].Facts.First().Value.AsText.Should().NotStartWith("RI,");
    }

    [Fact]
    public void Where_nothing_qualifies_there_is_no_qualifying_judgement()
    {
        var strict = new EligibilityRules(policy: new() { LaterJudgement = LaterJudgementReading.MustStillRequireImprovement });
        var decision = strict.Decide(InspectionHistory.Of(School, (RequiresImprovement, new(2018, 3, 6)), (Good, new(2019, 11, 5))), new(2020, 8, 31), PriorSupport.None);
        decision.Outcome.Should().Be(EligibilityOutcome.NotEligible);
        decision.QualifyingJudgement.Should().BeNull();
    }

    [Theory]
    [InlineData("![](http://example.invalid/pixel.png)")]
    [InlineData("[click](javascript:alert(1))")]
    public void Markdown_makes_no_link_and_no_image_of_a_fact(string text) =>
        Explain(text).ToMarkdown().Should().NotContain(text);

    private static string Tree(string text) => Explain(text).ToTree();

    private static EligibilityExplanation Explain(string text) => new EligibilityRules(rules: EligibilityRules.Catalogue.With(new EligibilityRule("OWN", "t", Obligation.May)
    {
        Statement = "s",
        Role = EligibilityRuleRole.Informs,
        Needs = [new Condition<EligibilityFacts>("c", static (in EligibilityFacts _) => Truth.Yes, (in EligibilityFacts _) => [new("note", text)])],
    })).Explain(InspectionHistory.Of(School, (RequiresImprovement, new(2018, 3, 6))), Entry, PriorSupport.None);

    private static void Refused(GuidancePolicy policy) =>
        FluentActions.Invoking(() => new EligibilityRules(policy: policy)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(policy));
}
