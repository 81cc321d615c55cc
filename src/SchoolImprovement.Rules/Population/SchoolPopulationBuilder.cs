using System.Runtime.InteropServices;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Population;

/// <summary>Builds a population in one pass, school by school, without keeping an object for any of them.</summary>
/// <remarks>
/// Not thread-safe. Packing a school costs as much as deciding it once or more, so that a population pays only where it
/// is built once and asked many times.
/// </remarks>
public sealed class SchoolPopulationBuilder
{
    private readonly Dictionary<string, ushort> _regionNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _regions = [];
    private readonly List<int> _urns;
    private readonly List<ushort> _regionOf;
    private readonly List<SupportColumn> _support;
    private readonly List<int> _ends;
    private readonly List<CompactJudgement> _judgements;
    private readonly List<CompactJudgement> _packed = [];

    // Schools come by area, so that mostly the region is the one before.
    private string? _latestRegion;
    private ushort _latestRegionNumber;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="expectedSchools">How many schools to make room for; more or fewer may come.</param>
    public SchoolPopulationBuilder(int expectedSchools = 0)
    {
        const int UsualJudgements = 5;
        ArgumentOutOfRangeException.ThrowIfNegative(expectedSchools);
        _urns = new(expectedSchools);
        _regionOf = new(expectedSchools);
        _support = new(expectedSchools);
        _ends = new(expectedSchools);
        _judgements = new(checked(expectedSchools * UsualJudgements));
    }

    /// <summary>How many schools have been added.</summary>
    public int Count => _urns.Count;

    /// <summary>Adds a school.</summary>
    /// <param name="history">Its judgements.</param>
    /// <param name="prior">What is known of its support under the offer of the year before.</param>
    /// <param name="region">The region, or any other group, that it is counted under; may be empty where not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside what <see cref="CompactJudgement"/> can keep.</exception>
    public void Add(InspectionHistory history, PriorSupport prior, string region)
    {
        ArgumentNullException.ThrowIfNull(history);
        var judgements = history.TimelineBy(JudgementDateReading.PublicationWhereKnown).Judgements;
        CollectionsMarshal.SetCount(_packed, judgements.Length);
        var packed = CollectionsMarshal.AsSpan(_packed);
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] = CompactJudgement.Of(judgements[i]);
        }

        AddOrdered(history.School, packed, new SupportColumn(prior, history.MayLackEarlier), region);
    }

    /// <summary>Adds a school whose judgements are packed already.</summary>
    /// <param name="school">The school, by its present reference number.</param>
    /// <param name="judgements">Its judgements, in any order; no two of them begin on one day.</param>
    /// <param name="prior">What is known of its support under the offer of the year before.</param>
    /// <param name="region">The region, or any other group, that it is counted under; may be empty where not known.</param>
    /// <param name="mayLackEarlier">Whether there may be judgements earlier than those given.</param>
    /// <exception cref="ArgumentException">Two judgements begin on one day; <see cref="InspectionHistory"/> makes one of such, or refuses them.</exception>
    public void Add(Urn school, ReadOnlySpan<CompactJudgement> judgements, PriorSupport prior, string region, bool mayLackEarlier = false)
    {
        _packed.Clear();
        _packed.AddRange(judgements);
        var ordered = CollectionsMarshal.AsSpan(_packed);
        HistoryFold.Order(ordered, byPublication: true);
        for (var i = 1; i < ordered.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (ordered[i].First == ordered[j].First)
                {
                    throw new ArgumentException($"Two judgements of URN {school} begin on {Wording.Iso(ordered[i].FirstDay)}.", nameof(judgements));
                }
            }
        }

        AddOrdered(school, ordered, new SupportColumn(prior, mayLackEarlier), region);
    }

    /// <summary>The population of the schools added so far, in the order in which they were added.</summary>
    public SchoolPopulation Build() => new(
        [.. _urns],
        [.. _regionOf],
        [.. _regions],
        [.. _support],
        [0, .. _ends],
        [.. _judgements]);

    private void AddOrdered(Urn school, ReadOnlySpan<CompactJudgement> judgements, SupportColumn support, string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (!ReferenceEquals(region, _latestRegion))
        {
            _latestRegionNumber = NumberOf(region);
            _latestRegion = region;
        }

        _urns.Add(school.Value);
        _regionOf.Add(_latestRegionNumber);
        _support.Add(support);
        _judgements.AddRange(judgements);
        _ends.Add(_judgements.Count);
    }

    private ushort NumberOf(string region)
    {
        if (!_regionNumbers.TryGetValue(region, out var number))
        {
            number = checked((ushort)_regions.Count);
            _regionNumbers.Add(region, number);
            _regions.Add(region);
        }

        return number;
    }
}
