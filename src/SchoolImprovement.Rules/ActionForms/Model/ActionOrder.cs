using System.Collections.Immutable;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// Whether actions start in the order of their priorities, and which of them are named where they do not: those that start
/// too late, or those that start too early, whichever are fewer. A form compares once, when it is made. Guidance 6.8.
/// </summary>
/// <param name="IsBroken">Whether an action starts later than one of lower priority.</param>
/// <param name="NamesTheLate">Whether those that start too late are fewer than those that start too early.</param>
internal readonly record struct ActionOrder(bool IsBroken, bool NamesTheLate)
{
    /// <summary>Whether an action starts later than another of lower priority.</summary>
    public static bool IsOvertaken(RecommendedAction action, RecommendedAction other) =>
        action.Priority < other.Priority && action.StartDate > other.StartDate;

    public static ActionOrder Of(ImmutableArray<ImprovementArea> areas)
    {
        var (late, early) = (0, 0);
        foreach (var area in areas)
        {
            foreach (var action in area.Actions)
            {
                if (action is { Priority: not null, StartDate: not null })
                {
                    var (isLate, isEarly) = Compare(action, areas);
                    late += isLate ? 1 : 0;
                    early += isEarly ? 1 : 0;
                }
            }
        }

        return new(late > 0, late < early);
    }

    private static (bool IsLate, bool IsEarly) Compare(RecommendedAction action, ImmutableArray<ImprovementArea> areas)
    {
        var (isLate, isEarly) = (false, false);
        foreach (var area in areas)
        {
            foreach (var other in area.Actions)
            {
                isLate |= IsOvertaken(action, other);
                isEarly |= IsOvertaken(other, action);
            }
        }

        return (isLate, isEarly);
    }
}
