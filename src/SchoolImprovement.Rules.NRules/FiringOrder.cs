namespace SchoolImprovement.Rules.NRules;

/// <summary>
/// The priorities of the library's NRules rules. All are above the default priority of NRules, so that an application's
/// own rules find decisions and findings complete.
/// </summary>
public static class FiringOrder
{
    /// <summary>The priority of the rule that takes a case apart into the places that rules are asked about.</summary>
    public const int Opening = 30;

    /// <summary>The priority of the library's rules.</summary>
    public const int Rules = 20;

    /// <summary>The priority of the rule that decides from what they said.</summary>
    public const int Conclusion = 10;

    /// <summary>By how much the rules on eligibility come before those that follow their decision.</summary>
    public const int Eligibility = 30;
}
