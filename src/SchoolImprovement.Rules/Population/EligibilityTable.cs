using System.Runtime.ExceptionServices;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// The eligibility rules as a table: all that they can tell of a school's history is one of fewer than 256 states, one
/// more judgement leads from state to state, and the state says what is decided. The table is made by asking the rules.
/// </summary>
/// <remarks>
/// <para>
/// Immutable and thread-safe; make one for each set of rules and keep it: making it asks the rules about a million
/// histories, which takes a good tenth of a second. The first time in a process it takes several tenths, since the rules
/// then run before the runtime has optimised them; an application that is published ready to run
/// (<c>PublishReadyToRun</c>) is spared most of that.
/// </para>
/// <para>
/// Rules of an application's own are asked like the catalogue's. They must decide by what a table can hold: of each
/// counted judgement its grade, its place in the order, whether it lies in the record of tier 3, in the year, before
/// the change of name of grade 3 and after support was taken up; and how far back judgements are known. Rules that look
/// at more, such as a school's number or a date of their own, or that only show a difference after more than a dozen
/// judgements, are decided school by school with
/// <see cref="EligibilityRules.Decide(InspectionHistory, DateOnly, PriorSupport)"/>.
/// </para>
/// </remarks>
public sealed class EligibilityTable
{
    /// <summary>How many states a byte can hold.</summary>
    public const int MostStates = 256;

    internal const int ClassBits = 5;
    private const int KindBits = 8 + ClassBits;

    private static readonly Lazy<EligibilityTable> OfDefault = new(() => new EligibilityTable(EligibilityRules.Default));

    private readonly byte[] _next = new byte[Knowledge.Kinds << KindBits];
    private readonly byte[] _beginnings = new byte[Knowledge.Kinds * Knowledge.Beginnings];
    private readonly StateNumbering _numbering;

    /// <summary>Asks the rules, and makes the table.</summary>
    /// <exception cref="TooManyStatesException">The rules tell apart more histories than a byte can hold.</exception>
    public EligibilityTable(EligibilityRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = rules;
        Classes = new JudgementClassifier(rules);
        // Where every judgement counts, none is left to say that the record is known since before it began.
        var kinds = rules.Context.LastCountedOrigin == JudgementOrigin.OtherPredecessor ? Knowledge.Kinds - Knowledge.KnownSinceRecord : Knowledge.Kinds;
        var found = new StateDiscovery[kinds];
        try
        {
            // Kinds that differ in what is known of support alone do not differ in which classes are told apart, as a rule.
            var standing = new byte[kinds / Knowledge.Supports][];
            Parallel.For(0, standing.Length, i => standing[i] = ClassGrouping.Ask(new HistoryAsker(rules, i * Knowledge.Supports)));
            Parallel.For(0, found.Length, kind => found[kind] = StateDiscovery.Run(
                new HistoryAsker(rules, kind), kind, standing[kind / Knowledge.Supports], rules.Offer.Eligibility.LongRecordMinimum.Value));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        var merged = Array.ConvertAll(found, discovery => StateMerging.Run(discovery.States));
        var kept = Array.ConvertAll(merged, states => states.Distinct().OrderBy(state => state.Index).ToList());
        _numbering = new StateNumbering(kept);
        for (var kind = 0; kind < kept.Length; kind++)
        {
            Fill(kind, found[kind], merged[kind], kept[kind]);
        }
    }

    /// <summary>The table of <see cref="EligibilityRules.Default"/>, made when first asked for.</summary>
    public static EligibilityTable Default => OfDefault.Value;

    /// <summary>The rules that were asked.</summary>
    public EligibilityRules Rules { get; }

    /// <summary>How many numbers the states take up; 0, which is no state, is one of them.</summary>
    public int StateCount => _numbering.Count;

    internal JudgementClassifier Classes { get; }

    internal ReadOnlySpan<byte> LastBelow => _numbering.LastBelow;

    internal ReadOnlySpan<byte> Transitions => _next;

    /// <summary>What is decided of the schools in a state.</summary>
    public EligibilityOutcome OutcomeOf(byte state) => SchoolCounts.OutcomeOf(GroupOf(state));

    /// <summary>The tier of the schools in a state; <see cref="SupportTier.None"/> unless they are eligible.</summary>
    public SupportTier TierOf(byte state) => SchoolCounts.TierOf(GroupOf(state));

    /// <summary>
    /// The tier of each state, 0 to 3: as many at a time as the processor compares at once, and no more than memory allows.
    /// </summary>
    /// <param name="states">States of this table, one byte a school.</param>
    /// <param name="tiers">Receives the tiers; at least as long as <paramref name="states"/>, and the same or apart.</param>
    /// <exception cref="ArgumentException"><paramref name="tiers"/> is too short.</exception>
    public void ReadTiers(ReadOnlySpan<byte> states, Span<byte> tiers) => StateRanges.ReadTiers(states, tiers, LastBelow);

    /// <summary>Counts schools by outcome and tier without reading out their tiers.</summary>
    /// <param name="states">States of this table, one byte a school.</param>
    public SchoolCounts Count(ReadOnlySpan<byte> states) => StateRanges.Count(states, LastBelow);

    internal int GroupOf(byte state)
    {
        var group = 0;
        while (group < SchoolCounts.Groups - 1 && state > _numbering.LastBelow[group + 1])
        {
            group++;
        }

        return group;
    }

    internal ref readonly Observation Seen(int kind, byte state) => ref _numbering.Seen(kind, state);

    internal static int TransitionsOf(int kind) => kind << KindBits;

    internal byte Beginning(int kind, int beginning) => _beginnings[(kind * Knowledge.Beginnings) + beginning];

    internal byte Next(int kind, byte state, int one) => _next[(kind << KindBits) | (state << ClassBits) | one];

    private void Fill(int kind, StateDiscovery found, DiscoveredState[] merged, List<DiscoveredState> kept)
    {
        for (var i = 0; i < found.Beginnings.Length; i++)
        {
            _beginnings[(kind * Knowledge.Beginnings) + i] = NumberOf(found.Beginnings[i]);
        }

        foreach (var state in kept)
        {
            for (var one = 0; one < JudgementClass.Count; one++)
            {
                if (found.Next(state, one) is { } next)
                {
                    _next[(kind << KindBits) | (NumberOf(state) << ClassBits) | one] = NumberOf(next);
                }
            }
        }

        byte NumberOf(DiscoveredState state) => _numbering.NumberOf(kind, merged[state.Index]);
    }
}
