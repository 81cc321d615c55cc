using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Decisions;

/// <summary>An application puts its own words for findings; those that it does not know keep ours.</summary>
public sealed class FindingWordingTests
{
    private static readonly ActionFormRule Tier = ActionFormRules.Catalogue[RuleIds.ActionForm.Tier];
    private static readonly ValidationResult Found = ActionFormRules.Default.Check(new RecommendedActionForm { Tier = SupportTier.Tier1 }, SchoolTermCalendar.DefaultEngland);

    [Fact]
    public void A_Welsh_wording_of_two_findings_leaves_the_others_as_they_are()
    {
        var school = Found.Findings.First(finding => finding.Rule.Id != Tier.Id);
        var welsh = FindingWording.Ours
            .With(Tier, finding => new($"Nid oes ffurflen i'r haen hon ({finding.ValueOf("tier")}).", "Rhowch haen 2 neu 3."))
            .With(school.Rule, school.Condition, _ => new("Mae rhywbeth ar goll."));

        var worded = Found.WordedBy(welsh);

        worded.Findings.Should().HaveSameCount(Found.Findings);
        var tier = worded.Findings.Single(finding => finding.Rule.Id == Tier.Id);
        (tier.Message, tier.Remedy).Should().Be(("Nid oes ffurflen i'r haen hon (tier 1).", "Rhowch haen 2 neu 3."));
        var other = worded.Findings.First(finding => finding.Rule.Id == school.Rule.Id && finding.Condition == school.Condition);
        (other.Message, other.Remedy).Should().Be(("Mae rhywbeth ar goll.", school.Remedy), "a wording without a remedy keeps ours");
        worded.Findings.Except([tier, other]).Should().BeSubsetOf(Found.Findings);
        worded.Verdict.Should().Be(Found.Verdict);
        worded.ToJson().Should().Contain("Rhowch haen 2 neu 3.");
    }

    [Fact]
    public void Our_words_stay_where_nothing_is_given()
    {
        Found.WordedBy(FindingWording.Ours).Should().Be(Found);
        Found.WordedBy(FindingWording.From(_ => null)).Should().Be(Found);
        Found.WordedBy(FindingWording.Ours.With(Tier, _ => null)).Should().Be(Found);
    }

    [Fact]
    public void The_words_of_a_condition_come_before_those_of_its_rule_and_both_before_a_function()
    {
        var finding = Found.Findings.Single(one => one.Rule.Id == Tier.Id);
        var function = FindingWording.From(_ => new("function"));

        function.Of(finding).Message.Should().Be("function");
        function.With(Tier, _ => new("rule")).Of(finding).Message.Should().Be("rule");
        function.With(Tier, _ => new("rule")).With(Tier, finding.Condition, _ => new("condition")).Of(finding).Message.Should().Be("condition");
    }

    [Fact]
    public void A_condition_or_a_value_that_is_none_is_refused_with_those_there_are()
    {
        var noCondition = () => FindingWording.Ours.With(Tier, "no such condition", _ => null);
        var noValue = () => Found.Findings.Single(one => one.Rule.Id == Tier.Id).ValueOf("colour");

        noCondition.Should().Throw<ArgumentException>().WithMessage($"RAF-TIER has no condition 'no such condition'. It has: {Tier.ConditionTitles.First()}*");
        noValue.Should().Throw<KeyNotFoundException>().WithMessage("RAF-TIER looked at no 'colour', but at: tier*");
    }

    [Fact]
    public void Findings_stand_in_a_dictionary_by_path()
    {
        var byPath = Found.ToDictionary();

        byPath.Keys.Should().Equal(Found.Findings.Select(finding => finding.Path).Distinct());
        byPath.Values.Sum(messages => messages.Length).Should().Be(Found.Findings.Length, "nothing is left out");
        byPath["$.tier"].Should().ContainSingle().Which.Should().Be(
            $"{Found.Findings.Single(finding => finding.Path == "$.tier").Message} {Found.Findings.Single(finding => finding.Path == "$.tier").Remedy}");
        Found.ToDictionary(finding => finding.Rule.Id)["$.tier"].Should().Equal("RAF-TIER");
        ValidationResult.Clean.ToDictionary().Should().BeEmpty();
    }
}
