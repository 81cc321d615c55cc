namespace SchoolImprovement.Rules.Schools;

/// <summary>
/// The judgements of overall effectiveness that a school has had, its predecessors' included where there is one line of
/// them. Which of them count is the policy's to say.
/// </summary>
/// <remarks>
/// Immutable and thread-safe; equal when school, judgements, predecessors and what may be lacking are. In JSON it is an object with
/// <c>school</c> and <c>judgements</c>.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record InspectionHistory
{
    private readonly Timeline _byPublication;
    private readonly Timeline _byInspection;
    private readonly Urn[] _amalgamatedFrom;

    /// <summary>Makes a history.</summary>
    /// <param name="school">The school, by its present reference number.</param>
    /// <param name="judgements">
    /// Its judgements in any order. Those that begin on one day with one grade are one judgement, whichever source or
    /// reference number they come under; of its dates, the ones known are kept, and of two that differ the earlier.
    /// </param>
    /// <param name="mayLackEarlier">
    /// Whether there may be judgements earlier than those given; then what would rest on their absence needs
    /// information.
    /// </param>
    /// <param name="amalgamatedFrom">
    /// The predecessors, where there are several: none of their judgements counts, those given under their numbers are
    /// left out, and a decision says so.
    /// </param>
    /// <exception cref="ContradictoryJudgementsException">Two different grades are given for one first day.</exception>
    /// <exception cref="ArgumentNullException">There are no judgements, or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The school was never set.</exception>
    /// <exception cref="ImpossibleValueException">A judgement under another number is not said to be a predecessor's.</exception>
    public InspectionHistory(
        Urn school,
        IEnumerable<Judgement> judgements,
        bool mayLackEarlier = false,
        IEnumerable<Urn>? amalgamatedFrom = null)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        Urn.ThrowIfUnset(school);
        School = school;
        MayLackEarlier = mayLackEarlier;
        _amalgamatedFrom = amalgamatedFrom is null ? [] : [.. amalgamatedFrom.Order()];
        var distinct = JudgementMerging.Distinct(IsAmalgamated
            ? judgements.Where(judgement => judgement is null || !_amalgamatedFrom.Contains(judgement.Urn))
            : judgements);
        foreach (var judgement in distinct)
        {
            RequireWhose(school, judgement.Urn, judgement.Origin, judgement.FirstDay);
        }

        _byPublication = Timeline.Of(distinct, JudgementDateReading.PublicationWhereKnown);
        _byInspection = Array.Exists(distinct, judgement => judgement.PublicationDate is not null)
            ? Timeline.Of(distinct, JudgementDateReading.InspectionEnd)
            : _byPublication;
    }

    /// <summary>Makes a history of what is distinct and in order already, without a copy.</summary>
    internal InspectionHistory(Urn school, Timeline timeline, bool mayLackEarlier)
    {
        School = school;
        MayLackEarlier = mayLackEarlier;
        _amalgamatedFrom = [];
        _byPublication = timeline;
        _byInspection = timeline;
    }

    /// <summary>The school, by its present reference number.</summary>
    public Urn School { get; }

    /// <summary>The judgements, each once, earliest first by the date of <see cref="JudgementDateReading.PublicationWhereKnown"/>.</summary>
    public ImmutableArray<Judgement> Judgements => ImmutableCollections.Wrap(_byPublication.Judgements);

    /// <summary>Whether there may be judgements earlier than those known.</summary>
    public bool MayLackEarlier { get; }

    /// <summary>The predecessors, where there are several, in the order of their numbers; else empty.</summary>
    public ImmutableArray<Urn> AmalgamatedFrom => ImmutableCollections.Wrap(_amalgamatedFrom);

    internal bool IsAmalgamated => _amalgamatedFrom.Length > 0;

    /// <summary>A history of the school's own judgements, each known by its grade and its date.</summary>
    /// <exception cref="ContradictoryJudgementsException">Two different grades are given for one day.</exception>
    public static InspectionHistory Of(Urn school, params ReadOnlySpan<(OverallEffectiveness Grade, DateOnly Date)> judgements)
    {
        var all = new Judgement[judgements.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new Judgement(school, judgements[i].Grade, judgements[i].Date);
        }

        return new InspectionHistory(school, all);
    }

    /// <summary>Whether the two say the same of the same school.</summary>
    public bool Equals(InspectionHistory? other) => other is not null
        && School == other.School && MayLackEarlier == other.MayLackEarlier
        && Judgements.AsSpan().SequenceEqual(other.Judgements.AsSpan())
        && _amalgamatedFrom.AsSpan().SequenceEqual(other._amalgamatedFrom);

    /// <summary>A hash code that agrees with <see cref="Equals(InspectionHistory?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(School, MayLackEarlier, Judgements.Length, Judgements.LastOrDefault());

    /// <summary>The school and its judgements in a line, such as <c>URN 900123: RI, 14 Sep 2016; Good, 1 Mar 2019</c>.</summary>
    public override string ToString() => $"URN {School}: {(Judgements.IsEmpty ? "no judgements" : string.Join("; ", Judgements))}{(MayLackEarlier ? "; there may be earlier ones" : "")}";

    /// <summary>Refuses a judgement under another number that is not said to be a predecessor's: it counts by that alone. Guidance 1.4.</summary>
    internal static void RequireWhose(Urn school, Urn givenUnder, JudgementOrigin origin, DateOnly firstDay)
    {
        if (origin == JudgementOrigin.School && givenUnder != school)
        {
            throw new ImpossibleValueException(
                $"URN {school}: the judgement of {Wording.Iso(firstDay)} is of URN {givenUnder}, and is not said to be a predecessor's: give its origin.");
        }
    }

    internal ref readonly Timeline TimelineBy(JudgementDateReading reading) =>
        ref reading == JudgementDateReading.PublicationWhereKnown ? ref _byPublication : ref _byInspection;
}
