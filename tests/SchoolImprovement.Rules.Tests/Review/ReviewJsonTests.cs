using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Review;

using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Review;

public sealed class ReviewJsonTests
{
    private const string Example =
        """
        {
          "schema": "school-improvement-review/1",
          "draftedOn": "2019-11-11",
          "steps": [
            {
              "move": "submit",
              "actor": "nationalLeader",
              "on": "2019-11-12",
              "agreedByLeaderOn": "2019-11-10",
              "agreedByChairOn": "2019-11-12",
              "to": "submitted"
            },
            {
              "move": "takeUp",
              "actor": "teachingSchoolsCouncil",
              "on": "2019-11-12",
              "to": "withTeachingSchoolsCouncil"
            },
            {
              "move": "return",
              "actor": "teachingSchoolsCouncil",
              "on": "2019-11-20",
              "comments": "Say how many days.",
              "to": "returned"
            }
          ]
        }
        """;

    [Fact]
    public void A_history_is_read_by_going_its_way_again()
    {
        var replay = ReviewRules.Default.Read(Example);

        replay.IsComplete.Should().BeTrue();
        replay.Findings.Findings.Should().BeEmpty();
        replay.History.State.Should().Be(ReviewState.Returned);
        replay.History.Entries[0].Step.AgreedByLeaderOn.Should().Be(Day("2019-11-10"));
        replay.History.Entries[2].Step.Comments.Should().Be("Say how many days.");
        replay.History.ToJson(indented: true).Should().Be(Example.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_state_after_a_step_may_be_left_out() =>
        ReviewRules.Default.Read(Example.Replace(",\n      \"to\": \"submitted\"", "", StringComparison.Ordinal)).IsComplete.Should().BeTrue();

    [Theory]
    [InlineData("\"to\": \"withTeachingSchoolsCouncil\"", "\"to\": \"withDepartment\"", "REV-STATE", "$.steps[1].to", "'take up' leads to with the Teaching Schools Council, not to with the department.")]
    [InlineData("\"on\": \"2019-11-20\"", "\"on\": \"2019-11-11\"", "REV-ORDER", "$.steps[2].on", "The step is dated 11 Nov 2019, before the last one on 12 Nov 2019.")]
    [InlineData("\"Say how many days.\"", "\"\"", "REV-COMMENTS", "$.steps[2].comments", "The form is returned without comments.")]
    [InlineData("\"agreedByChairOn\": \"2019-11-12\"", "\"agreedByChairOn\": \"2019-11-13\"", "REV-AGREED-CHAIR", "$.steps[0].agreedByChairOn", "The agreement of the chair of governors is dated 13 Nov 2019, after 'submit' on 12 Nov 2019.")]
    [InlineData("\"move\": \"takeUp\"", "\"move\": \"approve\"", "REV-MOVE", "$.steps[1].move", "'approve' is no move for a form that is submitted; open: take up (by the Teaching Schools Council).")]
    public void A_history_that_never_could_have_been_gives_a_finding_with_its_place(string old, string changed, string rule, string path, string message)
    {
        var replay = ReviewRules.Default.Read(Example.Replace(old, changed, StringComparison.Ordinal));

        replay.IsComplete.Should().BeFalse();
        var finding = replay.Findings.Findings.Should().ContainSingle().Which;
        (finding.Rule.Id, finding.Path, finding.Message).Should().Be((rule, path, message));
        replay.History.Entries.Should().HaveCount(path[8] - '0', "it stands as it was before the step that is refused");
    }

    [Theory]
    [InlineData("\"move\": \"submit\"", "\"move\": \"send\"", "$.steps[0].move", 6, "*'send' is none of these words: submit, takeUp, passOn*")]
    [InlineData("\"actor\": \"nationalLeader\"", "\"actor\": 1", "$.steps[0].actor", 7, "*A number stands where one of these words belongs: nationalLeader*")]
    [InlineData("\"to\": \"submitted\"", "\"to\": \"lost\"", "$.steps[0].to", 11, "*'lost' is none of these words: drafted*")]
    [InlineData("\"on\": \"2019-11-20\"", "\"on\": \"2019-11-31\"", "$.steps[2].on", 22, "*'2019-11-31' is not a date*")]
    [InlineData("\"comments\"", "\"comment\"", "$.steps[2].comment", 23, "*comment*")]
    [InlineData("school-improvement-review/1", "school-improvement-review/2", "$.schema", 2, "The review is written as 'school-improvement-review/2', and what can be read is school-improvement-review/1.*")]
    public void A_text_that_cannot_be_read_is_refused_with_the_place(string old, string changed, string path, long line, string message)
    {
        var act = () => ReviewRules.Default.Read(Example.Replace(old, changed, StringComparison.Ordinal));

        var refusal = act.Should().Throw<DocumentFormatException>().WithMessage(message).Which;
        (refusal.Path, refusal.Line).Should().Be((path, line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "schema": "school-improvement-review/1", "draftedOn": "2019-11-11", "steps": [null] }""")]
    [InlineData("""{ "schema": "school-improvement-review/1", "draftedOn": "2019-11-11", "steps": null }""")]
    public void A_text_that_is_no_history_is_refused(string json)
    {
        var act = () => ReviewRules.Default.Read(json);

        act.Should().Throw<DocumentFormatException>();
    }
}
