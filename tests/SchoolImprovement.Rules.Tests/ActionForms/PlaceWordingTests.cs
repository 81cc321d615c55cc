using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

/// <summary>What has no name is told by its place, as a person says it.</summary>
public sealed class PlaceWordingTests
{
    [Theory]
    [InlineData(1, "first")]
    [InlineData(2, "second")]
    [InlineData(10, "tenth")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(14, "14th")]
    [InlineData(20, "20th")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(23, "23rd")]
    [InlineData(24, "24th")]
    [InlineData(101, "101st")]
    [InlineData(111, "111th")]
    [InlineData(112, "112th")]
    [InlineData(113, "113th")]
    [InlineData(122, "122nd")]
    [InlineData(213, "213th")]
    public void A_finding_without_a_name_is_told_by_its_place(int place, string words)
    {
        var whole = ActionFormCase.LackingNothing;
        var findings = Enumerable.Range(1, place).Select(number => new OfstedFinding { Id = number == place ? null : $"F{number}", Theme = OfstedTheme.Governance, Text = "What Ofsted found." });
        var form = whole with { LatestReport = whole.LatestReport! with { Findings = [.. findings] } };

        ActionFormRules.Default.Check(form, SchoolTermCalendar.DefaultEngland).Findings.Single(one => one.Rule.Id == "RAF-FINDING-ID").Message
            .Should().Be($"The {words} finding of the report has no id, so that no action can refer to it.");
    }
}
