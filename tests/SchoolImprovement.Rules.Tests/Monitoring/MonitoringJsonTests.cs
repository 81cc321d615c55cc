using System.Globalization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Tests.Monitoring;

public sealed class MonitoringJsonTests
{
    public static TheoryData<string, string, long> HostileUpdates => new()
    {
        { "", "$", 1 },
        { "   \n", "$", 2 },
        { "null", "$", 1 },
        { "[]", "$", 1 },
        { "{", "$", 1 },
        { "{\"term\": 2,\n \"overal\": \"on-track\"}", "$.overal", 2 },
        { "{\"term\": 2,\n \"term\": 3}", "$.term", 2 },
        { "{\"term\": \"2\"}", "$.term", 1 },
        { "{\"term\": 1.5}", "$.term", 1 },
        { "{\"term\": 99999999999}", "$.term", 1 },
        { "{\"monitoringDays\": 1e400}", "$.monitoringDays", 1 },
        { "{\"monitoringDays\": NaN}", "$.monitoringDays", 1 },
        { "{\"date\": \"17/06/2020\"}", "$.date", 1 },
        { "{\"date\": \"2020-02-30\"}", "$.date", 1 },
        { "{\"date\": 20200617}", "$.date", 1 },
        { "{\n\"actions\": [\n{\"id\": \"A1\"},\n{\"id\": \"A2\", \"progress\": \"fine\"}]}", "$.actions[1].progress", 4 },
        { "{\"overall\": 1}", "$.overall", 1 },
        { "{\"overall\": \"OnTrack\"}", "$.overall", 1 },
        { "{\n\"areas\": [null]\n}", "$", 3 },
        { "{\"areas\": {}}", "$.areas", 1 },
        { "{\"recommendsWithholding\": \"yes\"}", "$.recommendsWithholding", 1 },
        { "{\"sustaining\": \"\\ud800\"}", "$.sustaining", 1 },
        { "{} {}", "$", 1 },
        { "{\"comment\": \"no such member\"}", "$.comment", 1 },
    };

    [Theory]
    [MemberData(nameof(HostileUpdates))]
    public void What_is_no_update_is_refused_with_path_and_line(string json, string path, long line)
    {
        var act = () => ProgressUpdate.Parse(json);

        var refusal = act.Should().Throw<DocumentFormatException>().Which;
        refusal.Path.Should().Be(path);
        refusal.Line.Should().Be(line);
        refusal.Message.Should().EndWith(string.Create(CultureInfo.InvariantCulture, $" (at {path}, line {line})"));
    }

    [Theory]
    [InlineData("{\"tier\": \"tier4\", \"areas\": [], \"actions\": []}", "$.tier")]
    [InlineData("{\"tier\": \"2\", \"areas\": [], \"actions\": []}", "$.tier")]
    [InlineData("{\"tier\": \"none\", \"areas\": [], \"actions\": []}", "$.tier")]
    [InlineData("{\"areas\": [], \"actions\": []}", "$")]
    [InlineData("{\"tier\": \"tier2\", \"areas\": null, \"actions\": []}", "$.areas")]
    [InlineData("{\"tier\": \"tier2\", \"areas\": [{\"title\": \"t\"}], \"actions\": []}", "$.areas[0]")]
    [InlineData("{\"tier\": \"tier2\", \"areas\": [], \"actions\": [], \"terms\": [{\"firstDay\": \"2020-01-06\", \"lastDay\": \"2020-01-05\"}]}", "$.terms[0]")]
    [InlineData("{\"tier\": \"tier2\", \"areas\": [], \"actions\": [], \"terms\": [null]}", "$.terms[0]")]
    public void What_is_no_plan_is_refused_with_its_path(string json, string path)
    {
        var act = () => MonitoringPlan.Parse(json);

        act.Should().Throw<DocumentFormatException>().Which.Path.Should().Be(path);
    }

    [Fact]
    public void A_text_with_half_a_character_is_refused()
    {
        var act = () => ProgressUpdate.Parse("{\"sustaining\": \"" + (char)0xD800 + "\"}");

        act.Should().Throw<DocumentFormatException>().WithMessage("*valid Unicode*");
    }

    [Fact]
    public void A_document_that_is_nested_without_end_is_refused()
    {
        var act = () => ProgressUpdate.Parse("{\"areas\": " + new string('[', 100_000));

        act.Should().Throw<DocumentFormatException>();
    }

    [Fact]
    public void An_update_of_many_actions_is_checked_in_one_pass()
    {
        const int many = 100_000;
        var actions = Enumerable.Range(0, many).Select(_ => new ActionUpdate { Id = "A1" });
        var update = MonitoringSamples.Update with { Actions = [.. actions] };

        MonitoringRules.Default.Check(MonitoringSamples.Plan(), update).Findings
            .Count(finding => finding.Message.EndsWith("is reported a second time.", StringComparison.Ordinal)).Should().Be(many - 1);
    }

    [Fact]
    public void An_update_with_nothing_in_it_is_read_and_lacks_everything() =>
        ProgressUpdate.Parse("{}").Should().Be(new ProgressUpdate());
}
