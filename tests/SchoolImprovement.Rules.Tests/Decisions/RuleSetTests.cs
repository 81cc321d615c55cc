using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Tests.Decisions;

public sealed class RuleSetTests
{
    private static readonly RuleSet<Rule<int>> Three = new("Numbers", [Rule("A"), Rule("B"), Rule("C")]);

    [Fact]
    public void A_rule_takes_the_place_of_another()
    {
        var rule = Rule("B");
        var replaced = Three.Replace("B", rule);
        replaced.Select(one => one.Id).Should().Equal("A", "B", "C");
        replaced["B"].Should().BeSameAs(rule);
        Three["B"].Should().NotBeSameAs(rule, "a rule set never changes itself");
        Three.Invoking(set => set.Replace("B", Rule("C"))).Should().Throw<ArgumentException>().WithMessage("*already has a rule C*");
    }

    [Fact]
    public void A_rule_stands_where_it_is_put()
    {
        Three.Insert(0, Rule("X")).Select(one => one.Id).Should().Equal("X", "A", "B", "C");
        Three.Insert(3, Rule("X")).Select(one => one.Id).Should().Equal("A", "B", "C", "X");
        Three.InsertBefore("B", Rule("X")).Select(one => one.Id).Should().Equal("A", "X", "B", "C");
        Three.Invoking(set => set.Insert(4, Rule("X"))).Should().Throw<ArgumentOutOfRangeException>();
        Three.Invoking(set => set.Insert(0, Rule("B"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_id_that_is_none_is_answered_by_those_there_are()
    {
        Three.Invoking(set => set["D"]).Should().Throw<KeyNotFoundException>().WithMessage("The rule set 'Numbers' has no rule D. It has: A, B, C.");
        EligibilityRules.Catalogue.Invoking(set => set.Without("ELG-TIER4")).Should().Throw<KeyNotFoundException>().WithMessage($"*{RuleIds.Eligibility.Tier3}*");
    }

    [Fact]
    public void A_rule_set_says_what_it_is() => Three.ToString().Should().Be("Numbers: 3 rules");

    private static Rule<int> Rule(string id) =>
        new(id, id, Obligation.Must) { Statement = "A number.", Needs = [new("above nought", (in number) => number > 0)] };
}
