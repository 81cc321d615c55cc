using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Tests.Monitoring;

public sealed class MonitoringCaseTests
{
    public static TheoryData<string> Names => [.. MonitoringCase.All.Select(one => one.Name)];

    [Fact]
    public void Every_case_has_a_name_of_its_own_and_every_rule_is_broken_in_one()
    {
        MonitoringCase.All.Should().OnlyHaveUniqueItems(one => one.Name);
        MonitoringCase.All.SelectMany(one => one.Findings).Select(finding => finding.Split(' ')[1]).Distinct()
            .Should().BeEquivalentTo(MonitoringRules.Catalogue.Select(rule => rule.Id));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_policy_sentence_holds(string name)
    {
        var one = Find(name);

        MonitoringCase.Lines(one.Rules().Check(one.Plan, one.Update)).Should().Equal(one.Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_audit_tells_the_same_as_the_findings(string name)
    {
        var one = Find(name);
        var audit = one.Rules().Explain(one.Plan, one.Update);

        var told = audit.Results
            .SelectMany(result => result.Conditions.Where(condition => result.Rule.ConditionTitles.Contains(condition.Title)).Select(condition => (result.Rule, condition.Status)))
            .Where(told => told.Status is RuleStatus.NotSatisfied or RuleStatus.NeedsInformation)
            .Select(told => told.Rule.Id);
        told.Should().Equal(one.Findings.Select(finding => finding.Split(' ')[1]));
        audit.Outcome.Should().Be(one.Findings.Any(finding => finding.StartsWith("Error", StringComparison.Ordinal)) ? "not ready" : "ready");
        using var json = JsonDocument.Parse(audit.ToJson());
        json.RootElement.GetProperty("rules").GetArrayLength().Should().Be(audit.Results.Length);
        audit.ToTree().Should().Contain("MON-TIER").And.NotContain("\r");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Leaving_a_rule_out_takes_exactly_its_findings_away(string name)
    {
        var one = Find(name);
        foreach (var rule in MonitoringRules.Catalogue)
        {
            var without = one.Rules(MonitoringRules.Catalogue.Without(rule.Id)).Check(one.Plan, one.Update);

            MonitoringCase.Lines(without).Should().Equal(one.Findings.Where(finding => finding.Split(' ')[1] != rule.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_update_reads_back_as_it_was_written(string name)
    {
        var update = Find(name).Update;
        var again = ProgressUpdate.Parse(update.ToJson());

        again.Should().Be(update);
        again.GetHashCode().Should().Be(update.GetHashCode());
        again.ToJson().Should().Be(update.ToJson());
    }

    [Fact]
    public void A_finding_says_what_is_wrong_with_the_values_in_it()
    {
        var one = Find("What has not started in its term is not on track");

        var finding = one.Rules().Check(one.Plan, one.Update).Findings.Single();

        finding.Message.Should().Be("The action 'A1' (Coaching of middle leaders) has not started in term 2, for which it is planned, and has no mitigation.");
        finding.Remedy.Should().Be("Say what is done to bring the action back on track, or report it as stopped.");
        finding.Rule.Citations.Select(citation => citation.ToString()).Should().Equal("7.3", "7.4");
    }

    [Theory]
    [InlineData("A1", "The action 'A1' (Coaching of middle leaders) is off track and has no mitigation.")]
    [InlineData("A2", "The action 'A2' is off track and has no mitigation.")]
    [InlineData("A9", "The action 'A9' is off track and has no mitigation.")]
    [InlineData(" ", "An action without an id is off track and has no mitigation.")]
    public void A_finding_names_an_action_by_id_and_title_where_there_are_any(string id, string message)
    {
        var update = MonitoringSamples.Update with { Actions = [new ActionUpdate { Id = id, Progress = ProgressStatus.OffTrack }] };

        MonitoringRules.Default.Check(MonitoringSamples.Plan(), update).Findings.Select(finding => finding.Message).Should().Contain(message);
    }

    [Theory]
    [InlineData("A1", "A1", "The activity of action 'A1' has not taken place, and the update does not say whether further funding should be withheld.")]
    [InlineData("", "an action without an id", "The activity of an action without an id has not taken place, and the update does not say whether further funding should be withheld.")]
    public void A_finding_names_the_activity_that_did_not_take_place(string id, string name, string message)
    {
        var update = MonitoringSamples.Update with { Actions = [new ActionUpdate { Id = id, TookPlace = false }], RecommendsWithholding = null };

        MonitoringRules.Default.Check(MonitoringSamples.Plan(), update).Findings.Single(finding => finding.Rule.Id == "MON-WITHHOLD").Message.Should().Be(message);
        MonitoringRules.Default.Explain(MonitoringSamples.Plan(), update with { RecommendsWithholding = true })["MON-WITHHOLD-GROUND"].Facts
            .Should().Contain(new Fact("did not take place", name));
    }

    [Fact]
    public void A_clean_update_costs_nothing()
    {
        var plan = MonitoringSamples.Plan();
        MonitoringRules.Default.Check(plan, MonitoringSamples.Update).Should().BeSameAs(ValidationResult.Clean);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            MonitoringRules.Default.Check(plan, MonitoringSamples.Update);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static MonitoringCase Find(string name) => MonitoringCase.All.Single(one => one.Name == name);
}
