namespace SchoolImprovement.Rules.Decisions;

/// <summary>How a status is written: a mark for people, a word for programs.</summary>
internal static class StatusWords
{
    public static string Mark(RuleStatus status) => status switch
    {
        RuleStatus.Satisfied => "✓",
        RuleStatus.NotSatisfied => "✗",
        RuleStatus.NotApplicable => "–",
        _ => "?",
    };

    public static string Word(RuleStatus status) => status switch
    {
        RuleStatus.Satisfied => "satisfied",
        RuleStatus.NotSatisfied => "not satisfied",
        RuleStatus.NotApplicable => "not applicable",
        _ => "needs information",
    };
}
