using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// How likely the schools of a class are to be judged in the time forecast, and how: weights in whole numbers, such as
/// how many schools each was seen to happen to. Only their proportions count.
/// </summary>
/// <param name="NotJudged">The weight of having no judgement.</param>
/// <param name="Outstanding">The weight of being judged outstanding.</param>
/// <param name="Good">The weight of being judged good.</param>
/// <param name="RequiresImprovement">The weight of being judged requires improvement.</param>
/// <param name="Inadequate">The weight of being judged inadequate.</param>
/// <remarks>Immutable and thread-safe. The default value, all 0, means that nobody is judged.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct InspectionRate(
    [property: JsonRequired] long NotJudged,
    [property: JsonRequired] long Outstanding,
    [property: JsonRequired] long Good,
    [property: JsonRequired] long RequiresImprovement,
    [property: JsonRequired] long Inadequate)
{
    /// <summary>The largest weight that <see cref="InspectionRates"/> takes, such that a year's days of them can be summed.</summary>
    public const long MostWeight = 1_000_000_000_000_000;

    /// <summary>The sum of the weights.</summary>
    public long Total => NotJudged + Outstanding + Good + RequiresImprovement + Inadequate;

    /// <summary>The weight of a grade.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grade is none of the named ones.</exception>
    public long Of(OverallEffectiveness grade) => grade switch
    {
        OverallEffectiveness.Outstanding => Outstanding,
        OverallEffectiveness.Good => Good,
        OverallEffectiveness.RequiresImprovement => RequiresImprovement,
        OverallEffectiveness.Inadequate => Inadequate,
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "A judgement has a grade from 1 to 4."),
    };

    internal bool IsPossible =>
        IsWeight(NotJudged) && IsWeight(Outstanding) && IsWeight(Good) && IsWeight(RequiresImprovement) && IsWeight(Inadequate);

    private static bool IsWeight(long value) => value is >= 0 and <= MostWeight;
}
