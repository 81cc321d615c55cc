using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Timetable;

using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

public sealed class TermCalendarJsonTests
{
    private const string OneTerm = """
        {
          "description": "Made-up School",
          "terms": [
            {
              "kind": "Autumn",
              "firstDay": "2019-09-03",
              "lastDay": "2019-12-19",
              "halfTerms": [
                {
                  "firstDay": "2019-10-21",
                  "lastDay": "2019-10-25"
                }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void A_calendar_is_read_from_json()
    {
        var calendar = SchoolTermCalendar.Parse(OneTerm);

        calendar.Description.Should().Be("Made-up School");
        calendar.IsDefault.Should().BeFalse();
        calendar.Terms.Should().Equal(
            Term(TermKind.Autumn, "2019-09-03", "2019-12-19", Range("2019-10-21", "2019-10-25")));
    }

    [Fact]
    public void A_calendar_is_written_as_the_same_json_on_every_machine() =>
        SchoolTermCalendar.Parse(OneTerm).ToJson(indented: true).Should().Be(OneTerm.ReplaceLineEndings("\n"));

    [Fact]
    public void What_is_written_is_read_back_as_an_equal_calendar()
    {
        SchoolTermCalendar.Parse(Calendar.ToJson()).Should().Be(Calendar);
        SchoolTermCalendar.Parse(SchoolTermCalendar.DefaultEngland.ToJson()).Should().Be(SchoolTermCalendar.DefaultEngland);
    }

    [Fact]
    public void Half_terms_may_be_left_out_and_a_kind_written_in_any_case()
    {
        var calendar = SchoolTermCalendar.Parse(
            """{ "description": "x", "terms": [ { "kind": "summer", "firstDay": "2020-04-20", "lastDay": "2020-07-17" } ] }""");

        calendar.Terms.Should().Equal(Term(TermKind.Summer, "2020-04-20", "2020-07-17"));
        calendar.ToJson().Should().NotContain("halfTerms").And.NotContain("isDefault");
    }

    [Theory]
    [InlineData("\"2019-09-03\"", "\"2019-09-31\"", "$.terms[0].firstDay", 6, "'2019-09-31' is not a date written yyyy-MM-dd.")]
    [InlineData("\"2019-09-03\"", "\"03/09/2019\"", "$.terms[0].firstDay", 6, "'03/09/2019' is not a date written yyyy-MM-dd.")]
    [InlineData("\"2019-09-03\"", "20190903", "$.terms[0].firstDay", 6, "A number stands where a date belongs, written yyyy-MM-dd.")]
    [InlineData("Autumn", "Lent", "$.terms[0].kind", 5, "'Lent' is not a kind of term: Autumn, Spring or Summer.")]
    [InlineData("\"Autumn\"", "1", "$.terms[0].kind", 5, "A number stands where a kind of term belongs: Autumn, Spring or Summer.")]
    [InlineData("2019-12-19", "2018-12-19", "$.terms[0]", 14, "A range of days cannot end on 19 Dec 2018,*")]
    [InlineData("2019-10-25", "2019-10-20", "$.terms[0].halfTerms[0]", 12, "A range of days cannot end on 20 Oct 2019,*")]
    [InlineData("2019-10-25", "2019-12-25", "$.terms[0]", 14, "The half term 21 Oct 2019 to 25 Dec 2019 is not inside Autumn 2019*")]
    [InlineData("Made-up School", " ", "$", 16, "*description*")]
    [InlineData("halfTerms", "halfTerm", "$.terms[0].halfTerm", 8, "*'halfTerm'*")]
    [InlineData("\"lastDay\": \"2019-12-19\",", "", "$.terms[0]", 14, "*'lastDay'*")]
    [InlineData("\"Made-up School\"", "null", "$.description", 2, "*")]
    [InlineData("\"Autumn\",", "\"Autumn\"", "$.terms[0]", 6, "*")]
    public void What_cannot_be_read_is_refused_with_its_path_and_line(
        string replaced, string by, string path, long line, string reason)
    {
        var act = () => SchoolTermCalendar.Parse(OneTerm.Replace(replaced, by, StringComparison.Ordinal));

        var refusal = act.Should().Throw<DocumentFormatException>().WithMessage($"{reason} (at {path}, line {line})").Which;
        refusal.Path.Should().Be(path);
        refusal.Line.Should().Be(line);
        refusal.InnerException.Should().NotBeNull();
    }

    [Fact]
    public void Terms_that_do_not_follow_one_another_are_refused_in_json_too()
    {
        var act = () => SchoolTermCalendar.Parse(Calendar.ToJson().Replace("Spring", "Summer", StringComparison.Ordinal));

        act.Should().Throw<DocumentFormatException>().WithMessage("Autumn 2019 * is followed by Summer 2020 *")
            .Which.Path.Should().Be("$");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "description": "x", "terms": [] }""")]
    [InlineData("""{ "description": "x", "terms": [ null ] }""")]
    [InlineData("""{ "description": "x", "terms": [ { "kind": "Summer", "firstDay": "2020-04-20", "lastDay": "2020-07-17", "halfTerms": [ null ] } ] }""")]
    [InlineData("""{ "description": "x", "description": "y", "terms": [] }""")]
    public void A_text_that_is_no_calendar_is_refused_by_name(string json)
    {
        var act = () => SchoolTermCalendar.Parse(json);

        act.Should().Throw<DocumentFormatException>().Which.Line.Should().Be(1);
    }
}
