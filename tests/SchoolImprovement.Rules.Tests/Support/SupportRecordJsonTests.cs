using System.Text;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

public sealed class SupportRecordJsonTests
{
    private const string UpdateVariable = "UPDATE_SCHEMA";

    private static readonly string SchemaFile = Path.Combine(Repository.Root, "src", "SchoolImprovement.Rules", "Support", "Schema", "support-record.schema.json");

    [Fact]
    public void The_schema_file_is_that_of_the_contract()
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(SchemaFile, SupportRecordSchema.Json);
        }

        File.ReadAllText(SchemaFile).Should().Be(SupportRecordSchema.Json, $"{UpdateVariable}=1 dotnet test writes it anew");
        SupportRecordSchema.Json.Should().Contain("\"const\": \"contactMade\"").And.Contain("\"tier3\"").And.Contain("\"on-track\"");
    }

    [Fact]
    public void A_record_is_read_however_it_was_saved()
    {
        var record = SupportRecordTests.Submitted().Record;
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false) })
        {
            SupportRecord.Read([.. encoding.Preamble, .. encoding.GetBytes(record.ToJson())]).Record.Should().Be(record, encoding.EncodingName);
        }

        SupportRecord.Read([0xFF, 0xFE, (byte)'{', 0, 0, 0xD8]).Faults.Should().ContainSingle().Which.Message.Should().StartWith("The text is not UTF-16 as it begins to be");
    }

    [Theory]
    [InlineData("""{"school":900123,"events":[]}""", "The member 'schema' is missing. (at $, line 1, position *)")]
    [InlineData("""{"schema":"other/1","events":[]}""", "The record is written as 'other/1', and what can be read is school-improvement-support/1. (at $.schema, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"on":"2019-09-18"}]}""", "The member 'event' is missing; it is one of these: carriedOver, *(at $.events[0], line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"contactmade","on":"2019-09-18"}]}""", "'contactmade' is no event that is known. Is 'contactMade' meant? (at $.events[0].event, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"formDraftd","on":"2019-09-18"}]}""", "'formDraftd' is no event that is known. Is 'formDrafted' meant? (at $.events[0].event, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"vanished","on":"2019-09-18"}]}""", "'vanished' is none of these: carriedOver, *(at $.events[0].event, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"contactMade"}]}""", "The member 'on' is missing. (at $.events[0], line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"contactMade","on":"2019-09-18","on":"2019-09-19"}]}""", "The member 'on' stands here a second time. (at $.events[0].on, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"contactMade","on":"2019-09-18","by":"teacher"}]}""", "'teacher' is none of these words: nationalLeader, school, *(at $.events[0].by, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"dayDeployed","on":"2019-09-18","travelMinutes":"long"}]}""", "A text stands where a whole number belongs. (at $.events[0].travelMinutes, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"dayDeployed","on":null}]}""", "null stands where a date written yyyy-MM-dd belongs. (at $.events[0].on, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"updateDelivered","on":"2020-03-02","update":{"overall":"splendid"}}]}""", "'splendid' is no progress: *(at $.events[0].update.overall, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"formDrafted","on":"2020-03-02","form":{"schema":"other"}}]}""", "The form is written as 'other', and what can be read is school-improvement-action-form/1. (at $.events[0].form.schema, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"formDrafted","on":"2020-03-02","form":{"areas":[{"kind":"sport"}]}}]}""", "'sport' is none of these words: leadership, *(at $.events[0].form.areas[0].kind, line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"formDrafted","on":"2020-03-02","form":{"areas":[null]}}]}""", "null stands where an object belongs. (at $.events[0].form.areas[0], line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"formDrafted","on":"2020-03-02","form":{"areas":[{"kind":"leadership","actions":[null]}]}}]}""", "null stands where an object belongs. (at $.events[0].form.areas[0].actions[0], line 1, position *)")]
    [InlineData("""{SCHEMA"calendar":{"description":"x","terms":[{"kind":"Autumn","firstDay":"2019-12-20","lastDay":"2019-09-02"}]},"events":[]}""", "*2 Sep 2019*(at $.calendar.terms[0], line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"leaderAgreed","on":"2019-09-05","nationalLeader":"\ud800"}]}""", "A character*half of a surrogate pair, which is no character. (at $*, line 1, position *)")]
    [InlineData("""{SCHEMA"asAt":"2019-09-18","events":[{"event":"contactMade","on":"2019-09-18"},{"event":"daysEnded","on":"2019-09-19"}]}""", "The record is told as at 18 Sep 2019, and this is dated after it. (at $.events[1].on, line 1)")]
    [InlineData("""{SCHEMA"events":[null]}""", "null stands where an object belongs. (at $.events[0], line 1, position *)")]
    [InlineData("""{SCHEMA"events":[{"event":"contactMade","on":"2019-09-18"},null]}""", "null stands where an object belongs. (at $.events[1], line 1, position *)")]
    [InlineData("""{"support":{"school":900123,"tier":"tier2","initialDeploymentOn":"2019-10-10"},"grant":{"activities":[null]}}""", "null stands where an object belongs. (at $.grant.activities[0], line 1, position *)")]
    [InlineData("""{"support":{"school":900123},"updates":[null]}""", "null stands where an object belongs. (at $.updates[0], line 1, position *)")]
    [InlineData("""{"support":{"school":900123},"plan":{"areas":[],"actions":[null]}}""", "null stands where an object belongs. (at $.plan.actions[0], line 1, position *)")]
    [InlineData("""{SCHEMA"events":[],}""", "The text is not JSON: The JSON object contains a trailing comma at the end which is not supported in this mode. (at $, line 1, position *)")]
    [InlineData("[]", "A list stands where an object belongs. (at $, line 1, position *)")]
    [InlineData("", "The text is not JSON: *(at $, line 1, position *)")]
    public void A_text_that_is_no_record_says_where_and_what_is_allowed(string json, string fault)
    {
        var reading = SupportRecord.Read(json.Replace("SCHEMA", "\"schema\":\"school-improvement-support/1\",\"school\":900123,", StringComparison.Ordinal));

        reading.Record.Should().BeNull();
        reading.Faults.Select(one => one.ToString()).Should().ContainSingle().Which.Should().Match(fault);
    }

    [Fact]
    public void A_text_of_more_events_than_any_record_has_is_refused_as_a_whole()
    {
        string Record(int events) => $"{{\"schema\":\"{SupportRecord.Schema}\",\"events\":[{string.Join(',', Enumerable.Repeat("{\"event\":\"contactMade\",\"on\":\"2019-09-18\"}", events))}]}}";
        string Plan(int updates) => $"{{\"support\":{{}},\"updates\":[{string.Join(',', Enumerable.Repeat("{}", updates))}]}}";

        SupportRecord.Read(Record(SupportRecord.MaximumEvents)).Faults.Should().BeEmpty();
        SupportRecord.Read(Record(SupportRecord.MaximumEvents + 1)).Faults.Select(one => one.ToString())
            .Should().Equal("10,001 stand here, and no record of one school has more than 10,000 events. (at $.events, line 1)");
        SupportRecord.Read(Plan(SupportRecord.MaximumEvents)).Faults.Should().BeEmpty();
        SupportRecord.Read(Plan(SupportRecord.MaximumEvents + 1)).Faults.Select(one => one.Path).Should().Equal("$.updates");
    }

    [Fact]
    public void All_faults_of_a_text_are_told_in_its_order_with_their_lines()
    {
        var reading = SupportRecord.Read("""
            { "schema": "school-improvement-support/1", "school": 7,
              "region": "midlands",
              "events": [
                { "event": "dayDeployed", "on": "yesterday", "travel": 3 },
                { "event": "vanished" },
                { "event": "instalmentPaid", "on": "2020-01-08", "number": 1.5, "amount": 10.001 } ] }
            """);

        reading.Faults.Select(fault => (fault.Path, fault.Line)).Should().Equal(
            ("$.school", 1), ("$.region", 2), ("$.events[0].on", 4), ("$.events[0].travel", 4), ("$.events[1].event", 5), ("$.events[2].number", 6), ("$.events[2].amount", 6));
    }

    [Fact]
    public void An_event_that_cannot_be_is_told_and_the_others_are_recorded()
    {
        var reading = SupportRecord.Read("""
            { "schema": "school-improvement-support/1", "school": 900123, "events": [
              { "event": "contactMade", "on": "2019-09-18" },
              { "event": "tierDecided", "on": "2019-09-02", "tier": "tier1" } ] }
            """);

        reading.IsComplete.Should().BeFalse();
        reading.Findings.Select(finding => (finding.Rule.Id, finding.Path)).Should().Equal(("SUP-AFTER", "$.events[0].on"));
        reading.Record!.Events.Should().Equal(new TierDecided(Day("2019-09-02")) { Tier = SupportTier.Tier1 });
    }

    [Fact]
    public void The_kind_of_an_event_may_stand_anywhere_in_it()
    {
        var reading = SupportRecord.Read("{\"events\":[{\"on\":\"2019-09-02\",\"tier\":\"tier1\",\"event\":\"tierDecided\"}],\"schema\":\"school-improvement-support/1\",\"school\":900123}");

        reading.Faults.Should().BeEmpty();
        reading.Record!.Events.Should().Equal(new TierDecided(Day("2019-09-02")) { Tier = SupportTier.Tier1 });
    }

    [Theory]
    [InlineData("2019-02-29", false)]
    [InlineData("2020-02-29", true)]
    [InlineData("0000-01-01", false)]
    [InlineData("2019-13-01", false)]
    [InlineData("2019-00-01", false)]
    [InlineData("2019-09-00", false)]
    [InlineData("2019-09-31", false)]
    [InlineData("2019-9-02", false)]
    [InlineData("+019-09-02", false)]
    [InlineData("2019-09-0 ", false)]
    [InlineData("2019/09/02", false)]
    [InlineData("2019-09-02T00:00:00", false)]
    [InlineData("2019-09-\\u00302", true)]
    [InlineData("2019-09-\\u00002", false)]
    [InlineData("2019-09-\u0660\u0662", false)]
    public void A_date_is_one_of_the_calendar_written_in_full(string date, bool isDate) =>
        SupportRecord.Read($"{{\"schema\":\"school-improvement-support/1\",\"school\":900123,\"events\":[{{\"event\":\"inspected\",\"on\":\"{date}\",\"kind\":\"visit\"}}]}}")
            .Faults.Select(fault => fault.Path).Should().Equal(isDate ? [] : ["$.events[0].on"]);

    [Fact]
    public void Bytes_that_are_no_text_and_half_of_a_surrogate_pair_are_faults_and_no_exceptions()
    {
        SupportRecord.Read([(byte)'{', 0xFF, (byte)'}']).Faults.Single().Message.Should().StartWith("The text is not UTF-8");
        SupportRecord.Read("""{"schema":"school-improvement-support/1","name":"\ud800","events":[]}""").Faults.Should().ContainSingle();
    }

    [Fact]
    public void Lines_are_read_one_by_one_each_with_its_own_line_of_the_file()
    {
        var record = SupportRecordTests.Matched().Record;
        var text = $"{record.ToJson()}\r\n\n{{\"school\":true}}\n{record.ToJson()}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var readings = SupportRecord.ReadLines(stream).ToList();

        readings.Select(reading => reading.Record).Should().Equal(record, null, record);
        readings[1].Faults.Should().OnlyContain(fault => fault.Line == 3);
    }

    [Fact]
    public void Many_records_are_summed_by_region_and_by_whom()
    {
        var portfolio = new SupportPortfolio(Day("2019-10-10"));
        var record = SupportRecordTests.Matched().Record;
        portfolio.Add(record with { Region = HubRegion.North });
        portfolio.Add(record with { Region = HubRegion.North });
        portfolio.Add(record);

        portfolio.Overdue.Should().Equal(
            new OverdueSum(HubRegion.North, SupportActor.NationalLeader, 2, 4, Day("2019-09-25")),
            new OverdueSum(null, SupportActor.NationalLeader, 1, 2, Day("2019-09-25")));
    }
}
