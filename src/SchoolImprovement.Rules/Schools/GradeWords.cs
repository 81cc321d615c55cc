namespace SchoolImprovement.Rules.Schools;

/// <summary>A grade in the short words of a table.</summary>
internal static class GradeWords
{
    public static string Of(OverallEffectiveness grade) => grade switch
    {
        OverallEffectiveness.Outstanding => "Outstanding",
        OverallEffectiveness.Good => "Good",
        OverallEffectiveness.RequiresImprovement => "RI",
        _ => "Inadequate",
    };
}
