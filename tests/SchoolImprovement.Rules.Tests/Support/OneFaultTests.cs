using System.Text.Json.Nodes;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>One fault in a record is told once, however much of what comes later hangs on it.</summary>
public sealed class OneFaultTests
{
    private static readonly SupportRecord Whole = WholeSupports.Tier3();
    private static readonly string Json = Whole.ToJson();

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Whole.Events.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void An_event_that_is_refused_is_told_and_nothing_that_follows_from_it(int index)
    {
        var reading = Read(events => events[index]!["by"] = Whole.Events[index].By == SupportActor.Ofsted ? "school" : "ofsted");

        reading.IsComplete.Should().BeFalse();
        reading.Findings.Select(finding => (finding.Rule.Id, finding.Path)).Should().Equal((RuleIds.Support.Actor, $"$.events[{index}].by"));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_step_that_is_left_out_is_missed_once(int index)
    {
        var reading = Read(events => events.RemoveAt(index));

        // An approval is missed by the offer letter, as a step, and by the release of funds, as a state.
        var missing = reading.Findings.Where(finding => finding.Rule.Id is RuleIds.Support.After or RuleIds.Review.Move);
        missing.Should().HaveCountLessThanOrEqualTo(Whole.Events[index] is FormMoved { Move: ReviewMove.Approve } ? 2 : 1);
        reading.IsComplete.Should().Be(reading.Findings.All(finding => finding.Severity != Severity.Error));
    }

    [Fact]
    public void A_record_without_a_fault_has_no_finding() => Read(_ => { }).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("tier", "\"tier2\"", "$.events[11].form.tier", "The tier is tier 2 here, and tier 3 in the record.")]
    [InlineData("school", """{"urn":900124}""", "$.events[11].form.school.urn", "The school is 900124 here, and 900123 in the record.")]
    public void A_form_of_another_tier_or_school_is_told_alone(string member, string value, string path, string message)
    {
        // The only draft: nothing that comes later has a form.
        var reading = Read(events =>
        {
            events[11]!["form"]![member] = JsonNode.Parse(value);
            Drop(events, one => (string)one["event"]! == "formDrafted" && one != events[11]);
        });

        reading.Findings.Select(finding => (finding.Rule.Id, finding.Path, finding.Message)).Should().Equal((RuleIds.Support.Agrees, path, message));
    }

    [Fact]
    public void A_tier_that_is_not_given_is_told_alone() =>
        Read(events => events[0] = JsonNode.Parse("""{"event":"tierDecided","on":"2019-09-02"}"""))
            .Findings.Select(finding => (finding.Rule.Id, finding.Path)).Should().Equal((RuleIds.Support.Agrees, "$.events[0].tier"));

    [Fact]
    public void A_school_without_a_tier_has_no_match_which_is_told_where_the_tier_stands() =>
        Read(events => events[0] = JsonNode.Parse("""{"event":"tierDecided","on":"2019-09-02","tier":"none"}"""))
            .Findings.Select(finding => (finding.Rule.Id, finding.Path)).Should().Equal(("DEP-TIER", "$.events[0].tier"));

    [Fact]
    public void A_school_without_a_number_is_told_once()
    {
        var record = JsonNode.Parse(Json)!;
        record.AsObject().Remove("school");
        record["events"]![0] = JsonNode.Parse("""{"event":"tierDecided","on":"2019-09-02","tier":"tier3"}""");

        SupportRecord.Read(record.ToJsonString()).Findings.Select(finding => finding.Message).Should().Equal(
            "'conversation with the local authority or trust on 4 Sep 2019' needs the school's number (4.1), which the record does not give.");
    }

    [Fact]
    public void Judgements_that_leave_the_tier_open_are_not_said_to_be_none() =>
        Read(events => events[0]!["history"]!["mayLackEarlier"] = true)
            .Findings.Select(finding => finding.Message).Should().Equal(
                "'conversation with the local authority or trust on 4 Sep 2019' needs the tier (1.4), which the judgements recorded leave open.");

    [Fact]
    public void A_form_that_is_not_ready_is_told_in_the_draft_that_holds_it_and_its_later_moves_are_not()
    {
        var reading = Read(events =>
        {
            events[11]!["form"]!["areas"]![0]!["actions"]![0]!.AsObject().Remove("responsiblePerson");
            Drop(events, one => (string)one["event"]! == "formDrafted" && one != events[11]);
        });

        reading.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Rule.Id, finding.Path))
            .Should().Equal(("RAF-RESPONSIBLE", "$.events[11].form.areas[0].actions[0].responsiblePerson"));
    }

    [Fact]
    public void A_move_out_of_turn_after_a_refusal_is_told_from_the_state_in_which_the_form_would_be()
    {
        var reading = Read(events =>
        {
            events[14]!["by"] = "school";
            Drop(events, one => (string?)one["move"] == "takeUp" && (string)one["on"]! == "2019-11-11");
        });

        reading.Findings.Select(finding => (finding.Path, finding.Message)).Should().Equal(
            ("$.events[14].by", "'form submitted' falls to the National Leader, not to the school."),
            ("$.events[15].move", "'return' is no move for a form that is submitted; open: take up (by the Teaching Schools Council)."));
    }

    [Fact]
    public void A_second_fault_that_does_not_follow_from_the_first_is_told_too() =>
        Read(events =>
        {
            events[1]!["by"] = "ofsted";
            events[6]!["by"] = "department";
            events[30]!["amount"] = 0;
        }).Findings.Select(finding => finding.Path).Should().Equal("$.events[1].by", "$.events[6].by", "$.events[30].amount");

    [Fact]
    public void Travel_that_is_not_known_is_told_at_its_day_and_once_however_often_it_is_claimed()
    {
        var reading = Read(events =>
        {
            events[9]!.AsObject().Remove("travelMinutes");
            events[9]!.AsObject().Remove("travelMiles");
        });

        reading.Findings.Where(finding => finding.Rule.Id.StartsWith("PAY", StringComparison.Ordinal)).Should().OnlyContain(finding => finding.Path.StartsWith("$.events[9].travel", StringComparison.Ordinal));
        reading.Findings.Should().Contain(finding => finding.Rule.Id.StartsWith("PAY", StringComparison.Ordinal));
    }

    [Fact]
    public void A_visit_that_an_update_leaves_to_the_record_is_told_where_it_is_recorded()
    {
        var story = new Story(Whole.AsAt(Day("2020-02-11")));

        var recording = story.Rules.Record(story.Record, new UpdateDelivered(Day("2020-03-02"), story.Update() with { OfstedVisits = null }));

        recording.Findings.Findings.Select(finding => (finding.Rule.Id, finding.Path)).Should().Equal(("MON-REVIEW", "$.events[31]"));
    }

    [Fact]
    public void A_match_is_told_at_the_event_that_holds_what_is_wrong_with_it()
    {
        var story = new Story(new SupportRecord(Story.School)).Then(new TierDecided(Day("2019-09-02")) { Tier = SupportTier.None });

        story.Rules.Record(story.Record, new ConversationHeld(Day("2019-09-04"))).Findings.Findings.Select(finding => (finding.Rule.Id, finding.Path))
            .Should().Equal(("DEP-TIER", "$.events[0].tier"));
    }

    [Fact]
    public void What_is_carried_over_and_refused_is_missed_by_nobody_and_what_it_never_held_is()
    {
        static string Events(string carried) => $$$"""
            { "schema": "school-improvement-support/1", "school": 900123, "events": [
              { "event": "carriedOver", "on": "2019-09-11", "progress": { "school": 900124, "tier": "tier2"{{{carried}}} } },
              { "event": "contactMade", "on": "2019-09-18" } ] }
            """;

        SupportRecord.Read(Events(", \"matchConfirmedOn\": \"2019-09-11\"")).Findings.Select(finding => finding.Path).Should().Equal("$.events[0].progress.school");
        SupportRecord.Read(Events("")).Findings.Select(finding => finding.Path).Should().Equal("$.events[0].progress.school", "$.events[1].on");
    }

    [Fact]
    public void A_tier_that_is_not_known_is_one_step_to_take()
    {
        var progress = new SupportProgress { School = Story.School, MatchConfirmedOn = Day("2019-09-11") };
        var record = SupportRules.Default.Record(new SupportRecord(Story.School), new CarriedOver(Day("2019-09-11"), progress)).Record!;

        SupportRules.Default.WhatIsNext(record, Day("2019-09-12")).Select(step => (step.What, step.Status, step.WaitsFor)).Should().Equal(
            ("make contact with the school", NextStepStatus.Due, null),
            ("agree when the support starts", NextStepStatus.Due, null),
            ("use the remaining days, or settle that no more will be used", NextStepStatus.Due, null),
            ("decide the tier of support", NextStepStatus.Open, null),
            ("begin the support", NextStepStatus.Waiting, "start date agreed"),
            ("agree a date with the National Leader", NextStepStatus.Waiting, "contact made"));
    }

    [Theory]
    [InlineData("headOrChiefExecutive", "REV-SIGN-OFF-LEADER")]
    [InlineData("chairOfGovernors", "REV-SIGN-OFF-CHAIR")]
    public void A_sign_off_that_is_missing_is_told_at_the_release_that_waits_for_it(string signatory, string rule) =>
        Read(events => Drop(events, one => (string)one["event"]! == "planAgreed" && (bool?)one["isSignOff"] == true && (string)one["signatory"]! == signatory))
            .Findings.Select(finding => (finding.Rule.Id, finding.Path)).Should().Equal((rule, "$.events[27]"));

    private static void Drop(JsonArray events, Predicate<JsonNode> which)
    {
        foreach (var one in events.Where(one => which(one!)).ToList())
        {
            events.Remove(one);
        }
    }

    private static RecordReading Read(Action<JsonArray> change)
    {
        var record = JsonNode.Parse(Json)!;
        change(record["events"]!.AsArray());
        return SupportRecord.Read(record.ToJsonString());
    }
}
