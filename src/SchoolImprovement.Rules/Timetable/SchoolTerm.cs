namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// One school term: its kind, its days and the half-term holidays inside it (Guidance 3.1, 6.7). The first and the last day are
/// always days of term, never holidays.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Two terms are equal when kind, days and half terms are. A training day is a day of term.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record SchoolTerm
{
    // England's school year turns between the summer term's end in July and the autumn term's start, in August for some schools.
    private const int FirstMonthOfSchoolYear = 8;

    // Half a year: three terms and their holidays are one, so that what is longer has a slip in one of its ends.
    private const int MostDays = 184;

    /// <summary>Makes a term.</summary>
    /// <param name="kind">Autumn, spring or summer.</param>
    /// <param name="dates">The term's days, the first and the last included.</param>
    /// <param name="halfTerms">
    /// The half-term holidays, in any order; none is fine. Given as Monday to Friday or as Saturday to Sunday they mean the same
    /// holiday: in <see cref="SchoolTermCalendar.Holidays"/> the weekends beside a half term belong to it. Guidance 3.1.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="halfTerms"/> is null.</exception>
    /// <exception cref="ImpossibleValueException">
    /// The kind is none of the three; the term is longer than half a year, 184 days; a half term does not begin after the term's first day and end before its last; or two half
    /// terms share a day.
    /// </exception>
    public SchoolTerm(TermKind kind, DateRange dates, params IEnumerable<DateRange> halfTerms)
    {
        ArgumentNullException.ThrowIfNull(halfTerms);
        if (kind is not (TermKind.Autumn or TermKind.Spring or TermKind.Summer))
        {
            throw new ImpossibleValueException(
                $"The term from {dates} is given the kind {(int)kind}, which is neither autumn, spring nor summer.");
        }

        if (dates.LengthInDays > MostDays)
        {
            throw new ImpossibleValueException($"The term from {dates} is longer than half a year, which no term is.");
        }

        Kind = kind;
        Dates = dates;
        HalfTerms = ImmutableCollections.Wrap(InOrder(halfTerms.ToArray()));
        RefuseImpossibleHalfTerms();
    }

    /// <summary>Autumn, spring or summer.</summary>
    public TermKind Kind { get; }

    /// <summary>The term's days, half terms and weekends among them, the first and the last included.</summary>
    public DateRange Dates { get; }

    /// <summary>The first day of the term, a day of term.</summary>
    public DateOnly FirstDay => Dates.FirstDay;

    /// <summary>The last day of the term, a day of term.</summary>
    public DateOnly LastDay => Dates.LastDay;

    /// <summary>The half-term holidays as they were given, earliest first, each with both its ends included; empty when there are none.</summary>
    public ImmutableArray<DateRange> HalfTerms { get; }

    /// <summary>The kind and the year, such as <c>Autumn 2019</c>, and <c>Spring 2020</c> in the same school year.</summary>
    public string Name => string.Create(
        CultureInfo.InvariantCulture, $"{Kind} {(Kind == TermKind.Autumn ? SchoolYearStart : SchoolYearStart + 1)}");

    /// <summary>The calendar year in which the school year of this term began: 2019 for autumn 2019, spring and summer 2020.</summary>
    internal int SchoolYearStart => FirstDay.Month >= FirstMonthOfSchoolYear ? FirstDay.Year : FirstDay.Year - 1;

    /// <summary>Whether the two terms are the same: kind, days and half terms.</summary>
    /// <param name="other">The term to compare with.</param>
    /// <returns>True when all three are equal.</returns>
    public bool Equals(SchoolTerm? other) =>
        other is not null && Kind == other.Kind && Dates == other.Dates && HalfTerms.SequenceEqual(other.HalfTerms);

    /// <summary>A hash code that agrees with <see cref="Equals(SchoolTerm?)"/>.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Kind, Dates, HalfTerms.Length);

    /// <summary>The term in words, such as <c>Autumn 2019 (2 Sep 2019 to 20 Dec 2019)</c>, the same in every culture.</summary>
    /// <returns>The name and the days.</returns>
    public override string ToString() => $"{Name} ({Dates})";

    // Few, mostly one.
    private static DateRange[] InOrder(DateRange[] ranges)
    {
        for (var i = 1; i < ranges.Length; i++)
        {
            for (var at = i; at > 0 && ranges[at].FirstDay < ranges[at - 1].FirstDay; at--)
            {
                (ranges[at], ranges[at - 1]) = (ranges[at - 1], ranges[at]);
            }
        }

        return ranges;
    }

    private void RefuseImpossibleHalfTerms()
    {
        for (var index = 0; index < HalfTerms.Length; index++)
        {
            var halfTerm = HalfTerms[index];
            if (halfTerm.FirstDay <= FirstDay || halfTerm.LastDay >= LastDay)
            {
                throw new ImpossibleValueException(
                    $"The half term {halfTerm} is not inside {this}: it has to begin after the term's first day and end before its last.");
            }

            if (index > 0 && halfTerm.Overlaps(HalfTerms[index - 1]))
            {
                throw new ImpossibleValueException($"The half terms {HalfTerms[index - 1]} and {halfTerm} of {this} overlap.");
            }
        }
    }
}
