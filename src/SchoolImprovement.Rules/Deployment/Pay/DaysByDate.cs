namespace SchoolImprovement.Rules.Deployment;

/// <summary>The days of a claim by date, those of one date in the order claimed.</summary>
internal sealed class DaysByDate
{
    // The day number above, the index below: sorting the numbers sorts by date, then by index.
    private readonly long[] _sorted;
    private readonly int[] _ranks;

    public DaysByDate(ImmutableArray<DeploymentDay> days)
    {
        _sorted = new long[days.Length];
        _ranks = new int[days.Length];
        for (var i = 0; i < days.Length; i++)
        {
            _sorted[i] = ((long)days[i].Date.DayNumber << 32) | (uint)i;
        }

        Array.Sort(_sorted);
        for (var rank = 0; rank < _sorted.Length; rank++)
        {
            _ranks[IndexAt(rank)] = rank;
        }
    }

    public int Count => _sorted.Length;

    /// <summary>The index in the claim of the day that comes at a rank, from 0.</summary>
    public int IndexAt(int rank) => (int)(_sorted[rank] & uint.MaxValue);

    /// <summary>How many days of the claim come before a day.</summary>
    public int RankOf(int index) => _ranks[index];

    /// <summary>The index of the day before with the same date; -1 where there is none.</summary>
    public int SameDateBefore(int index)
    {
        var rank = _ranks[index];
        return rank > 0 && _sorted[rank] >> 32 == _sorted[rank - 1] >> 32 ? IndexAt(rank - 1) : -1;
    }
}
