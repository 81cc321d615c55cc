using System.Collections.Immutable;
using System.Text.Json;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Decisions;

/// <summary>What a rule said, and what it found: equal where all of it is, and explained whatever the number of its conditions.</summary>
public sealed class ResultTests
{
    private static readonly Rule<int> One = Rule("ONE", []);

    [Fact]
    public void What_a_condition_said_is_equal_where_title_status_and_facts_are()
    {
        var result = new ConditionResult("it holds", RuleStatus.Satisfied, [new("n", 1)]);

        result.Should().Be(new ConditionResult("it holds", RuleStatus.Satisfied, [new("n", 1)]));
        result.Should().NotBe(result with { Title = "it does not" });
        result.Should().NotBe(result with { Status = RuleStatus.NotSatisfied });
        result.Should().NotBe(result with { LookedAt = [new("n", 2)] });
        result.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void What_a_rule_said_is_equal_where_rule_status_path_and_conditions_are()
    {
        var condition = new ConditionResult("it holds", RuleStatus.Satisfied, []);
        var result = RuleResult.Of(One, RuleStatus.Satisfied, [condition], "$.areas[1]");

        result.Should().Be(RuleResult.Of(One, RuleStatus.Satisfied, [condition], "$.areas[1]"));
        RuleResult.Of(One, RuleStatus.Satisfied, default).Conditions.Should().BeEmpty();
        new ValidationResult(default(ImmutableArray<Finding>)).Should().Be(ValidationResult.Clean);
        new ValidationResult([]).GetHashCode().Should().Be(ValidationResult.Clean.GetHashCode());
        result.Should().NotBe(RuleResult.Of(Rule("ONE", []), RuleStatus.Satisfied, [condition], "$.areas[1]"));
        result.Should().NotBe(RuleResult.Of(One, RuleStatus.NotSatisfied, [condition], "$.areas[1]"));
        result.Should().NotBe(RuleResult.Of(One, RuleStatus.Satisfied, [condition], "$.areas[2]"));
        result.Should().NotBe(RuleResult.Of(One, RuleStatus.Satisfied, [condition, condition], "$.areas[1]"));
        result.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_finding_is_equal_where_all_that_a_person_reads_is()
    {
        var finding = new Finding(One, Severity.Error, "$.areas", "It is wrong.", "Mend it.") { Kind = FindingKind.Wrong, Condition = "it holds" };

        finding.Should().Be(finding with { LookedAt = [new("n", 1)] });
        Finding[] others =
        [
            finding with { Rule = Rule("ONE", []) }, finding with { Severity = Severity.Warning }, finding with { Path = "$" }, finding with { Message = "It is not." },
            finding with { Remedy = "Leave it." }, finding with { Kind = FindingKind.Missing }, finding with { Condition = "it does not" },
        ];
        others.Should().NotContain(finding);
        finding.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_result_is_equal_where_its_findings_are()
    {
        var finding = new Finding(One, Severity.Error, "$.areas", "It is wrong.", "Mend it.") { Kind = FindingKind.Wrong };
        var result = new ValidationResult([finding]);

        result.ToJson().Should().NotContain("\n");
        result.ToJson(indented: true).Should().StartWith("{\n  \"schema\"");
        result.Should().Be(new ValidationResult([finding]));
        result.GetHashCode().Should().Be(new ValidationResult([finding]).GetHashCode());
        result.Should().NotBe(new ValidationResult([finding with { Path = "$" }])).And.NotBe(ValidationResult.Clean);
        result.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_finding_gives_what_its_condition_looked_at()
    {
        var rule = new CheckRule<int>("SMALL", "a title", Obligation.Must, "6.2")
        {
            Statement = "A statement.",
            Remedy = "Take less.",
            Needs =
            [
                new("it is small", static (in n) => n < 3, static (in n) => [new("n", n), new("is odd", n % 2 == 1), new("is none", n == 0)])
                {
                    At = "n",
                    Fails = static (in n) => $"{n} is too much.",
                },
                new("it is none", static (in n) => n == 0) { Fails = static (in _) => "There is some." },
            ],
        };
        var findings = new FindingCollector();
        rule.Check(3, findings);

        var (small, none) = (findings.ToResult().Findings[0], findings.ToResult().Findings[1]);

        small.LookedAt.Select(fact => fact.ToString()).Should().Equal("n: 3", "is odd: yes", "is none: no");
        small.ValueOf("n").AsNumber.Should().Be(3);
        none.LookedAt.Should().BeEmpty();
        FluentActions.Invoking(() => small.ValueOf("m")).Should().Throw<KeyNotFoundException>().WithMessage("SMALL looked at no 'm', but at: n, is odd, is none.");
        small.ToJson().Should().Be("""{"rule":"SMALL","severity":"error","kind":"wrong","citations":["6.2"],"path":"$.n","message":"3 is too much.","remedy":"Take less.","condition":"it is small","lookedAt":[{"name":"n","value":3},{"name":"is odd","value":true},{"name":"is none","value":false}]}""");
        small.ToJson(indented: true).Should().StartWith("{\n  \"rule\": \"SMALL\",\n");
    }

    [Fact]
    public void A_rule_set_is_written_by_name_with_its_rules_and_their_paragraphs()
    {
        var set = new RuleSet<Rule<int>>("Numbers", [One, new("TWO", "another title", Obligation.May, "6.2", "6.3") { Statement = "Another.", Needs = One.Needs }]);

        JsonSerializer.Serialize(set).Should().Be(
            """{"name":"Numbers","rules":[{"id":"ONE","title":"a title","citations":[]},{"id":"TWO","title":"another title","citations":["6.2","6.3"]}]}""");
        JsonSerializer.Serialize(set[1]).Should().Be("""{"id":"TWO","title":"another title","citations":["6.2","6.3"]}""");
    }

    [Fact]
    public void A_fact_that_was_never_set_is_not_written() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(Fact))).Should().Throw<NotSupportedException>().WithMessage("A fact that was never set is not written as JSON.*");

    /// <summary>Up to 24 answers are kept on the stack, and up to 32 for later; what is more is asked again.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(32)]
    [InlineData(33)]
    public void Every_condition_is_explained_however_many_there_are(int count)
    {
        RuleStatus[] statuses = [.. Enumerable.Range(0, count).Select(i => (RuleStatus)(i % 3))];

        var result = Rule("MANY", statuses).Explain(0);

        result.Conditions.Select(one => one.Status).Should().Equal(statuses);
        result.Status.Should().Be(count == 1 ? RuleStatus.NeedsInformation : RuleStatus.NotSatisfied, "a no outweighs what is not known");
    }

    [Fact]
    public void Answers_are_kept_up_to_as_many_as_there_is_room_for()
    {
        Truth[] answers = [.. Enumerable.Range(0, 32).Select(i => i % 3 == 0 ? Truth.Yes : i % 3 == 1 ? Truth.No : Truth.Unknown)];

        var packed = Limbs.Packed(answers);

        Enumerable.Range(0, 32).Select(i => Limbs.At(packed!.Value, i)).Should().Equal(answers);
        Limbs.Packed([.. answers, Truth.Yes]).Should().BeNull();
    }

    [Fact]
    public void As_many_answers_as_the_stack_takes_cost_nothing()
    {
        var rule = new CheckRule<int>("MANY", "a title", Obligation.Must)
        {
            Statement = "A statement.",
            Remedy = "A remedy.",
            Needs = [.. Enumerable.Range(0, Limbs.MostOnStack).Select(i => new Condition<int>($"limb {i}", static (in _) => Truth.Yes))],
        };
        FindingCollector? findings = null;
        rule.Check(0, ref findings);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            rule.Check(0, ref findings);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void A_guard_that_is_not_known_is_shown_where_the_rule_needs_it()
    {
        var needed = Guarded(Truth.Unknown, Truth.No).Explain(0);
        var notNeeded = Guarded(Truth.Unknown, Truth.Yes).Explain(0);

        needed.ToString().Should().Be("GUARDED NeedsInformation");
        needed.Conditions.Select(one => $"{one.Title}: {one.Status}").Should().Equal("it applies: NeedsInformation", "it holds: NotSatisfied");
        notNeeded.Conditions.Select(one => $"{one.Title}: {one.Status}").Should().Equal("it holds: Satisfied");
        Guarded(Truth.Yes, Truth.Unknown).Explain(0, "$.areas").ToString().Should().Be("GUARDED NeedsInformation at $.areas");
        Guarded(Truth.Yes, Truth.Unknown).Explain(0).Conditions.Select(one => $"{one.Title}: {one.Status}").Should().Equal("it holds: NeedsInformation");
    }

    [Fact]
    public void A_quick_answer_is_that_of_the_explanation()
    {
        Truth[] truths = [Truth.Unknown, Truth.Yes, Truth.No];
        var rules = truths.SelectMany(applies => truths.Select(holds => Guarded(applies, holds))).ToList();

        rules.Select(rule => rule.Evaluate(0)).Should().Equal(
            RuleStatus.NeedsInformation, RuleStatus.Satisfied, RuleStatus.NeedsInformation,
            RuleStatus.NeedsInformation, RuleStatus.Satisfied, RuleStatus.NotSatisfied,
            RuleStatus.NotApplicable, RuleStatus.NotApplicable, RuleStatus.NotApplicable);
        rules.Should().OnlyContain(rule => rule.Evaluate(0) == rule.Explain(0, null).Status);
    }

    [Fact]
    public void What_was_answered_is_not_asked_again_when_it_is_read()
    {
        var asked = 0;
        var rule = new Rule<int>("ASKED", "a title", Obligation.Must)
        {
            Statement = "A statement.",
            Needs = [new("it holds", (in _) => ++asked > 0)],
        };

        rule.Explain(0).Conditions.Should().ContainSingle();

        asked.Should().Be(1);
    }

    private static Rule<int> Guarded(Truth applies, Truth holds) => new("GUARDED", "a title", Obligation.Must)
    {
        Statement = "A statement.",
        When = [new("it applies", (in _) => applies)],
        Needs = [new("it holds", (in _) => holds)],
    };

    private static Rule<int> Rule(string id, RuleStatus[] statuses) => new(id, "a title", Obligation.Must)
    {
        Statement = "A statement.",
        Needs = [.. (statuses.Length == 0 ? [RuleStatus.Satisfied] : statuses).Select((status, i) => new Condition<int>($"limb {i}", (in _) => TruthOf(status)))],
    };

    private static Truth TruthOf(RuleStatus status) => status switch
    {
        RuleStatus.Satisfied => Truth.Yes,
        RuleStatus.NotSatisfied => Truth.No,
        _ => Truth.Unknown,
    };
}
