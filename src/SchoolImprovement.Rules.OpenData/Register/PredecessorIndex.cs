using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Which schools followed which.</summary>
internal sealed class PredecessorIndex
{
    private readonly FiledPredecessor[] _all;

    /// <param name="told">What the files tell, in any order. The same pair told twice is one, from the earlier day on.</param>
    public PredecessorIndex(List<FiledPredecessor> told)
    {
        told.Sort();
        var distinct = new List<FiledPredecessor>(told.Count);
        foreach (var one in told)
        {
            if (distinct.Count == 0 || distinct[^1].School != one.School || distinct[^1].Predecessor != one.Predecessor)
            {
                distinct.Add(one);
            }
        }

        _all = [.. distinct];
    }

    /// <summary>The predecessors of a school that it has on a day, by their numbers.</summary>
    public void AddTo(List<FiledPredecessor> found, Urn school, int day)
    {
        for (var i = FirstFrom(school); i < _all.Length && _all[i].School == school; i++)
        {
            if (_all[i].FromDay <= day)
            {
                found.Add(_all[i]);
            }
        }
    }

    private int FirstFrom(Urn school)
    {
        var low = 0;
        var high = _all.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_all[middle].School < school)
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
