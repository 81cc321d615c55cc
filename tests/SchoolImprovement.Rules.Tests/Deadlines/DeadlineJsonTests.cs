using System.Text.Json;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;

using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Deadlines;

public sealed class DeadlineJsonTests
{
    [Fact]
    public void What_is_known_is_read_from_json_by_its_members_names()
    {
        var progress = SupportProgress.Parse(
            """
            {
              "school": 900123,
              "tier": "tier2",
              "matchConfirmedOn": "2019-09-16",
              "daysUsedOn": ["2019-11-04"],
              "updatesDeliveredOn": [null, "2020-06-17"]
            }
            """);

        progress.Should().Be(new SupportProgress
        {
            School = new(900_123),
            Tier = SupportTier.Tier2,
            MatchConfirmedOn = Day("2019-09-16"),
            DaysUsedOn = [Day("2019-11-04")],
            UpdatesDeliveredOn = [null, Day("2020-06-17")],
        });
    }

    [Fact]
    public void What_is_not_known_is_not_written()
    {
        new SupportProgress { Tier = SupportTier.Tier3, PaidOn = Day("2020-02-29") }.ToJson(indented: true)
            .Should().Be("{\n  \"tier\": \"tier3\",\n  \"paidOn\": \"2020-02-29\"\n}");
        new SupportProgress().ToJson().Should().Be("{}");
    }

    [Theory]
    [InlineData("{\n  \"tier\": \"tier4\"\n}", "$.tier", 2, "*'tier4' is none of these words: tier1, tier2, tier3*")]
    [InlineData("{\n  \"tier\": \"none\"\n}", "$.tier", 2, "*'none' is none of these words: tier1, tier2, tier3*")]
    [InlineData("{\n  \"tier\": 2\n}", "$.tier", 2, "*A number stands where one of these words belongs*")]
    [InlineData("{\n\n  \"paidOn\": \"29/02/2020\"\n}", "$.paidOn", 3, "*'29/02/2020' is not a date*")]
    [InlineData("{\n  \"paidOn\": \"2019-02-29\"\n}", "$.paidOn", 2, "*'2019-02-29' is not a date*")]
    [InlineData("{\n  \"matchConfirmed\": \"2019-09-16\"\n}", "$.matchConfirmed", 2, "*matchConfirmed*")]
    [InlineData("{\n  \"school\": \"900123\"\n}", "$.school", 2, "*A text stands where a URN belongs*")]
    [InlineData("{\n  \"school\": 12\n}", "$.school", 2, "*12 is not a URN*")]
    [InlineData("{\n  \"school\": 12345678901\n}", "$.school", 2, "*is not a URN*")]
    [InlineData("{\n  \"school\": true\n}", "$.school", 2, "*Yes or no stands where a URN belongs*")]
    [InlineData("{\n  \"daysUsedOn\": [\"2019-09-16\", null]\n}", "$.daysUsedOn[1]", 2, "*null stands where a date belongs*")]
    [InlineData("null", "$", 1, "*null*")]
    [InlineData("{", "$", 1, "*")]
    public void A_text_that_cannot_be_read_is_refused_with_the_place(string json, string path, long line, string message)
    {
        var act = () => SupportProgress.Parse(json);

        var refusal = act.Should().Throw<DocumentFormatException>().WithMessage(message).Which;
        refusal.Path.Should().Be(path);
        refusal.Line.Should().Be(line);
    }

    [Fact]
    public void The_schedule_is_written_with_every_deadline_its_period_and_how_it_stands()
    {
        var progress = Support.Exemplary with { School = new(900_123), ContactMadeOn = Day("2019-10-01"), UpdatesDeliveredOn = [] };

        var json = DeadlineRules.Default.Schedule(progress, Calendar, Day("2020-03-02")).ToJson();

        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        root.GetProperty("schema").GetString().Should().Be("school-improvement-deadlines/1");
        root.GetProperty("asAt").GetString().Should().Be("2020-03-02");
        root.GetProperty("deadlines").GetArrayLength().Should().Be(13);
        root.GetProperty("deadlines")[0].GetRawText().Should().Be(
            """{"id":"DUE-CONTACT","title":"contact with the school","citations":["3.1"],"status":"met late","countsFrom":{"name":"match confirmed","date":"2019-09-16","planned":false},"period":{"length":2,"unit":"weeks","countedBy":"weeks, school holidays not counted"},"due":"2019-09-30","done":"2019-10-01","daysLate":1}""");
        root.GetProperty("deadlines")[10].GetRawText().Should().Be(
            """{"id":"DUE-UPDATE","title":"update on progress","fundedTerm":1,"citations":["7.2"],"status":"due","countsFrom":{"name":"end of Spring 2020","date":"2020-04-02","planned":false},"period":{"length":1,"unit":"months","countedBy":"months before the end of term"},"term":"Spring 2020","due":"2020-03-02","done":null}""");
        root.GetProperty("deadlines")[3].GetProperty("reason").GetString().Should().Be("tier 2 has no such deadline");
    }
}
