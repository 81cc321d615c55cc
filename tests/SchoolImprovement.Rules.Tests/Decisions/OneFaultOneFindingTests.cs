using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Decisions;

/// <summary>What another rule says already, at the same place or around it, is said once.</summary>
public sealed class OneFaultOneFindingTests
{
    [Theory]
    [InlineData("$", "$", true)]
    [InlineData("$.areas[1].actions[2]", "$.areas[1].actions[2]", true)]
    [InlineData("$.areas[1].actions[2]", "$.areas[1].actions", true)]
    [InlineData("$.areas[1].actions[2]", "$.areas[1]", true)]
    [InlineData("$.areas[1].actions[2]", "$", true)]
    [InlineData("$.areas[1]", "$.areas[1].actions[2]", true)]
    [InlineData("$.areas[12]", "$.areas[1]", false)]
    [InlineData("$.areas[1]", "$.area", false)]
    [InlineData("$.areas[1]", "$.areas[2]", false)]
    public void What_is_said_around_a_place_or_within_it_is_said_at_the_place(string place, string saidAt, bool isSaid)
    {
        var collector = new FindingCollector();
        collector.Add(Finding("OTHER", saidAt));
        collector.Add(Finding("OWN", place) with { SaidBy = "OTHER" });
        collector.Add(Finding("OWN", place));

        collector.ToResult().Findings.Select(finding => $"{finding.Rule.Id} {finding.Place} {finding.SaidBy}")
            .Should().Equal(isSaid ? [$"OTHER {saidAt} ", $"OWN {place} "] : [$"OTHER {saidAt} ", $"OWN {place} OTHER", $"OWN {place} "]);
    }

    [Fact]
    public void What_no_other_rule_says_is_said()
    {
        var collector = new FindingCollector();
        collector.Add(Finding("OWN", "$.areas[1]") with { SaidBy = "OTHER" });

        collector.ToResult().Findings.Should().HaveCount(1);
    }

    [Fact]
    public void What_is_said_of_the_whole_is_left_out_at_a_place_without_being_worded_and_so_is_what_hangs_on_it()
    {
        var worded = new List<string>();
        var collector = new FindingCollector();
        collector.Add(Finding("OTHER", "$"));

        Unknown("OWN-A", saidBy: "OTHER").Check(1, collector);
        Unknown("OWN-B", saidBy: "OWN-A").Check(1, collector);
        Unknown("OWN-C", saidBy: "OWN-D").Check(1, collector);

        worded.Should().Equal("OWN-B", "OWN-C");
        collector.ToResult().Findings.Select(finding => finding.Rule.Id).Should().Equal("OTHER", "OWN-C");

        CheckRule<int> Unknown(string id, string saidBy) => new(id, "a title", Obligation.Must)
        {
            Statement = "A statement.",
            Remedy = "Mend it.",
            Needs = [new("it holds", (in _) => Truth.Unknown) { SaidBy = saidBy, Lacks = (in _) => { worded.Add(id); return "It is not known."; } }],
        };
    }

    [Fact]
    public void Without_a_finding_the_result_is_clean()
    {
        new FindingCollector().ToResult().Should().BeSameAs(ValidationResult.Clean);
        new FindingCollector().ToResult(new Dictionary<Rule, int>()).Should().BeSameAs(ValidationResult.Clean);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_their_rules_and_of_one_rule_as_they_were_added()
    {
        var (first, second) = (Finding("FIRST", "$"), Finding("SECOND", "$.b"));
        var collector = new FindingCollector();
        collector.Add(second);
        collector.Add(second with { Place = "$.a" });
        collector.Add(first);

        collector.ToResult(new Dictionary<Rule, int> { [first.Rule] = 0, [second.Rule] = 1 }).Findings.Select(finding => finding.Place).Should().Equal("$", "$.b", "$.a");
    }

    private static Finding Finding(string id, string place) => new(Rule(id), Severity.Error, place, "It is wrong.", "Mend it.") { Kind = FindingKind.Wrong, Place = place };

    private static Rule<int> Rule(string id) => new(id, "a title", Obligation.Must)
    {
        Statement = "A statement.",
        Needs = [new("it holds", static (in _) => Truth.Yes)],
    };
}
