using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>
/// The classes of what can happen to a school next, as far as the offer's dates tell them apart: a judgement by its
/// period, by what its grade 3 was called and by its grade; or that support under the earlier offer is taken up.
/// </summary>
internal static class JudgementClass
{
    /// <summary>Before the record of tier 3.</summary>
    public const int BeforeRecord = 0;

    /// <summary>In the record, up to the day of entry, that day included.</summary>
    public const int BeforeYear = 1;

    /// <summary>After the day of entry.</summary>
    public const int DuringYear = 2;

    /// <summary>How many periods there are.</summary>
    public const int Periods = 3;

    /// <summary>The first of four classes: support of a tier that is not known, of tier 1, 2 and 3.</summary>
    public const int SupportTakenUp = Periods * 2 * Grades;

    /// <summary>How many classes there are.</summary>
    public const int Count = SupportTakenUp + 4;

    private const int Grades = 4;

    /// <summary>The class of a judgement.</summary>
    public static int Of(int period, bool satisfactory, OverallEffectiveness grade) =>
        (((period * 2) + (satisfactory ? 1 : 0)) * Grades) + (int)grade - 1;

    /// <summary>Whether the class is of a judgement.</summary>
    public static bool IsJudgement(int index) => index < SupportTakenUp;

    /// <summary>The period of a class of judgements.</summary>
    public static int PeriodOf(int index) => index / (2 * Grades);

    /// <summary>Whether grade 3 was called satisfactory in a class of judgements.</summary>
    public static bool IsSatisfactory(int index) => (index / Grades) % 2 == 1;

    /// <summary>The grade of a class of judgements.</summary>
    public static OverallEffectiveness GradeOf(int index) => (OverallEffectiveness)((index % Grades) + 1);

    /// <summary>Whether there is such a judgement: all that come before the record lie before the change of name too.</summary>
    public static bool Occurs(int index) =>
        !IsJudgement(index) || PeriodOf(index) != BeforeRecord || IsSatisfactory(index);
}
