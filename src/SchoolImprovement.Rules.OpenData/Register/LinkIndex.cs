using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Which schools followed which.</summary>
internal sealed class LinkIndex
{
    private readonly FiledLink[] _all;

    /// <param name="told">What the files tell, in any order. The same two schools are told once, by the row that holds.</param>
    /// <param name="isByInspections">
    /// Whether inspections tell it, each on its day: then the latest holds, up to which the earlier school's were the later one's.
    /// </param>
    public LinkIndex(List<FiledLink> told, bool isByInspections)
    {
        told.Sort();
        var distinct = new List<FiledLink>(told.Count);
        foreach (var one in told)
        {
            if (distinct.Count == 0 || distinct[^1].School != one.School || distinct[^1].Predecessor != one.Predecessor)
            {
                distinct.Add(one);
            }
            else if (isByInspections)
            {
                distinct[^1] = one;
            }
        }

        _all = [.. distinct];
    }

    /// <summary>All that is told of the schools before a school, by their numbers.</summary>
    public ReadOnlySpan<FiledLink> Of(Urn school)
    {
        var first = FirstFrom(school);
        var end = first;
        while (end < _all.Length && _all[end].School == school)
        {
            end++;
        }

        return _all.AsSpan(first..end);
    }

    /// <summary>The schools that became a school, as it is on a day: not those that it took in or that were split from it.</summary>
    /// <param name="found">Where they are added.</param>
    /// <param name="urn">The school.</param>
    /// <param name="school">What is known of it; <see langword="null"/> where no file of schools has it.</param>
    /// <param name="day">The number of the day.</param>
    /// <param name="find">Finds a school by its number.</param>
    public void AddTo(List<FiledLink> found, Urn urn, School? school, int day, Func<Urn, School?> find)
    {
        foreach (ref readonly var link in Of(urn))
        {
            if (link.Kind is GiasLinkKind.Conversion or GiasLinkKind.Amalgamation && link.HoldsOn(day, school, find))
            {
                found.Add(link);
            }
        }
    }

    /// <summary>Whether links of any kind and day lead from a school back to another.</summary>
    public bool LeadTo(Urn earlier, Urn school)
    {
        var reached = new List<Urn> { school };
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (ref readonly var link in Of(reached[i]))
            {
                if (link.Predecessor == earlier)
                {
                    return true;
                }

                if (!reached.Contains(link.Predecessor))
                {
                    reached.Add(link.Predecessor);
                }
            }
        }

        return false;
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
