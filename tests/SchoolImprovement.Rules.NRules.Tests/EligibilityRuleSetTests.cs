using NRules;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.Cases;

namespace SchoolImprovement.Rules.NRules.Tests;

public sealed class EligibilityRuleSetTests
{
    private static readonly Urn School = new(900_123);
    private static readonly DateOnly EntryDate = new(2019, 9, 1);

    private static readonly InspectionHistory Tier3History = InspectionHistory.Of(
        School,
        (OverallEffectiveness.RequiresImprovement, new(2008, 5, 6)),
        (OverallEffectiveness.Inadequate, new(2011, 3, 1)),
        (OverallEffectiveness.RequiresImprovement, new(2014, 3, 1)),
        (OverallEffectiveness.RequiresImprovement, new(2018, 3, 1)));

    private static readonly InspectionHistory Tier1History = InspectionHistory.Of(
        School,
        (OverallEffectiveness.Good, new(2014, 3, 1)),
        (OverallEffectiveness.RequiresImprovement, new(2018, 3, 1)));

    [Fact]
    public void The_decision_follows_from_what_the_NRules_rules_said()
    {
        var without = CaseRules.Of(EligibilityRules.Default).ToRuleSet().Rules.Where(rule => rule.Name != "ELG-TIER3");
        var session = new RuleCompiler().Compile(without).CreateSession();
        session.Insert(new EligibilityCase(Tier3History, EntryDate, PriorSupport.None));
        session.Fire();
        session.EligibilityOf(School)!.Decision.Tier.Should().Be(SupportTier.Tier2);
    }

    [Fact]
    public void An_updated_history_changes_the_tier()
    {
        var session = Sessions.Default.CreateSession();
        session.Insert(new EligibilityCase(Tier1History, EntryDate, PriorSupport.None));
        session.Fire();
        session.EligibilityOf(School)!.Decision.Tier.Should().Be(SupportTier.Tier1);

        session.Update(new EligibilityCase(Tier3History, EntryDate, PriorSupport.None));
        session.Fire();
        session.EligibilityOf(School)!.Decision.Tier.Should().Be(SupportTier.Tier3);

        session.Update(new EligibilityCase(InspectionHistory.Of(School), EntryDate, PriorSupport.None));
        session.Fire();
        session.EligibilityOf(School)!.Decision.Outcome.Should().Be(EligibilityOutcome.NotEligible);
        session.Query<RuleStatement>().AsEnumerable().Should().BeEmpty("nothing is left to speak of");
    }

    [Fact]
    public void A_retracted_case_takes_decision_and_statements_along_at_once()
    {
        var session = Sessions.Default.CreateSession();
        var school = new EligibilityCase(Tier3History, EntryDate, PriorSupport.None);
        session.Insert(school);
        session.Fire();
        session.Query<RuleStatement>().AsEnumerable().Should().NotBeEmpty();

        session.Retract(school);
        session.Query<object>().AsEnumerable().Should().BeEmpty();
        session.Fire().Should().Be(0);
    }

    [Fact]
    public void Statements_say_which_rules_spoke()
    {
        var session = Sessions.Default.CreateSession();
        session.Insert(new EligibilityCase(Tier3History, EntryDate, PriorSupport.Unknown));
        session.Fire();
        session.Query<RuleStatement>().AsEnumerable()
            .Where(statement => statement.Status == RuleStatus.Satisfied)
            .Select(statement => statement.Rule.Id).Distinct()
            .Should().BeEquivalentTo("ELG-ENTRY", "ELG-TIER3", "ELG-TIER2", "ELG-TIER1");
        session.Query<RuleStatement>().AsEnumerable()
            .Should().Contain(statement => statement.Rule.Id == "ELG-PRIOR" && statement.Status == RuleStatus.NeedsInformation);
        session.EligibilityOf(School)!.Decision.Outcome.Should().Be(EligibilityOutcome.NeedsInformation);
    }

    [Fact]
    public void A_rule_that_only_informs_is_a_statement_and_fires_once()
    {
        var predecessor = new Urn(900_001);
        var history = new InspectionHistory(School, [new Judgement(predecessor, OverallEffectiveness.RequiresImprovement, new(2018, 3, 1), origin: JudgementOrigin.ConverterPredecessor)]);
        var session = Sessions.Default.CreateSession();
        session.Insert(new EligibilityCase(history, EntryDate, PriorSupport.None));
        session.Fire().Should().BeLessThan(12);
        session.Query<RuleStatement>().AsEnumerable().Should().ContainSingle(statement => statement.Rule.Id == "ELG-PREDECESSOR");
    }

    [Fact]
    public void A_second_case_of_a_school_is_refused_and_an_update_takes_the_place_of_the_first()
    {
        var session = Sessions.Default.CreateSession();
        session.Insert(new EligibilityCase(Tier1History, EntryDate, PriorSupport.None));
        session.TryInsert(new EligibilityCase(Tier3History, EntryDate, PriorSupport.None)).Should().BeFalse();
        session.TryUpdate(new EligibilityCase(Tier3History, EntryDate, PriorSupport.None)).Should().BeTrue();
        session.Query<EligibilityCase>().AsEnumerable().Should().ContainSingle().Which.History.Should().BeSameAs(Tier3History);
    }

    [Fact]
    public void A_day_of_another_year_is_refused_with_the_school_and_the_day()
    {
        var session = Sessions.Default.CreateSession();
        session.Insert(new EligibilityCase(Tier1History, new(2021, 9, 1), PriorSupport.None));
        var fire = () => session.Fire();
        fire.Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<RuleEvaluationException>().WithMessage("*URN 900123*1 Sep 2021*")
            .WithInnerException<UnknownAcademicYearException>();
    }

    [Fact]
    public void A_rule_that_throws_is_named_with_the_school()
    {
        var rules = new EligibilityRules(rules: EligibilityRules.Catalogue.With(new EligibilityRule("APP-FAULTY", "divides by nothing", Obligation.May)
        {
            Role = EligibilityRuleRole.Bars,
            Statement = "A rule of an application's own with a fault.",
            Needs = [new("divides", static (in EligibilityFacts _) => throw new DivideByZeroException(), static (in EligibilityFacts _) => [])],
        }));
        var session = Sessions.FactoryOf(rules).CreateSession();
        session.Insert(new EligibilityCase(Tier1History, EntryDate, PriorSupport.None));
        var fire = () => session.Fire();
        fire.Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<RuleEvaluationException>().WithMessage("Rule APP-FAULTY failed on URN 900123, as at 1 Sep 2019: *")
            .Which.RuleId.Should().Be("APP-FAULTY");
    }

    [Fact]
    public void A_rule_of_the_applications_own_takes_part_in_the_decision()
    {
        var rules = new EligibilityRules(rules: EligibilityRules.Catalogue.With(new EligibilityRule("APP-CLOSED", "the school closes", Obligation.Should)
        {
            Role = EligibilityRuleRole.Bars,
            Statement = "A school that closes is not normally supported.",
            Needs = [new("it closes", static (in EligibilityFacts facts) => facts.History.School == School ? Truth.Yes : Truth.No, static (in EligibilityFacts _) => [])],
        }));
        var session = Sessions.FactoryOf(rules).CreateSession();
        var school = new EligibilityCase(Tier1History, EntryDate, PriorSupport.None);
        session.Insert(school);
        session.Fire();
        session.EligibilityOf(School)!.Decision.Should().Be(rules.Decide(school.History, school.AsAt, school.Prior));
        session.EligibilityOf(School)!.Explain().ToJson().Should().Be(rules.Explain(school.History, school.AsAt, school.Prior).ToJson());
        session.EligibilityOf(School)!.Decision.Outcome.Should().Be(EligibilityOutcome.NotNormallyEligible);
    }

    [Fact]
    public void Rules_of_the_applications_own_find_conclusions_complete()
    {
        var repository = new global::NRules.Fluent.RuleRepository().AddSchoolImprovementRules();
        repository.Load(load => load.NestedTypes().From(typeof(CountsSchools)));
        var session = repository.Compile().CreateSession();
        session.InsertAll(Enumerable.Range(0, 50).Select(i => new MadeSchools(i).Case(new Urn(100_000 + i))));
        session.Fire();
        session.Query<CountsSchools.Seen>().AsEnumerable().Select(seen => seen.Decided).Should().OnlyContain(decided => decided).And.HaveCount(50);
    }
}
