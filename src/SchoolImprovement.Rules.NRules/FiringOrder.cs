namespace SchoolImprovement.Rules.NRules;

/// <summary>
/// The priorities of the library's NRules rules. All are above the default priority of NRules, so that an application's
/// own rules find decisions and findings complete. A case is opened, asked about and decided before the next is opened.
/// </summary>
public static class FiringOrder
{
    /// <summary>The priority of the rule that derives cases from a support.</summary>
    public const int Support = 5;

    /// <summary>The priority of the rule that opens a case for the others.</summary>
    public const int Opening = 10;

    /// <summary>The priority of the rule that decides from what they said.</summary>
    public const int Conclusion = 20;

    /// <summary>The priority of the library's rules.</summary>
    public const int Rules = 30;

    /// <summary>By how much the rules on eligibility come before those that follow their decision.</summary>
    public const int Eligibility = 30;
}
