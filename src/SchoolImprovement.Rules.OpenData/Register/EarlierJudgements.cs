using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Whether there may be judgements of a school before those that the files tell.</summary>
/// <remarks>
/// There are none before its line's earliest where a file with a row an inspection tells that one, or where its row says that it was the
/// first; the latter is the word of one school's row, and says nothing of the schools before it.
/// </remarks>
internal sealed class EarlierJudgements
{
    private readonly JudgementIndex _judgements;
    private readonly UnreadableRows _unreadable;
    private readonly bool _areAllInHistories;
    private readonly bool _areHistoriesWhole;

    /// <param name="judgements">The judgements.</param>
    /// <param name="loading">The files.</param>
    /// <param name="unreadable">The rows that could not be read.</param>
    public EarlierJudgements(JudgementIndex judgements, RegisterLoading loading, UnreadableRows unreadable)
    {
        _judgements = judgements;
        _unreadable = unreadable;
        _areAllInHistories = loading.HasHistory && judgements.AreAllInHistories();

        // Histories that lack a school of which another file tells more than its last inspection may lack any school.
        _areHistoriesWhole = loading.HasHistory && loading.WithPrevious.All(judgements.IsInHistory);
    }

    /// <summary>Whether there may be earlier ones of a line, as it is on a day.</summary>
    public bool MayLack(Lineage lineage, DateOnly asAt)
    {
        if (_areAllInHistories && lineage is { Ancestors.Count: 1, Beyond.Count: 0 })
        {
            return false;
        }

        var earliest = EarliestOf(lineage);
        var beforeDay = Math.Min(earliest?.FirstDayNumber ?? int.MaxValue, asAt.DayNumber + 1);
        return HasAnyThatMayCount(lineage, beforeDay)
            || !(_areAllInHistories || (earliest is { } known ? IsNothingBefore(known, lineage) : _areHistoriesWhole));
    }

    // On any day: of a school that is first inspected later, nothing is lacking either.
    private FiledJudgement? EarliestOf(Lineage lineage)
    {
        FiledJudgement? earliest = null;
        foreach (var ancestor in lineage.Ancestors)
        {
            if (_judgements.Of(ancestor.Urn) is [var first, ..]
                && first.FirstDayNumber < ancestor.BeforeDay
                && !(earliest?.FirstDayNumber <= first.FirstDayNumber))
            {
                earliest = first;
            }
        }

        return earliest;
    }

    // What a predecessor was judged after the academy's own first inspection is its own, whenever the academy opened.
    private bool HasAnyThatMayCount(Lineage lineage, int beforeDay)
    {
        foreach (var ancestor in lineage.Ancestors)
        {
            if (ancestor.BeforeDay < ancestor.PerhapsBeforeDay && HasAny(ancestor.Urn, Math.Min(beforeDay, ancestor.PerhapsBeforeDay)))
            {
                return true;
            }
        }

        foreach (var urn in lineage.Beyond)
        {
            if (_unreadable.Has(urn) || HasAny(urn, Math.Min(beforeDay, lineage.Ancestors[^1].PerhapsBeforeDay)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAny(Urn urn, int beforeDay) => _judgements.Of(urn) is [var first, ..] && first.FirstDayNumber < beforeDay;

    private bool IsNothingBefore(in FiledJudgement earliest, Lineage lineage)
    {
        var oldest = lineage.Ancestors[^1].Urn;
        var (isFirst, isLater) = (false, false);
        foreach (var ancestor in lineage.Ancestors)
        {
            foreach (ref readonly var judgement in _judgements.Of(ancestor.Urn))
            {
                if (judgement.Earlier == EarlierTold.Nothing || !judgement.IsOneInspectionWith(earliest))
                {
                    continue;
                }

                if (judgement.Earlier == EarlierTold.InRowsOfTheirOwn)
                {
                    return true;
                }

                isFirst |= judgement.Earlier == EarlierTold.None && ancestor.Urn == oldest && lineage.Beyond.Count == 0;
                isLater |= judgement.Earlier == EarlierTold.Some;
            }
        }

        return isFirst && !isLater;
    }
}
