using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
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
        var places = Forms.Open(Form);
        var statements = Forms.Rules.Reverse().SelectMany(rule => Forms.Ask(rule, places)).Order<RuleStatement>(RuleStatement.ReportingOrder);
        var findings = new FindingCollector();
        foreach (var statement in statements)
        {
            findings.Add(statement.Finding!);
        }

        findings.ToResult().Should().Be(ActionFormRules.Default.Validate(Form.Form, Form.Calendar));
    }

    [Fact]
    public void What_nobody_said_leaves_a_decision_as_it_is()
    {
        var places = Forms.Open(Form);
        var days = Forms.Rules.Single(rule => rule.Id == "RAF-DAYS");
        Forms.Decide(places, []).Decision.Should().BeSameAs(ValidationResult.Clean);
        Forms.Decide(places, Forms.Ask(days, places)).Decision.Findings.Should().ContainSingle().Which.Path.Should().Be("$.daysUsed");

        var rules = CaseRules.Of(EligibilityRules.Default);
        var school = rules.Open(new EligibilityCase(Tier3History, Entry, PriorSupport.None));
        rules.Decide(school, []).Decision.Outcome.Should().Be(EligibilityOutcome.NotEligible);
        rules.Decide(school, rules.Rules.Where(rule => rule.Id != "ELG-TIER3").SelectMany(rule => rules.Ask(rule, school)))
            .Decision.Tier.Should().Be(SupportTier.Tier2, "of tier 3 nobody spoke");
    }

    [Fact]
    public void Places_are_those_of_the_rules_scope()
    {
        var claim = new PayClaim { School = School, ClaimedOn = Entry, Days = [new(Entry), new(Entry.AddDays(1))] };
        var rules = CaseRules.Of(PayRules.Default);
        var places = rules.Open(new PayCase(claim));
        places.All.Select(place => place.DayIndex).Should().Equal(-1, 0, 1);
        places.Of(PayRules.Catalogue["PAY-ONCE"]).Select(place => place.DayIndex).Should().Equal(0, 1);
    }

    [Fact]
    public void An_applications_own_checks_are_asked_alike()
    {
        var rules = CaseRules.Of(new RuleSet<CheckRule<string>>("Words", [Short]), (string[] words) => words);
        var words = new[] { "short", "much too long" };
        var places = rules.Open(words);
        var decided = rules.Decide(places, rules.Ask(Short, places));
        decided.Decision.Findings.Should().ContainSingle().Which.Message.Should().Be("'much too long' is long.");
        decided.Invoking(one => one.Explain()).Should().Throw<NotSupportedException>().WithMessage("*Words*");
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
