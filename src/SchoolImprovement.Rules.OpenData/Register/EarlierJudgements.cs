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
    /// <param name="withPrevious">The schools of which a row on a later inspection tells an earlier one.</param>
    /// <param name="unreadable">The rows that could not be read.</param>
    public EarlierJudgements(JudgementIndex judgements, IEnumerable<Urn> withPrevious, UnreadableRows unreadable)
    {
        _unreadable = unreadable;
        _judgements = judgements;
        var inHistories = judgements.CountInHistories();
        _areAllInHistories = inHistories > 0 && inHistories == judgements.Count;

        // Histories that lack a school of which another file tells more than its last inspection may lack any school.
        _areHistoriesWhole = inHistories > 0 && withPrevious.All(judgements.IsInHistory);
    }

    /// <summary>Whether there may be earlier ones of a line.</summary>
    public bool MayLack(Lineage lineage)
    {
        if (HasAnyBeyond(lineage))
        {
            return true;
        }

        if (_areAllInHistories)
        {
            return false;
        }

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

        return earliest is { } known ? !IsNothingBefore(known, lineage) : !_areHistoriesWhole;
    }

    private bool HasAnyBeyond(Lineage lineage)
    {
        foreach (var urn in lineage.Beyond)
        {
            if (_unreadable.Has(urn) || (_judgements.Of(urn) is [var first, ..] && first.FirstDayNumber < lineage.Ancestors[^1].BeforeDay))
            {
                return true;
            }
        }

        return false;
    }

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
