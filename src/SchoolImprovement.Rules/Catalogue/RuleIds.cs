using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Catalogue;

/// <summary>The id of every rule of the catalogue, by topic, so that none has to be typed by hand. They never change.</summary>
/// <example>
/// <code>
/// var rules = new EligibilityRules(rules: EligibilityRules.Catalogue.Without(RuleIds.Eligibility.Prior));
/// </code>
/// </example>
[SuppressMessage("Naming", "CA1720", Justification = "The constants are named after the ids.")]
public static partial class RuleIds;
