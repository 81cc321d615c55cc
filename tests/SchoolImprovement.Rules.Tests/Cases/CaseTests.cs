using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Cases;

public sealed class CaseTests
{
    private static readonly Urn School = new(900_123);
    private static readonly DateOnly Entry = new(2019, 9, 1);
    private static readonly CaseRules<ActionFormCase, ActionFormFacts, ValidationResult> Forms = CaseRules.Of(ActionFormRules.Default);

    private static readonly InspectionHistory Tier3History = InspectionHistory.Of(
        School,
        (OverallEffectiveness.RequiresImprovement, new(2008, 5, 6)),
        (OverallEffectiveness.Inadequate, new(2011, 3, 1)),
        (OverallEffectiveness.RequiresImprovement, new(2014, 3, 1)),
        (OverallEffectiveness.RequiresImprovement, new(2018, 3, 1)));

    private static readonly ActionFormCase Form = new(
        new RecommendedActionForm { School = new() { Urn = School }, Tier = SupportTier.Tier2, DaysUsed = 9 }, SchoolTermCalendar.DefaultEngland);

    [Fact]
    public void A_changed_case_is_the_same_case()
    {
        var changed = new ActionFormCase(Form.Form with { DaysUsed = 1 }, Form.Calendar);
        changed.Should().Be(Form);
        changed.GetHashCode().Should().Be(Form.GetHashCode());
        new ActionFormCase(Form.Form, Form.Calendar, key: "second").Should().NotBe(Form);
        new EligibilityCase(Tier3History, Entry, PriorSupport.None).Should().NotBe(Form, "it is a case of another kind");
    }

    [Fact]
    public void A_case_without_a_key_equals_itself_alone()
    {
        var claim = new PayClaim { School = School, ClaimedOn = Entry };
        var one = new PayCase(claim);
        one.Should().Be(one).And.NotBe(new PayCase(claim));
        new PayCase(claim with { Reference = "C1" }).Should().Be(new PayCase(claim with { Reference = "C1", ClaimedOn = Entry.AddDays(1) }));
    }

    [Fact]
    public void A_form_is_checked_with_the_tier_of_its_schools_decision()
    {
        var decision = EligibilityRules.Default.Decide(Tier3History, Entry, PriorSupport.None);
        Forms.FollowsEligibility.Should().BeTrue();
        Forms.Open(Form, decision).Case.Form.Tier.Should().Be(SupportTier.Tier3);
        Forms.Decide(Form, decision).Case.Form.Tier.Should().Be(SupportTier.Tier3);
        Forms.Open(Form, decision).Case.Should().Be(Form);
        Forms.Open(Form).Case.Form.Tier.Should().Be(SupportTier.Tier2, "nothing is decided");
    }

    [Fact]
    public void A_form_of_a_school_that_is_not_eligible_is_checked_with_no_tier() =>
        Form.Under(EligibilityRules.Default.Decide(InspectionHistory.Of(School), Entry, PriorSupport.None)).Form.Tier.Should().Be(SupportTier.None);

    [Fact]
    public void A_form_keeps_its_own_tier_while_the_decision_needs_information()
    {
        var decision = EligibilityRules.Default.Decide(Tier3History, Entry, PriorSupport.Unknown);
        decision.Outcome.Should().Be(EligibilityOutcome.NeedsInformation);
        Form.Under(decision).Should().BeSameAs(Form);
    }

    [Fact]
    public void Statements_of_a_check_are_its_findings_in_the_order_in_which_they_are_reported()
    {
        var evaluation = Asked(Forms, Form, Enumerable.Range(0, Forms.Rules.Count).Reverse());
        evaluation.Statements.Should().BeInAscendingOrder(RuleStatement.ReportingOrder);
        var found = ActionFormRules.Default.Check(Form.Form, Form.Calendar);
        evaluation.Decide().Findings.Should().Be(found);

        // A rule states what it found even where another rule says it already; a decision says it once.
        evaluation.Statements.Select(statement => statement.Finding!).Where(found.Findings.Contains).Should().Equal(found.Findings);
    }

    [Fact]
    public void A_rule_that_was_asked_and_states_nothing_leaves_the_decision_as_it_is()
    {
        var rules = CaseRules.Of(EligibilityRules.Default);
        var evaluation = rules.Open(new EligibilityCase(Tier3History, Entry, PriorSupport.None));
        for (var rule = 0; rule < rules.Rules.Count; rule++)
        {
            evaluation.HasStatements(rule);
            if (rules.Rules[rule].Id != "ELG-TIER3")
            {
                evaluation.State(rule);
            }
        }

        evaluation.Decide().Decision.Tier.Should().Be(SupportTier.Tier2, "of tier 3 nobody spoke");
    }

    [Fact]
    public void A_rule_that_nobody_asked_is_left_out_of_the_decision_and_its_reasons()
    {
        var rules = CaseRules.Of(EligibilityRules.Default);
        var school = new EligibilityCase(Tier3History, Entry, PriorSupport.None);
        var decision = Asked(rules, school, Enumerable.Range(0, rules.Rules.Count).Where(rule => rules.Rules[rule].Id != "ELG-TIER3")).Decide();
        var without = new EligibilityRules(rules: EligibilityRules.Catalogue.Without("ELG-TIER3")).Explain(Tier3History, Entry, PriorSupport.None);
        decision.Decision.Tier.Should().Be(SupportTier.Tier2);
        decision.Explain().ToJson().Should().Be(without.ToJson());
        rules.Only(rule => rule.Id != "ELG-TIER3").Decide(school).Explain().ToJson().Should().Be(without.ToJson());
    }

    [Fact]
    public void Nobody_asked_finds_nothing() =>
        Forms.Open(Form).Decide().Decision.Should().BeSameAs(ValidationResult.Clean);

    [Fact]
    public void Places_are_those_of_the_rules_scope()
    {
        var claim = new PayClaim { School = School, ClaimedOn = Entry, Days = [new(Entry), new(Entry)] };
        var rules = CaseRules.Of(PayRules.Default);
        rules.Open(new PayCase(claim)).Places.Select(place => place.DayIndex).Should().Equal(-1, 0, 1);
        Asked(rules, new PayCase(claim), Enumerable.Range(0, rules.Rules.Count)).Statements
            .Where(statement => statement.Rule.Id == "PAY-ONCE").Select(statement => statement.Facts.DayIndex).Should().Equal(1);
    }

    [Fact]
    public void An_applications_own_checks_are_asked_alike()
    {
        var rules = CaseRules.Of(new RuleSet<CheckRule<string>>("Words", [Short]), (string[] words) => words);
        var words = new[] { "short", "much too long" };
        var decision = Asked(rules, words, [0]).Decide();
        decision.Decision.Findings.Should().ContainSingle().Which.Message.Should().Be("'much too long' is long.");
        decision.Decision.Findings.Should().Equal(rules.Decide(words).Decision.Findings);
        decision.Invoking(one => one.Explain()).Should().Throw<NotSupportedException>().WithMessage("*Words*");
    }

    private static CaseEvaluation<TCase, TFacts, TDecision> Asked<TCase, TFacts, TDecision>(
        CaseRules<TCase, TFacts, TDecision> rules, TCase @case, IEnumerable<int> asked)
        where TCase : class
    {
        var evaluation = rules.Open(@case);
        foreach (var rule in asked)
        {
            evaluation.State(rule);
        }

        return evaluation;
    }

    private static CheckRule<string> Short { get; } = new("APP-SHORT", "short", Obligation.Should)
    {
        Statement = "A word is short.",
        Remedy = "Shorten it.",
        Needs =
        [
            new("short", static (in string word) => word.Length < 6 ? Truth.Yes : Truth.No, static (in string _) => [])
            {
                Finding = static (in string word) => new("$", $"'{word}' is long."),
            },
        ],
    };
}
