using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>All judgements, to be had by the reference number that they were given under.</summary>
internal sealed class JudgementIndex
{
    private readonly FiledJudgement[] _judgements;

    /// <param name="judgements">The judgements in any order; the array is kept and put in order.</param>
    public JudgementIndex(FiledJudgement[] judgements)
    {
        Array.Sort(Array.ConvertAll(judgements, static judgement => judgement.SortKey), judgements);
        _judgements = judgements;
    }

    public int Count => _judgements.Length;

    /// <summary>The judgements given under a number, by day.</summary>
    public ReadOnlySpan<FiledJudgement> Of(Urn urn)
    {
        var start = FirstFrom(urn.Value);
        var end = start;
        while (end < _judgements.Length && _judgements[end].UrnValue == urn.Value)
        {
            end++;
        }

        return _judgements.AsSpan(start..end);
    }

    private int FirstFrom(int urn)
    {
        var low = 0;
        var high = _judgements.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_judgements[middle].UrnValue < urn)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
