using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Decisions;

public sealed class RuleTests
{
    private const RuleStatus Yes = RuleStatus.Satisfied, No = RuleStatus.NotSatisfied, Ask = RuleStatus.NeedsInformation;

    [Theory]
    [InlineData(new[] { Yes }, Yes)]
    [InlineData(new[] { No }, No)]
    [InlineData(new[] { Ask }, Ask)]
    [InlineData(new[] { Yes, Yes, Yes }, Yes)]
    [InlineData(new[] { Yes, No, Yes }, No)]
    [InlineData(new[] { Ask, Yes }, Ask)]
    [InlineData(new[] { Ask, No }, No)]
    [InlineData(new[] { No, Ask }, No)]
    [InlineData(new[] { Yes, Ask, Yes, No }, No)]
    public void All_conditions_must_hold_and_no_outweighs_not_known(RuleStatus[] conditions, RuleStatus expected)
    {
        var rule = Rule("R", conditions);
        rule.Evaluate(0).Should().Be(expected);
        rule.Explain(0).Status.Should().Be(expected);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void A_status_asks_no_further_than_it_hangs_on(bool applies, int asked)
    {
        var count = 0;
        var rule = new Rule<int>("R", "t", Obligation.Must)
        {
            Statement = "s",
            When = [new("applies", (in _) => applies)],
            Needs = [new("is not so", (in _) => { count++; return false; }), new("is not asked", (in _) => { count++; return true; })],
        };

        rule.Evaluate(0).Should().Be(applies ? No : RuleStatus.NotApplicable);

        count.Should().Be(asked);
    }

    [Fact]
    public void Every_condition_is_explained_though_the_first_fails() =>
        Rule("R", No, Yes, Ask).Explain(0).Conditions.Select(one => one.Status).Should().Equal(No, Yes, Ask);

    [Fact]
    public void A_rule_that_does_not_apply_shows_the_condition_that_decides_that()
    {
        var rule = Rule("R", No);
        var sometimes = new Rule<int>("R", "t", Obligation.Must)
        {
            Statement = "s",
            Needs = rule.Needs,
            When = [new Condition<int>("is odd", static (in int n) => n % 2 == 1, static (in int n) => [new("n", n)])],
        };
        sometimes.Evaluate(1).Should().Be(No);
        sometimes.Evaluate(2).Should().Be(RuleStatus.NotApplicable);
        var result = sometimes.Explain(2);
        result.Status.Should().Be(RuleStatus.NotApplicable);
        result.Conditions.Should().ContainSingle().Which.Title.Should().Be("is odd");
        result.Facts.Should().ContainSingle().Which.ToString().Should().Be("n: 2");
    }

    [Fact]
    public void More_facts_than_usual_are_kept_in_their_order()
    {
        var many = new Condition<int>("many", static (in int _) => Truth.Yes, static (in int n) => [.. Enumerable.Range(0, n).Select(i => new Fact($"fact {i}", i))]);
        var rule = new Rule<int>("R", "t", Obligation.Must) { Statement = "s", Needs = [many, many] };
        var result = rule.Explain(100);
        result.Conditions.Should().AllSatisfy(one => one.Facts.Select(fact => fact.Name).Should().Equal(Enumerable.Range(0, 100).Select(i => $"fact {i}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("elg-tier3")]
    [InlineData("ELG_TIER3")]
    [InlineData("ELG TIER3")]
    [InlineData("ELG-")]
    [InlineData("-ELG")]
    [InlineData("3ELG")]
    [InlineData("ÄLG")]
    [InlineData("ELG-TIER３")]
    [InlineData("ELG\n")]
    [InlineData("ELG|X")]
    public void A_rule_id_of_another_form_is_refused_by_name(string id) =>
        FluentActions.Invoking(() => Rule(id, Yes)).Should().Throw<ArgumentException>().WithMessage($"'{id.Replace('\n', '\uFFFD')}'*");

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_rule_is_a_must_a_should_or_a_may(int obligation) =>
        FluentActions.Invoking(() => new Rule<int>("R", "t", (Obligation)obligation) { Statement = "s", Needs = Rule("R", Yes).Needs })
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(obligation));

    [Fact]
    public void A_condition_needs_a_title_and_a_test()
    {
        FactSource<int> facts = static (in int _) => [];
        RuleTest<int> test = static (in int _) => Truth.Yes;
        FluentActions.Invoking(() => new Condition<int>(" ", test, facts)).Should().Throw<ArgumentException>().WithParameterName("title");
        FluentActions.Invoking(() => new Condition<int>("t", null!, facts)).Should().Throw<ArgumentNullException>().WithParameterName("test");
    }

    [Fact]
    public void A_rule_set_keeps_its_order_and_never_changes_itself()
    {
        var set = new RuleSet<Rule<int>>("numbers", [Rule("B", Yes), Rule("A", No)]);
        var more = set.With(Rule("C", Ask));
        set.Select(rule => rule.Id).Should().Equal("B", "A");
        more.Select(rule => rule.Id).Should().Equal("B", "A", "C");
        more.Without("B").Select(rule => rule.Id).Should().Equal("A", "C");
        more.Count.Should().Be(3);
        more[2].Id.Should().Be("C");
        more["A"].Should().BeSameAs(set[1]);
        more.Name.Should().Be("numbers");
    }

    [Fact]
    public void Two_rules_of_one_id_are_refused_by_name()
    {
        FluentActions.Invoking(() => new RuleSet<Rule<int>>("numbers", [Rule("A", Yes), Rule("A", No)])).Should().Throw<ArgumentException>().WithMessage("*numbers*A*");
        var set = new RuleSet<Rule<int>>("numbers", [Rule("A", Yes)]);
        FluentActions.Invoking(() => set.With(Rule("A", No))).Should().Throw<ArgumentException>().WithMessage("*rule A*");
    }

    [Fact]
    public void A_rule_that_is_not_there_is_refused_by_name()
    {
        var set = new RuleSet<Rule<int>>("numbers", [Rule("A", Yes)]);
        FluentActions.Invoking(() => set["a"]).Should().Throw<KeyNotFoundException>().WithMessage("*numbers*no rule a*");
        FluentActions.Invoking(() => set.Without("X")).Should().Throw<KeyNotFoundException>().WithMessage("*X*");
        set.TryGet("X", out var none).Should().BeFalse();
        none.Should().BeNull();
        set.TryGet("A", out var found).Should().BeTrue();
        found!.Id.Should().Be("A");
    }

    [Fact]
    public void A_rule_set_does_not_follow_the_list_that_it_was_made_from()
    {
        var list = new List<Rule<int>> { Rule("A", Yes) };
        var set = new RuleSet<Rule<int>>("numbers", list);
        list.Clear();
        set.Select(rule => rule.Id).Should().Equal("A");
    }

    private static Truth TruthOf(RuleStatus status) => status switch { Yes => Truth.Yes, No => Truth.No, _ => Truth.Unknown };

    private static Rule<int> Rule(string id, params RuleStatus[] statuses) => new(id, "a title", Obligation.Must)
    {
        Statement = "A statement.",
        Needs = [.. statuses.Select((status, i) => new Condition<int>($"limb {i}", (in int _) => TruthOf(status), static (in int n) => [new("n", n)]))],
    };
}
