using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>Every combination of the readings, each with its rules made once.</summary>
internal static class Policies
{
    public static IReadOnlyList<EligibilityRules> All { get; } =
        [.. DrawnPolicies.EveryCombination(ReadingTopics.Eligibility).Select(policy => new EligibilityRules(policy: policy))];
}
