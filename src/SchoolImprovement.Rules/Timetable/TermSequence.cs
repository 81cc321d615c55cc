using System.Collections.Immutable;
using System.Globalization;
using SchoolImprovement.Rules.Decisions;

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
            throw new InvalidTermCalendarException("A term calendar needs at least one term.");
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

            foreach (var halfTerm in ordered[index].HalfTerms)
            {
                holidays[count++] = halfTerm;
            }
        }

        Array.Resize(ref holidays, count);
        return ImmutableCollections.Wrap(holidays);
    }

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
            throw new InvalidTermCalendarException($"{earlier} and {later} overlap.", earlier, later);
        }

        var expectedKind = earlier.Kind == TermKind.Summer ? TermKind.Autumn : earlier.Kind + 1;
        var expectedYear = earlier.Kind == TermKind.Summer ? earlier.SchoolYearStart + 1 : earlier.SchoolYearStart;

        // The year is compared too: a whole missing school year leaves autumn after summer, as if nothing were amiss.
        if (later.Kind != expectedKind || later.SchoolYearStart != expectedYear)
        {
            throw new InvalidTermCalendarException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{earlier} is followed by {later}, where the {expectedKind} term of the school year from {expectedYear} was expected: a term is missing, given twice or of the wrong kind."),
                earlier,
                later);
        }
    }
}
