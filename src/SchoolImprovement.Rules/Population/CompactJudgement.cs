using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>A judgement in eight bytes, as a population keeps it: all of a <see cref="Judgement"/> but whose number it stands under.</summary>
/// <remarks>Immutable and thread-safe. The default value is no judgement, and refuses to be asked.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly record struct CompactJudgement
{
    /// <summary>How many bits <see cref="GradeAndOrigin"/> has.</summary>
    internal const int BitsOfGradeAndOrigin = 4;

    private const int LastDayKnown = 1 << BitsOfGradeAndOrigin;
    private const int PublicationKnown = LastDayKnown << 1;
    private const int Given = PublicationKnown << 1;

    private const int BitsOfDay = 16;
    private const int LastDayShift = BitsOfDay;
    private const int PublicationShift = 2 * BitsOfDay;
    private const int RestShift = 3 * BitsOfDay;

    private const int Epoch = 693_595;

    // One number, so that a judgement is read at once: the first day in the lowest sixteen bits, then the last day, the day of
    // publication, and the rest.
    private readonly ulong _packed;

    /// <summary>Makes a judgement.</summary>
    /// <inheritdoc cref="Judgement(Urn, OverallEffectiveness, DateOnly, DateOnly?, DateOnly?, JudgementOrigin)"/>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The grade or origin is none of the named ones, a date lies before the one that it must follow, or lies outside
    /// <see cref="EarliestDay"/> to <see cref="LatestDay"/>.
    /// </exception>
    public CompactJudgement(
        OverallEffectiveness grade,
        DateOnly firstDay,
        DateOnly? lastDay = null,
        DateOnly? publicationDate = null,
        JudgementOrigin origin = JudgementOrigin.School)
    {
        Judgement.Require(null, grade, firstDay, lastDay, publicationDate, origin);
        this = new CompactJudgement(grade, origin, firstDay, lastDay, publicationDate);
    }

    // Of a grade, an origin and dates that are possible.
    private CompactJudgement(OverallEffectiveness grade, JudgementOrigin origin, DateOnly firstDay, DateOnly? lastDay, DateOnly? publicationDate)
    {
        var first = ToDay(firstDay);
        var ended = lastDay is { } last ? ToDay(last) : first;
        var published = publicationDate is { } day ? ToDay(day) : ended;
        if (first < 0 || published > ushort.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(firstDay), Wording.Iso(firstDay), $"A population keeps judgements from {Wording.Iso(EarliestDay)} to {Wording.Iso(LatestDay)}.");
        }

        var rest = Given
            | ToGradeAndOrigin(grade, origin)
            | (lastDay is null ? 0 : LastDayKnown)
            | (publicationDate is null ? 0 : PublicationKnown);
        _packed = (uint)first
            | ((ulong)(uint)ended << LastDayShift)
            | ((ulong)(uint)published << PublicationShift)
            | ((ulong)(uint)rest << RestShift);
    }

    /// <summary>The first day that can be kept: 1 January 1900.</summary>
    public static DateOnly EarliestDay => ToDate(0);

    /// <summary>The last day that can be kept: 6 June 2079.</summary>
    public static DateOnly LatestDay => ToDate(ushort.MaxValue);

    /// <summary>The grade.</summary>
    /// <exception cref="InvalidOperationException">This is no judgement, but the default value; so says every property.</exception>
    public OverallEffectiveness Grade => (OverallEffectiveness)((RestOfJudgement & 3) + 1);

    /// <summary>Whether it is the school's own judgement or a predecessor's.</summary>
    public JudgementOrigin Origin => (JudgementOrigin)((RestOfJudgement >> 2) & 3);

    /// <summary>The inspection's first day.</summary>
    public DateOnly FirstDay => ToDate(RestOfJudgement != 0 ? First : 0);

    /// <summary>The inspection's last day; <see langword="null"/> where not known.</summary>
    public DateOnly? LastDay => (RestOfJudgement & LastDayKnown) == 0 ? null : ToDate(DayAt(LastDayShift));

    /// <summary>The day on which the report was published; <see langword="null"/> where not known.</summary>
    public DateOnly? PublicationDate => (RestOfJudgement & PublicationKnown) == 0 ? null : ToDate(DayAt(PublicationShift));

    internal int First => DayAt(0);

    internal int GradeAndOrigin => Rest & ((1 << BitsOfGradeAndOrigin) - 1);

    private int Rest => unchecked((int)(_packed >> RestShift));

    private int RestOfJudgement => _packed != 0 ? Rest : throw new InvalidOperationException("There is no judgement: none was given.");

    /// <summary>The judgement in eight bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A date cannot be kept.</exception>
    public static CompactJudgement Of(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return new(judgement.Grade, judgement.Origin, judgement.FirstDay, judgement.LastDay, judgement.PublicationDate);
    }

    /// <summary>The grade and the first day, such as <c>requires improvement, 2 Sep 2019</c>.</summary>
    public override string ToString() => _packed == 0 ? "no judgement" : $"{EnumWords<OverallEffectiveness>.Of(Grade)}, {Wording.Date(FirstDay)}";

    /// <summary>The judgement under a school's number.</summary>
    public Judgement Under(Urn urn) => new(urn, Grade, FirstDay, LastDay, PublicationDate, Origin);

    /// <summary>The day as a population numbers it; below 0 or above what a judgement keeps for other days.</summary>
    internal static int ToDay(DateOnly date) => date.DayNumber - Epoch;

    internal static DateOnly ToDate(int day) => DateOnly.FromDayNumber(day + Epoch);

    internal static int ToGradeAndOrigin(OverallEffectiveness grade, JudgementOrigin origin) => ((int)grade - 1) | ((int)origin << 2);

    internal int DayBy(bool byPublication) => DayAt(ShiftOf(byPublication));

    /// <summary>Where the day stands by which judgements count, for <see cref="DayAt"/>.</summary>
    internal static int ShiftOf(bool byPublication) => byPublication ? PublicationShift : LastDayShift;

    internal int DayAt(int shift) => unchecked((ushort)(_packed >> shift));

    /// <summary>Whether this one comes after another in a history.</summary>
    internal bool Follows(in CompactJudgement other, bool byPublication)
    {
        var day = DayBy(byPublication);
        var otherDay = other.DayBy(byPublication);
        return day > otherDay || (day == otherDay && First > other.First);
    }

    /// <summary>Whether judgements stand in the order of their days.</summary>
    internal static bool AreOrdered(ReadOnlySpan<CompactJudgement> judgements, bool byPublication)
    {
        for (var i = 1; i < judgements.Length; i++)
        {
            if (!judgements[i].Follows(in judgements[i - 1], byPublication))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts judgements in the order of their days; few at a time, and mostly in order already.</summary>
    internal static void Order(Span<CompactJudgement> judgements, bool byPublication)
    {
        for (var i = 1; i < judgements.Length; i++)
        {
            var judgement = judgements[i];
            var at = i;
            for (; at > 0 && judgements[at - 1].Follows(in judgement, byPublication); at--)
            {
                judgements[at] = judgements[at - 1];
            }

            judgements[at] = judgement;
        }
    }
}
