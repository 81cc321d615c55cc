using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>All judgements, to be had by the reference number that they were given under.</summary>
internal sealed class JudgementIndex
{
    private readonly FiledJudgement[] _judgements;
    private readonly int[] _starts;
    private readonly int _lowest;

    /// <param name="judgements">The judgements in any order; the array is kept and put in order.</param>
    public JudgementIndex(FiledJudgement[] judgements)
    {
        Array.Sort(Array.ConvertAll(judgements, static judgement => judgement.SortKey), judgements);
        _judgements = judgements;

        // Numbers are six digits and lie close together, so that where those of a number begin is looked up, not searched.
        _lowest = judgements.Length == 0 ? 0 : judgements[0].UrnValue;
        _starts = new int[judgements.Length == 0 ? 1 : judgements[^1].UrnValue - _lowest + 2];
        foreach (ref readonly var judgement in judgements.AsSpan())
        {
            _starts[judgement.UrnValue - _lowest + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }
    }

    public int Count => _judgements.Length;

    /// <summary>How many are given under numbers that do not pass a test, and under how many numbers.</summary>
    public (int Judgements, int Schools) NotOf(Func<Urn, bool> isNamed)
    {
        var (judgements, schools) = (0, 0);
        for (var number = 0; number < _starts.Length - 1; number++)
        {
            var count = _starts[number + 1] - _starts[number];
            if (count > 0 && !isNamed(new Urn(number + _lowest)))
            {
                judgements += count;
                schools++;
            }
        }

        return (judgements, schools);
    }

    /// <summary>Whether files with a row an inspection tell all of them.</summary>
    public bool AreAllInHistories() => Array.TrueForAll(_judgements, judgement => judgement.Earlier == EarlierTold.InRowsOfTheirOwn);

    /// <summary>Whether a file with a row an inspection has one of a number.</summary>
    public bool IsInHistory(Urn urn)
    {
        foreach (ref readonly var judgement in Of(urn))
        {
            if (judgement.Earlier == EarlierTold.InRowsOfTheirOwn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The judgements given under a number, by day.</summary>
    public ReadOnlySpan<FiledJudgement> Of(Urn urn)
    {
        var number = urn.Value - _lowest;
        return number < 0 || number >= _starts.Length - 1 ? [] : _judgements.AsSpan(_starts[number].._starts[number + 1]);
    }
}
