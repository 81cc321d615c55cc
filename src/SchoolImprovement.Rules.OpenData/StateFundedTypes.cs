namespace SchoolImprovement.Rules.OpenData;

/// <summary>Tells state-funded schools from other establishments by the name of their type.</summary>
internal static class StateFundedTypes
{
    // "Maintained" is in "Non-maintained special school" too, which an authority pays for.
    private static readonly string[] Parts =
    [
        "academy", "academies", "free school", "community", "voluntary", "foundation", "maintained", "pupil referral unit", "local authority nursery",
        "LA nursery", "technology college", "technical college", "studio school",
    ];

    public static bool Contain(string type) =>
        !type.Contains("independent", StringComparison.OrdinalIgnoreCase)
        && Array.Exists(Parts, part => type.Contains(part, StringComparison.OrdinalIgnoreCase));
}
