using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

/// <summary>Every rule of the form, by cases whose file names are the policy they show.</summary>
public sealed class ActionFormCaseTests
{
    public static TheoryData<string> Cases => [.. ActionFormCase.All.Select(found => found.ToString())];

    public static TheoryData<string> Rules => [.. ActionFormRules.Catalogue.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_form_has_exactly_the_findings_that_the_policy_says(string policy)
    {
        var tried = Find(policy);

        var result = tried.Check();

        result.Findings.Select(ActionFormCase.Of).Should().Equal(tried.Expected, string.Join("\n", result.Findings));
        result.Verdict.Should().Be(tried.Verdict);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_audit_says_of_every_rule_what_the_findings_say(string policy)
    {
        var tried = Find(policy);

        var audit = tried.Rules.Explain(tried.Form, tried.Calendar, tried.Stage);

        // What lacks information may be said by another rule already.
        var found = tried.Check().Findings.Select(finding => finding.Rule.Id).Distinct().ToList();
        audit.Results.Where(result => result.Status == RuleStatus.NotSatisfied).Select(result => result.Rule.Id).Should().BeSubsetOf(found);
        found.Should().BeSubsetOf(audit.Results.Where(result => result.Status is RuleStatus.NotSatisfied or RuleStatus.NeedsInformation).Select(result => result.Rule.Id));
        audit.Outcome.Should().Be(tried.Verdict switch { Verdict.Ready => "ready", Verdict.NotReady => "not ready", _ => "undecided" });
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_form_that_passes_one_that_fails_and_one_on_the_boundary(string id)
    {
        var cases = ActionFormCase.All.Where(found => found.Rule == id).ToList();

        cases.Select(found => found.Shows).Distinct().Should().BeEquivalentTo("passes", "fails", "boundary");
        cases.Where(found => found.Shows == "passes").Should().OnlyContain(found => !Speaks(found, id));
        cases.Where(found => found.Shows == "fails").Should().OnlyContain(found => Speaks(found, id));
    }

    [Fact]
    public void Every_case_is_of_a_rule_that_there_is() =>
        ActionFormCase.All.Select(found => found.Rule).Distinct()
            .Should().BeEquivalentTo(ActionFormRules.Catalogue.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_finding_says_what_and_how_to_mend_it_in_sentences(string policy)
    {
        foreach (var finding in Find(policy).Check().Findings)
        {
            finding.Message.Should().EndWith(".").And.NotContain("  ").And.NotContain("..").And.NotContain("$.").And.NotContain("''").And.NotContain(" %");
            finding.Message.Should().NotMatchRegex("(?<!Quoted)\\b[a-z]+[A-Z][a-zA-Z]*\\b", "people are told words, and no identifiers");
            char.IsUpper(finding.Message[0]).Should().BeTrue();
            finding.Remedy.Should().EndWith(".");
            finding.Message.Should().NotBe(finding.Remedy);
        }
    }

    [Fact]
    public void A_form_that_lacks_nothing_has_no_finding_and_is_ready()
    {
        var form = ActionFormCase.LackingNothing;

        ActionFormRules.Default.Check(form, SchoolTermCalendar.DefaultEngland).Should().BeSameAs(ValidationResult.Clean);
        ActionFormRules.Default.Explain(form, SchoolTermCalendar.DefaultEngland).Outcome.Should().Be("ready");
    }

    private static ActionFormCase Find(string policy) => ActionFormCase.All.Single(found => found.ToString() == policy);

    private static bool Speaks(ActionFormCase found, string id) =>
        found.Expected.Any(finding => finding.Contains($" {id} ", StringComparison.Ordinal));
}
