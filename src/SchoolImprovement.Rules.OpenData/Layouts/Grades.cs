using SchoolImprovement.Rules.OpenData.Tables;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Reads grades, in words and as numbers.</summary>
internal static class Grades
{
    /// <summary>Reads a grade; there may be none, which files write in several ways.</summary>
    /// <returns>False where what stands there is neither.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out OverallEffectiveness? grade)
    {
        text = Fields.WithoutDecimals(text);
        grade = text switch
        {
            "1" => OverallEffectiveness.Outstanding,
            "2" => OverallEffectiveness.Good,
            "3" => OverallEffectiveness.RequiresImprovement,
            "4" => OverallEffectiveness.Inadequate,
            _ when Is(text, "Good") => OverallEffectiveness.Good,
            _ when Is(text, "Outstanding") => OverallEffectiveness.Outstanding,
            _ when Is(text, "Requires Improvement") || Is(text, "Requires improvement to be good") || Is(text, "Satisfactory") => OverallEffectiveness.RequiresImprovement,
            _ when Is(text, "Inadequate") || Is(text, "Serious weaknesses") || Is(text, "Special measures") => OverallEffectiveness.Inadequate,
            _ => null,
        };
        return grade is not null || Fields.IsNotGiven(text) || text is "0" or "8" or "9" || Is(text, "Not judged") || Is(text, "Not applicable");
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
