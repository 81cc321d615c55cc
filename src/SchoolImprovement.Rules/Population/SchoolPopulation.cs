using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// Schools with their judgements, in columns: decided all at once for any as-at date and policy, again and again.
/// </summary>
/// <remarks>
/// <para>Immutable and thread-safe.</para>
/// <para>
/// Thousands of schools have the same history, once it is reduced to what the rules can tell apart: in England some 400
/// are different. So the rules are asked once about each different one, and the others are looked up. A rule of an
/// application's own that looks at more says so (<see cref="EligibilityRule.NeedsWholeHistory"/>), and is asked about
/// every school.
/// </para>
/// <para>
/// A school takes 15 bytes and 8 for each of its judgements, and 8 more for one that was given under another number than
/// the school's. Where some reports were published in another order than the inspections ended in, each judgement takes 8
/// more once a policy has asked for the other order. Building a population costs more a school than deciding it: it pays
/// where it is built once and asked many times.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var history = InspectionHistory.Of(new Urn(900123), (OverallEffectiveness.RequiresImprovement, new DateOnly(2019, 1, 30)));
/// var builder = new SchoolPopulationBuilder();
/// builder.Add(history, PriorSupport.None, "London");
/// PopulationDecisions decisions = builder.Build().Decide(EligibilityRules.Default, new DateOnly(2019, 9, 1));
/// Console.WriteLine(decisions.CountSchools().Eligible);
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class SchoolPopulation
{
    private readonly int[] _urns;
    private readonly ushort[] _regionOf;
    private readonly string[] _regions;
    private readonly PriorSupport[] _support;
    private readonly bool[] _mayLackEarlier;
    private readonly int[] _starts;
    private readonly CompactJudgement[] _judgements;
    private readonly UrnsByPlace _givenUnder;
    private readonly UrnsByPlace _amalgamatedFrom;
    private readonly Lazy<int[]> _byUrn;
    private readonly Lazy<CompactJudgement[]> _byInspectionEnd;

    // Of the schools that stand for all that have their word: the same ones again under each policy and on each day.
    private readonly Dictionary<int, InspectionHistory> _standing = [];
    private readonly Lock _standingLock = new();

    internal SchoolPopulation(
        int[] urns,
        ushort[] regionOf,
        string[] regions,
        PriorSupport[] support,
        bool[] mayLackEarlier,
        int[] starts,
        CompactJudgement[] judgements,
        UrnsByPlace givenUnder,
        UrnsByPlace amalgamatedFrom)
    {
        _urns = urns;
        _regionOf = regionOf;
        _regions = regions;
        _support = support;
        _mayLackEarlier = mayLackEarlier;
        _starts = starts;
        _judgements = judgements;
        _givenUnder = givenUnder;
        _amalgamatedFrom = amalgamatedFrom;
        _byUrn = new Lazy<int[]>(OrderByUrn);
        _byInspectionEnd = new Lazy<CompactJudgement[]>(OrderByInspectionEnd);
    }

    /// <summary>How many schools there are.</summary>
    public int Count => _urns.Length;

    /// <summary>How many judgements they have.</summary>
    public int JudgementCount => _judgements.Length;

    /// <summary>The regions, or other groups, that schools are counted under, in the order in which they first came.</summary>
    public ImmutableArray<string> Regions => ImmutableCollections.Wrap(_regions);

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes => BytesOf(_urns) + BytesOf(_regionOf) + BytesOf(_support) + BytesOf(_mayLackEarlier) + BytesOf(_starts)
        + BytesOf(_judgements) + _givenUnder.Bytes + _amalgamatedFrom.Bytes;

    internal ReadOnlySpan<ushort> RegionNumbers => _regionOf;

    internal ReadOnlySpan<PriorSupport> Support => _support;

    internal ReadOnlySpan<bool> MayLack => _mayLackEarlier;

    /// <summary>Where the judgements of each school start among all; at the end, how many there are.</summary>
    internal ReadOnlySpan<int> Starts => _starts;

    /// <summary>The reference number of a school.</summary>
    /// <param name="school">Its place in the order in which schools were added, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such school.</exception>
    public Urn UrnOf(int school) => new(_urns[Require(school)]);

    /// <summary>The region, or other group, of a school.</summary>
    /// <inheritdoc cref="UrnOf"/>
    public string RegionOf(int school) => _regions[_regionOf[Require(school)]];

    /// <summary>The judgements of a school, in the order of their publication.</summary>
    /// <inheritdoc cref="UrnOf"/>
    public ReadOnlySpan<CompactJudgement> JudgementsOf(int school) => JudgementsAt(Require(school));

    /// <summary>What is known of a school's support under the offer of the year before.</summary>
    /// <inheritdoc cref="UrnOf"/>
    public PriorSupport PriorSupportOf(int school) => _support[Require(school)];

    /// <summary>Whether a school may have judgements earlier than those that the population has.</summary>
    /// <inheritdoc cref="UrnOf"/>
    public bool MayLackEarlier(int school) => _mayLackEarlier[Require(school)];

    /// <summary>The history of a school, as it was added: what <see cref="EligibilityRules"/> decide and explain.</summary>
    /// <inheritdoc cref="UrnOf"/>
    public InspectionHistory HistoryOf(int school)
    {
        var urn = UrnOf(school);
        var packed = JudgementsAt(school);
        var judgements = new Judgement[packed.Length];
        for (var i = 0; i < judgements.Length; i++)
        {
            judgements[i] = packed[i].Under(_givenUnder.Of(_starts[school] + i) is [var other, ..] ? other : urn);
        }

        var amalgamatedFrom = _amalgamatedFrom.Of(school);
        return new InspectionHistory(urn, judgements, _mayLackEarlier[school], amalgamatedFrom.IsEmpty ? null : amalgamatedFrom.ToArray());
    }

    /// <summary>Finds a school by its reference number.</summary>
    /// <returns>Its place in the order in which schools were added; -1 where it was not.</returns>
    public int IndexOf(Urn urn)
    {
        var order = _byUrn.Value;
        var (low, high) = (0, order.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _urns[order[middle]] < urn.Value ? (middle + 1, high) : (low, middle);
        }

        return low < order.Length && _urns[order[low]] == urn.Value ? order[low] : -1;
    }

    /// <summary>How many schools and judgements there are, in a line.</summary>
    public override string ToString() => $"{Wording.Counted(Count, "school")}, {Wording.Counted(JudgementCount, "judgement")}";

    /// <summary>Decides all schools.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="asAt">The day on which the decision is taken; it lies in the academic year of the rules' offer.</param>
    /// <param name="degree">
    /// How many threads decide at most, 1 or more; as many as there are processors when <see langword="null"/>. What is
    /// decided does not hang on it.
    /// </param>
    /// <exception cref="Guidance.UnknownAcademicYearException">The as-at date lies in another academic year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The degree is below 1.</exception>
    public PopulationDecisions Decide(EligibilityRules rules, DateOnly asAt, int? degree = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var threads = Parts.DegreeOf(degree);
        rules.RequireInYear(asAt);
        return new PopulationDecisions(this, rules, asAt, new PopulationDecider(this, rules, asAt).Decide(threads));
    }

    /// <summary>All judgements, school by school, each school's in the order of their publication or of the inspections' ends.</summary>
    internal CompactJudgement[] JudgementsInOrder(bool byPublication) => byPublication ? _judgements : _byInspectionEnd.Value;

    /// <summary>The history of a school that stands for all that have its word; kept, since it is asked about again and again.</summary>
    internal InspectionHistory StandingHistoryOf(int school)
    {
        lock (_standingLock)
        {
            if (!_standing.TryGetValue(school, out var history))
            {
                _standing.Add(school, history = HistoryOf(school));
            }

            return history;
        }
    }

    internal int Require(int school) => school >= 0 && school < Count
        ? school
        : throw new ArgumentOutOfRangeException(nameof(school), school, Count == 0 ? "The population has no schools." : $"The population's schools are numbered 0 to {Count - 1}.");

    private static long BytesOf<T>(T[] column)
        where T : struct => column.LongLength * Unsafe.SizeOf<T>();

    private ReadOnlySpan<CompactJudgement> JudgementsAt(int school) => _judgements.AsSpan(_starts[school], _starts[school + 1] - _starts[school]);

    // The judgements themselves where they are in this order already, as those of most populations are.
    private CompactJudgement[] OrderByInspectionEnd()
    {
        CompactJudgement[]? ordered = null;
        for (var school = 0; school < Count; school++)
        {
            if (!CompactJudgement.AreOrdered(JudgementsAt(school), byPublication: false))
            {
                ordered ??= [.. _judgements];
                CompactJudgement.Order(ordered.AsSpan(_starts[school].._starts[school + 1]), byPublication: false);
            }
        }

        return ordered ?? _judgements;
    }

    private int[] OrderByUrn()
    {
        int[] order = [.. Enumerable.Range(0, Count)];
        Array.Sort([.. _urns], order);
        return order;
    }
}
