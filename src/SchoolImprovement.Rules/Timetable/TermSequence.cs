using System.Collections.Immutable;
using System.Globalization;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Puts terms in order, refuses those that do not follow one another, and finds the holidays among them.</summary>
internal static class TermSequence
{
    internal static ImmutableArray<SchoolTerm> InOrder(IEnumerable<SchoolTerm> terms)
    {
        var given = terms.ToImmutableArray();
        if (given.Contains(null!))
        {
            throw new ArgumentException("A term of the calendar is null.", nameof(terms));
        }

        var ordered = given.OrderBy(term => term.FirstDay).ThenBy(term => term.LastDay).ToImmutableArray();
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
        var holidays = ImmutableArray.CreateBuilder<DateRange>();
        for (var index = 0; index < ordered.Length; index++)
        {
            if (index > 0 && ordered[index].FirstDay.DayNumber - ordered[index - 1].LastDay.DayNumber > 1)
            {
                holidays.Add(new DateRange(ordered[index - 1].LastDay.AddDays(1), ordered[index].FirstDay.AddDays(-1)));
            }

            holidays.AddRange(ordered[index].HalfTerms);
        }

        return holidays.ToImmutable();
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
