namespace SchoolImprovement.Rules.NRules;

/// <summary>
/// The priorities of the library's NRules rules. All are above the default priority of NRules, so that an application's
/// own rules find decisions and findings complete.
/// </summary>
public static class FiringOrder
{
    /// <summary>The priority of the rules that decide about a school, which fire before its conclusion.</summary>
    public const int EligibilityRules = 40;

    /// <summary>The priority of the rule that puts together what they said.</summary>
    public const int EligibilityConclusion = 30;

    /// <summary>The priority of the rules that take a document apart.</summary>
    public const int Places = 20;

    /// <summary>The priority of the rules that check a document.</summary>
    public const int Findings = 10;
}
