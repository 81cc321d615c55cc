namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Which years an area is for: its year groups where it names them, else its phase.</summary>
internal static class YearGroupsOf
{
    public static Truth BelowPost16(ImprovementArea area)
    {
        foreach (var year in area.YearGroups)
        {
            if (year < YearGroup.Year12)
            {
                return Truth.Yes;
            }
        }

        return area.YearGroups.IsEmpty ? OfPhase(area, area.Phase != SchoolPhase.Post16) : Truth.No;
    }

    public static Truth ReachReceptionOrYear1(ImprovementArea area)
    {
        foreach (var year in area.YearGroups)
        {
            if (IsReceptionOrYear1(year))
            {
                return Truth.Yes;
            }
        }

        return area.YearGroups.IsEmpty
            ? OfPhase(area, area.Phase is SchoolPhase.EarlyYears or SchoolPhase.Primary)
            : Truth.No;
    }

    public static Truth ReceptionAndYear1Alone(ImprovementArea area)
    {
        foreach (var year in area.YearGroups)
        {
            if (!IsReceptionOrYear1(year))
            {
                return Truth.No;
            }
        }

        // Every phase holds other years too.
        return area.YearGroups.IsEmpty ? OfPhase(area, false) : Truth.Yes;
    }

    private static bool IsReceptionOrYear1(YearGroup year) => year is YearGroup.Reception or YearGroup.Year1;

    private static Truth OfPhase(ImprovementArea area, bool holds) =>
        area.Phase is null ? Truth.Unknown : holds;
}
