using SchoolImprovement.Rules.Decisions;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Which years an area is for: its year groups where it names them, else its phase.</summary>
internal static class YearGroupsOf
{
    public static RuleStatus BelowPost16(ImprovementArea area)
    {
        foreach (var year in area.YearGroups)
        {
            if (year < YearGroup.Year12)
            {
                return RuleStatus.Satisfied;
            }
        }

        return area.YearGroups.IsEmpty ? OfPhase(area, area.Phase != SchoolPhase.Post16) : RuleStatus.NotSatisfied;
    }

    public static RuleStatus ReachReceptionOrYear1(ImprovementArea area)
    {
        foreach (var year in area.YearGroups)
        {
            if (IsReceptionOrYear1(year))
            {
                return RuleStatus.Satisfied;
            }
        }

        return area.YearGroups.IsEmpty
            ? OfPhase(area, area.Phase is SchoolPhase.EarlyYears or SchoolPhase.Primary)
            : RuleStatus.NotSatisfied;
    }

    public static RuleStatus ReceptionAndYear1Alone(ImprovementArea area)
    {
        foreach (var year in area.YearGroups)
        {
            if (!IsReceptionOrYear1(year))
            {
                return RuleStatus.NotSatisfied;
            }
        }

        // Every phase holds other years too.
        return area.YearGroups.IsEmpty ? OfPhase(area, false) : RuleStatus.Satisfied;
    }

    private static bool IsReceptionOrYear1(YearGroup year) => year is YearGroup.Reception or YearGroup.Year1;

    private static RuleStatus OfPhase(ImprovementArea area, bool holds) =>
        area.Phase is null ? RuleStatus.NeedsInformation : Status(holds);
}
