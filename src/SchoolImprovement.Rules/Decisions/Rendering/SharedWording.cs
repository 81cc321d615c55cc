namespace SchoolImprovement.Rules.Decisions;

/// <summary>The lines that the tree and the Markdown share.</summary>
internal static class SharedWording
{
    /// <summary>What a condition looked at and compared with, each as a person reads it.</summary>
    public static IEnumerable<string> Facts(ConditionResult condition) =>
        condition.Facts.Concat(condition.Figures).Select(fact => fact.ToString());

    /// <summary>What was decided about, for which year, as at which day.</summary>
    public static string Heading(Explanation explanation)
    {
        var subject = explanation.Subject is null ? "" : $"{explanation.Subject}, ";
        var asAt = explanation.AsAt is { } day ? $", as at {Wording.Date(day)}" : "";
        return $"{subject}{explanation.Year}{asAt}";
    }
}
