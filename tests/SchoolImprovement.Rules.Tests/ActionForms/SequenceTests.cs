using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

/// <summary>Guidance 6.8: with which other action one is out of order.</summary>
public sealed class SequenceTests
{
    private static readonly DateOnly Start = new(2020, 1, 6);

    [Fact]
    public void An_action_that_starts_too_late_is_named_with_the_one_of_lower_priority_that_starts_first() =>
        Said(Action(1, 30, "A"), Action(2, 10, "B"), Action(3, 0, "C"), Action(4, 20, "D")).Should().Equal(
            "The action 'A' has priority 1 and starts on 5 Feb 2020, after priority 3, 'C', which starts on 6 Jan 2020.",
            "The action 'B' has priority 2 and starts on 16 Jan 2020, after priority 3, 'C', which starts on 6 Jan 2020.");

    [Fact]
    public void An_action_that_starts_too_early_is_named_with_the_one_of_higher_priority_that_starts_last() =>
        Said(Action(1, 10, "A"), Action(1, 30, "B"), Action(2, 20, "C"), Action(3, 40, "D")).Should().Equal(
            "The action 'C' has priority 2 and starts on 26 Jan 2020, before priority 1, 'B', which starts on 5 Feb 2020.");

    private static IEnumerable<string> Said(params RecommendedAction[] actions)
    {
        var form = new RecommendedActionForm { Areas = [new() { Actions = [.. actions[..2]] }, new() { Actions = [.. actions[2..]] }] };
        return ActionFormRules.Default.Check(form, SchoolTermCalendar.DefaultEngland).Findings.Where(finding => finding.Rule.Id == "RAF-SEQUENCE").Select(finding => finding.Message);
    }

    private static RecommendedAction Action(int priority, int days, string title) => new() { Priority = priority, StartDate = Start.AddDays(days), Title = title };
}
