namespace SchoolImprovement.Rules.Decisions;

/// <summary>The mark by which a status is shown.</summary>
internal static class StatusWords
{
    public static string Mark(RuleStatus status) => status switch
    {
        RuleStatus.Satisfied => "✓",
        RuleStatus.NotSatisfied => "✗",
        RuleStatus.NotApplicable => "–",
        _ => "?",
    };
}
