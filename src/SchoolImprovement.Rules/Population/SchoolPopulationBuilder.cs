using System.Collections;
using System.Runtime.InteropServices;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>Builds a population in one pass, school by school, without keeping an object for any of them.</summary>
/// <remarks>
/// Not thread-safe. Packing a school costs more than deciding it, so that a population pays only where it is built once
/// and asked many times.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class SchoolPopulationBuilder
{
    /// <summary>How many regions, or other groups, a population can count schools under.</summary>
    public const int MostRegions = ushort.MaxValue + 1;

    private const int MostSchools = Urn.Highest - Urn.Lowest + 1;

    private readonly Dictionary<string, ushort> _regionNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _regions = [];
    private readonly BitArray _added = new(MostSchools);
    private readonly List<int> _urns;
    private readonly List<ushort> _regionOf;
    private readonly List<PriorSupport> _support;
    private readonly List<bool> _mayLackEarlier;
    private readonly List<int> _ends;
    private readonly List<CompactJudgement> _judgements;
    private readonly UrnsByPlace _givenUnder = new();
    private readonly UrnsByPlace _amalgamatedFrom = new();
    private readonly List<CompactJudgement> _packed = [];
    private readonly List<Urn> _numbers = [];

    // Schools come by area, so that mostly the region is the one before.
    private string? _latestRegion;
    private ushort _latestRegionNumber;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="expectedSchools">How many schools to make room for; more or fewer may come.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public SchoolPopulationBuilder(int expectedSchools = 0)
    {
        const int UsualJudgements = 4;
        ArgumentOutOfRangeException.ThrowIfNegative(expectedSchools);
        var room = Math.Min(expectedSchools, MostSchools);
        _urns = new(room);
        _regionOf = new(room);
        _support = new(room);
        _mayLackEarlier = new(room);
        _ends = new(room);
        _judgements = new(room * UsualJudgements);
    }

    /// <summary>How many schools have been added.</summary>
    public int Count => _urns.Count;

    /// <summary>Adds a school.</summary>
    /// <param name="history">Its judgements.</param>
    /// <param name="prior">
    /// What is known of its support under the offer of the year before. With <see cref="PriorSupport.Unknown"/> a school
    /// that would qualify needs information.
    /// </param>
    /// <param name="region">The region, or any other group, that it is counted under; may be empty where not known.</param>
    /// <exception cref="ArgumentException">The school was added before, or there are more regions than <see cref="MostRegions"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside what <see cref="CompactJudgement"/> can keep.</exception>
    public void Add(InspectionHistory history, PriorSupport prior, string region)
    {
        ArgumentNullException.ThrowIfNull(history);
        var judgements = history.Judgements;
        CollectionsMarshal.SetCount(_packed, judgements.Length);
        CollectionsMarshal.SetCount(_numbers, judgements.Length);
        var packed = CollectionsMarshal.AsSpan(_packed);
        var numbers = CollectionsMarshal.AsSpan(_numbers);
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] = CompactJudgement.Of(judgements[i]);
            numbers[i] = judgements[i].Urn;
        }

        AddOrdered(history.School, packed, numbers, prior, region, history.MayLackEarlier);
        foreach (var predecessor in history.AmalgamatedFrom)
        {
            _amalgamatedFrom.Add(Count - 1, predecessor);
        }
    }

    /// <summary>Adds a school whose judgements are packed already.</summary>
    /// <param name="school">The school, by its present reference number.</param>
    /// <param name="judgements">
    /// Its judgements in any order; of two that begin on one day <see cref="InspectionHistory"/> makes one, or refuses them.
    /// </param>
    /// <param name="givenUnder">
    /// The reference numbers under which they were given, at the same places: another than the school's for a predecessor's judgement
    /// alone; may be empty where all are the school's own.
    /// </param>
    /// <param name="prior">
    /// What is known of its support under the offer of the year before. With <see cref="PriorSupport.Unknown"/> a school
    /// that would qualify needs information.
    /// </param>
    /// <param name="region">The region, or any other group, that it is counted under; may be empty where not known.</param>
    /// <param name="mayLackEarlier">Whether there may be judgements earlier than those given.</param>
    /// <exception cref="ArgumentException">
    /// The school was added before, a predecessor's judgement comes without its number, or there are more regions than
    /// <see cref="MostRegions"/>.
    /// </exception>
    /// <exception cref="ImpossibleValueException">A judgement under another number is not said to be a predecessor's.</exception>
    /// <exception cref="ContradictoryJudgementsException">Two different grades are given for one first day.</exception>
    public void Add(Urn school, ReadOnlySpan<CompactJudgement> judgements, ReadOnlySpan<Urn> givenUnder, PriorSupport prior, string region, bool mayLackEarlier = false)
    {
        if (!givenUnder.IsEmpty && givenUnder.Length != judgements.Length)
        {
            throw new ArgumentException($"URN {school}: {judgements.Length} judgements were given under {givenUnder.Length} numbers.", nameof(givenUnder));
        }

        var isOrdered = true;
        for (var i = 0; i < judgements.Length; i++)
        {
            ref readonly var judgement = ref judgements[i];
            if (givenUnder.IsEmpty && judgement.Origin != JudgementOrigin.School)
            {
                throw new ArgumentException($"URN {school}: the judgement of {Wording.Iso(judgement.FirstDay)} is a predecessor's, and its number is not given.", nameof(givenUnder));
            }

            InspectionHistory.RequireWhose(school, givenUnder.IsEmpty ? school : givenUnder[i], judgement.Origin, judgement.FirstDay);
            isOrdered &= i == 0 || (judgement.First > judgements[i - 1].First && judgement.Follows(in judgements[i - 1], byPublication: true));
        }

        if (isOrdered)
        {
            AddOrdered(school, judgements, givenUnder, prior, region, mayLackEarlier);
            return;
        }

        var unpacked = new Judgement[judgements.Length];
        for (var i = 0; i < unpacked.Length; i++)
        {
            unpacked[i] = judgements[i].Under(givenUnder.IsEmpty ? school : givenUnder[i]);
        }

        Add(new InspectionHistory(school, unpacked, mayLackEarlier), prior, region);
    }

    /// <summary>The population of the schools added so far, in the order in which they were added.</summary>
    public SchoolPopulation Build() => new(
        [.. _urns],
        [.. _regionOf],
        [.. _regions],
        [.. _support],
        [.. _mayLackEarlier],
        [0, .. _ends],
        [.. _judgements],
        _givenUnder.Copy(),
        _amalgamatedFrom.Copy());

    private void AddOrdered(Urn school, ReadOnlySpan<CompactJudgement> judgements, ReadOnlySpan<Urn> givenUnder, PriorSupport prior, string region, bool mayLackEarlier)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (_added[school.Value - Urn.Lowest])
        {
            throw new ArgumentException($"URN {school} is in the population already: a school is counted once.", nameof(school));
        }

        if (!ReferenceEquals(region, _latestRegion))
        {
            _latestRegionNumber = NumberOf(region);
            _latestRegion = region;
        }

        _added[school.Value - Urn.Lowest] = true;
        _urns.Add(school.Value);
        _regionOf.Add(_latestRegionNumber);
        _support.Add(prior);
        _mayLackEarlier.Add(mayLackEarlier);
        for (var i = 0; i < givenUnder.Length; i++)
        {
            if (givenUnder[i] != school)
            {
                _givenUnder.Add(_judgements.Count + i, givenUnder[i]);
            }
        }

        _judgements.AddRange(judgements);
        _ends.Add(_judgements.Count);
    }

    private ushort NumberOf(string region)
    {
        if (!_regionNumbers.TryGetValue(region, out var number))
        {
            if (_regions.Count == MostRegions)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The region '{Quoted.Of(region)}' is one too many: a population counts schools under at most {MostRegions:#,0}."), nameof(region));
            }

            number = (ushort)_regions.Count;
            _regionNumbers.Add(region, number);
            _regions.Add(region);
        }

        return number;
    }
}
