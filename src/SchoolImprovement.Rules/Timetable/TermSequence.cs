namespace SchoolImprovement.Rules.Timetable;

/// <summary>Puts terms in order, refuses those that do not follow one another, and finds the holidays among them.</summary>
internal static class TermSequence
{
    // Compares terms, not days: what is generic over days would have to be compiled before the first term is known.
    private static readonly Comparer<SchoolTerm> ByDays = Comparer<SchoolTerm>.Create(static (left, right) =>
        left.FirstDay.CompareTo(right.FirstDay) is not 0 and var byFirstDay ? byFirstDay : left.LastDay.CompareTo(right.LastDay));

    internal static ImmutableArray<SchoolTerm> InOrder(IEnumerable<SchoolTerm> terms)
    {
        var given = terms.ToImmutableArray();
        if (given.Contains(null!))
        {
            throw new ArgumentException("A term of the calendar is null.", nameof(terms));
        }

        var ordered = given.Order(ByDays).ToImmutableArray();
        if (ordered.IsEmpty)
        {
            throw new ImpossibleValueException("A term calendar needs at least one term.");
        }

        for (var index = 1; index < ordered.Length; index++)
        {
            RefuseUnlessFollowing(ordered[index - 1], ordered[index]);
        }

        return ordered;
    }

    internal static ImmutableArray<DateRange> HolidaysOf(ImmutableArray<SchoolTerm> ordered)
    {
        var holidays = new DateRange[MostHolidays(ordered)];
        var count = 0;
        for (var index = 0; index < ordered.Length; index++)
        {
            if (index > 0 && ordered[index].FirstDay.DayNumber - ordered[index - 1].LastDay.DayNumber > 1)
            {
                holidays[count++] = new DateRange(ordered[index - 1].LastDay.AddDays(1), ordered[index].FirstDay.AddDays(-1));
            }

            for (var halfTerm = 0; halfTerm < ordered[index].HalfTerms.Length; halfTerm++)
            {
                holidays[count++] = Whole(ordered[index], halfTerm);
            }
        }

        Array.Resize(ref holidays, count);
        return ImmutableCollections.Wrap(holidays);
    }

    /// <summary>
    /// A half term with the weekends beside it, as those beside Christmas belong to Christmas: else the clock of a period would run
    /// on two days of every half term. The term's own first and last day stay days of term. Guidance 3.1.
    /// </summary>
    private static DateRange Whole(SchoolTerm term, int index)
    {
        var (first, last) = (term.HalfTerms[index].FirstDay, term.HalfTerms[index].LastDay);

        // A weekend between two half terms belongs to the later one, so that it is counted once.
        var next = index + 1 < term.HalfTerms.Length ? Saturday(term.HalfTerms[index + 1].FirstDay, term.FirstDay) : term.LastDay;
        first = Saturday(first, term.FirstDay);
        while (last.AddDays(1) < next && IsWeekend(last.AddDays(1)))
        {
            last = last.AddDays(1);
        }

        return new DateRange(first, last);
    }

    /// <summary>The first day of the weekend that ends on the eve of a day, as far as it lies after a bound; else the day itself.</summary>
    private static DateOnly Saturday(DateOnly day, DateOnly after)
    {
        while (day.AddDays(-1) > after && IsWeekend(day.AddDays(-1)))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static int MostHolidays(ImmutableArray<SchoolTerm> terms)
    {
        var count = terms.Length;
        foreach (var term in terms)
        {
            count += term.HalfTerms.Length;
        }

        return count;
    }

    private static void RefuseUnlessFollowing(SchoolTerm earlier, SchoolTerm later)
    {
        if (earlier.Dates.Overlaps(later.Dates))
        {
            throw new ImpossibleValueException($"{earlier} and {later} overlap.");
        }

        var expectedKind = earlier.Kind == TermKind.Summer ? TermKind.Autumn : earlier.Kind + 1;
        var expectedYear = earlier.Kind == TermKind.Summer ? earlier.SchoolYearStart + 1 : earlier.SchoolYearStart;

        // The year is compared too: a whole missing school year leaves autumn after summer, as if nothing were amiss.
        if (later.Kind != expectedKind || later.SchoolYearStart != expectedYear)
        {
            throw new ImpossibleValueException(string.Create(
                CultureInfo.InvariantCulture,
                $"{earlier} is followed by {later}, where the {expectedKind} term of the school year from {expectedYear} was expected: a term is missing, given twice or of the wrong kind."));
        }
    }
}
