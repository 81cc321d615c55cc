using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// Schools with their judgements, in columns: decided all at once for any as-at date and policy, again and again.
/// </summary>
/// <remarks>
/// <para>Immutable and thread-safe.</para>
/// <para>
/// A school takes 16 bytes and 8 for each of its judgements: 4 for its number, 2 for its region, 6 for its support under
/// the earlier offer and 4 for where its judgements stand. A decision of all schools adds one byte a school. Building a
/// population costs as much a school as deciding it once or more: it pays where it is built once and asked many times.
/// </para>
/// </remarks>
public sealed class SchoolPopulation
{
    private const int SchoolsWorthAThread = 8_192;

    private readonly int[] _urns;
    private readonly ushort[] _regionOf;
    private readonly string[] _regions;
    private readonly SupportColumn[] _support;
    private readonly int[] _starts;
    private readonly CompactJudgement[] _judgements;
    private readonly Lazy<int[]> _byUrn;

    internal SchoolPopulation(int[] urns, ushort[] regionOf, string[] regions, SupportColumn[] support, int[] starts, CompactJudgement[] judgements)
    {
        _urns = urns;
        _regionOf = regionOf;
        _regions = regions;
        _support = support;
        _starts = starts;
        _judgements = judgements;
        _byUrn = new Lazy<int[]>(OrderByUrn);
    }

    /// <summary>How many schools there are.</summary>
    public int Count => _urns.Length;

    /// <summary>How many judgements they have.</summary>
    public int JudgementCount => _judgements.Length;

    /// <summary>The regions, or other groups, that schools are counted under, in the order in which they first came.</summary>
    public ImmutableArray<string> Regions => ImmutableCollections.Wrap(_regions);

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes => BytesOf(_urns) + BytesOf(_regionOf) + BytesOf(_support) + BytesOf(_starts) + BytesOf(_judgements);

    internal ReadOnlySpan<ushort> RegionNumbers => _regionOf;

    /// <summary>The reference number of a school.</summary>
    /// <param name="school">Its place in the order in which schools were added, from 0.</param>
    public Urn UrnOf(int school) => new(_urns[school]);

    /// <summary>The region, or other group, of a school.</summary>
    /// <inheritdoc cref="UrnOf"/>
    public string RegionOf(int school) => _regions[_regionOf[school]];

    /// <summary>The judgements of a school, in the order of their publication.</summary>
    /// <inheritdoc cref="UrnOf"/>
    public ReadOnlySpan<CompactJudgement> JudgementsOf(int school) =>
        _judgements.AsSpan(_starts[school], _starts[school + 1] - _starts[school]);

    /// <summary>What is known of a school's support under the offer of the year before.</summary>
    /// <inheritdoc cref="UrnOf"/>
    public PriorSupport PriorSupportOf(int school) => _support[school].ToPriorSupport();

    /// <summary>Whether a school may have judgements earlier than those that the population has.</summary>
    /// <inheritdoc cref="UrnOf"/>
    public bool MayLackEarlier(int school) => _support[school].MayLackEarlier;

    /// <summary>Finds a school by its reference number.</summary>
    /// <returns>Its place in the order in which schools were added, the first where it was added twice; -1 where it was not.</returns>
    public int IndexOf(Urn urn)
    {
        var order = _byUrn.Value;
        var (low, high) = (0, order.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_urns[order[middle]] < urn.Value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < order.Length && _urns[order[low]] == urn.Value ? order[low] : -1;
    }

    /// <summary>Decides all schools.</summary>
    /// <param name="table">The rules, as a table.</param>
    /// <param name="asAt">The day on which the decision is taken; it lies in the academic year of the table's offer.</param>
    /// <exception cref="Guidance.UnknownAcademicYearException">The as-at date lies in another academic year.</exception>
    public PopulationDecisions Decide(EligibilityTable table, DateOnly asAt)
    {
        ArgumentNullException.ThrowIfNull(table);
        table.Rules.RequireInYear(asAt);
        var states = new byte[Count];
        if (Count < 2 * SchoolsWorthAThread)
        {
            Fold(table, asAt, states, 0, Count);
        }
        else
        {
            var parts = (Count + SchoolsWorthAThread - 1) / SchoolsWorthAThread;
            Parallel.For(0, parts, part => Fold(
                table, asAt, states, part * SchoolsWorthAThread, Math.Min(Count, (part + 1) * SchoolsWorthAThread)));
        }

        return new PopulationDecisions(this, table, asAt, states);
    }

    internal ref readonly SupportColumn SupportOf(int school) => ref _support[school];

    /// <summary>The same schools with other judgements for some of them.</summary>
    internal SchoolPopulation WithJudgements(IReadOnlyDictionary<int, CompactJudgement[]> replaced)
    {
        var starts = new int[_starts.Length];
        var judgements = new List<CompactJudgement>(_judgements.Length + replaced.Count);
        for (var school = 0; school < Count; school++)
        {
            judgements.AddRange(replaced.TryGetValue(school, out var others) ? others : JudgementsOf(school));
            starts[school + 1] = judgements.Count;
        }

        return new(_urns, _regionOf, _regions, _support, starts, [.. judgements]);
    }

    private static long BytesOf<T>(T[] column)
        where T : struct => column.LongLength * Unsafe.SizeOf<T>();

    private void Fold(EligibilityTable table, DateOnly asAt, byte[] states, int from, int to)
    {
        var fold = new HistoryFold(table, asAt);
        for (var school = from; school < to; school++)
        {
            states[school] = fold.StateOf(JudgementsOf(school), in _support[school]);
        }
    }

    private int[] OrderByUrn()
    {
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (left, right) => _urns[left] != _urns[right] ? _urns[left].CompareTo(_urns[right]) : left.CompareTo(right));
        return order;
    }
}
