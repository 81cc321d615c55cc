using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// The terms of one school or authority in their order, and what follows from them: school holidays (Guidance 3.1) and the terms
/// after a deployment (Guidance 6.7). There is no national calendar in England, so the application fills it; where it has nothing
/// better, <see cref="DefaultEngland"/> holds typical dates.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Two calendars are equal when description, terms and <see cref="IsDefault"/> are. Everything outside
/// <see cref="Known"/> is refused with a <see cref="DateOutsideCalendarException"/>, never guessed.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record SchoolTermCalendar
{
    private static readonly Lazy<SchoolTermCalendar> EnglandByDefault = new(DefaultTermsOfEngland.Create);

    /// <summary>Makes a calendar of terms.</summary>
    /// <param name="description">Whose terms these are, such as a school's or an authority's name; used in messages.</param>
    /// <param name="terms">
    /// The terms in any order, at least one. Put in order, they follow autumn, spring, summer, autumn without a break; the holidays
    /// between terms are no break. The first may be of any kind.
    /// </param>
    /// <param name="isDefault">True to mark typical dates, which stand in for those of a real school.</param>
    /// <exception cref="ArgumentException">The description is blank, or a term is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="description"/> or <paramref name="terms"/> is null.</exception>
    /// <exception cref="ImpossibleValueException">There is no term, two overlap, or one is missing or given twice.</exception>
    public SchoolTermCalendar(string description, IEnumerable<SchoolTerm> terms, bool isDefault = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        ArgumentNullException.ThrowIfNull(terms);
        Terms = TermSequence.InOrder(terms);
        Holidays = TermSequence.HolidaysOf(Terms);
        Known = new DateRange(Terms[0].FirstDay, Terms[^1].LastDay);
        Description = description;
        IsDefault = isDefault;
    }

    /// <summary>
    /// A default for England: typical term dates with half terms for the school years 2018/19 to 2022/23, not the dates of any one
    /// school. Real calendars differ by authority and school, by a week and more; use it where the real one is not to be had, and
    /// say so. It knows no closures: a term in the pandemic is a term.
    /// </summary>
    public static SchoolTermCalendar DefaultEngland => EnglandByDefault.Value;

    /// <summary>Whose terms these are, in words.</summary>
    public string Description { get; }

    /// <summary>Whether these are typical dates that stand in for a real school's, as in <see cref="DefaultEngland"/>.</summary>
    public bool IsDefault { get; }

    /// <summary>The terms, earliest first: at least one, without a break.</summary>
    public ImmutableArray<SchoolTerm> Terms { get; }

    /// <summary>
    /// The school holidays that the calendar knows, earliest first, both ends included: the half terms with the weekends beside them,
    /// and between two terms every day from the one's last to the other's first, weekends included and both of those days excluded.
    /// </summary>
    public ImmutableArray<DateRange> Holidays { get; }

    /// <summary>
    /// The days the calendar can answer for, both ends included: from the first term's first day to the last term's last day. How long
    /// the holiday after the last term lasts is not known.
    /// </summary>
    public DateRange Known { get; }

    /// <summary>Reads a calendar from the JSON that <see cref="ToJson"/> writes; dates are written <c>yyyy-MM-dd</c>.</summary>
    /// <param name="json">
    /// An object with <c>description</c>, optionally <c>isDefault</c>, and <c>terms</c>, each with <c>kind</c> (Autumn, Spring or Summer),
    /// <c>firstDay</c>, <c>lastDay</c> and optionally <c>halfTerms</c> with a <c>firstDay</c> and <c>lastDay</c> each. Anything else is refused.
    /// </param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DocumentFormatException">
    /// The text is not such JSON, or describes an impossible term or calendar; it gives the path and the line.
    /// </exception>
    public static SchoolTermCalendar Parse(string json) =>
        DocumentJson.Read(json, TermCalendarJsonContext.Default.TermCalendarDocument).Calendar;

    /// <summary>Reads a calendar as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="calendar">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out SchoolTermCalendar? calendar, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out calendar, out fault);

    /// <summary>Writes the calendar as JSON, which <see cref="Parse"/> reads back as an equal calendar.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    /// <returns>The JSON text.</returns>
    public string ToJson(bool indented = false) => JsonText.Of(TermCalendarDocument.Of(this), TermCalendarJsonContext.Default.TermCalendarDocument, indented);

    /// <summary>The term that a date is in; weekends and half terms belong to their term.</summary>
    /// <param name="date">A date within <see cref="Known"/>.</param>
    /// <returns>The term, or null where the date is in the holiday between two terms.</returns>
    /// <exception cref="DateOutsideCalendarException">The date is outside <see cref="Known"/>.</exception>
    public SchoolTerm? TermContaining(DateOnly date)
    {
        DateOutsideCalendarException.ThrowIfUnknown(date, Known, Description);
        return Terms.FirstOrDefault(term => term.Dates.Contains(date));
    }

    /// <summary>
    /// Whether a date is in a school holiday (Guidance 3.1): a half term with the weekends beside it, or the days between two terms.
    /// Any other weekend in term is not a school holiday, and neither is a bank holiday in term.
    /// </summary>
    /// <param name="date">A date within <see cref="Known"/>.</param>
    /// <returns>True when the date is in one of <see cref="Holidays"/>.</returns>
    /// <exception cref="DateOutsideCalendarException">The date is outside <see cref="Known"/>.</exception>
    public bool IsSchoolHoliday(DateOnly date)
    {
        DateOutsideCalendarException.ThrowIfUnknown(date, Known, Description);
        return Holidays.Any(holiday => holiday.Contains(date));
    }

    /// <summary>The next terms to start after a date. A term that starts on the date itself does not start after it.</summary>
    /// <param name="date">A date within <see cref="Known"/>.</param>
    /// <param name="count">How many terms, at least 1.</param>
    /// <returns>Exactly <paramref name="count"/> terms, earliest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    /// <exception cref="DateOutsideCalendarException">
    /// The date is outside <see cref="Known"/>, or the calendar knows fewer terms after it.
    /// </exception>
    public ImmutableArray<SchoolTerm> TermsStartingAfter(DateOnly date, int count) =>
        TermsFrom(IndexOfTermStartingAfter(date), date, count);

    /// <summary>
    /// The terms within which funded activity takes place after the initial deployment (Guidance 6.7), and so the first, second
    /// and further term of the costs and payments (Guidance 6.19, 6.24).
    /// </summary>
    /// <param name="initialDeployment">The day of the initial deployment, within <see cref="Known"/>.</param>
    /// <param name="terms">How many terms the guidance of the academic year gives, at least 1.</param>
    /// <param name="firstTerm">Which term counts as the first; the default reading is the first to start after the deployment.</param>
    /// <returns>Exactly <paramref name="terms"/> terms, earliest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="terms"/> is less than 1, or <paramref name="firstTerm"/> is not one of its values.
    /// </exception>
    /// <exception cref="DateOutsideCalendarException">
    /// The deployment is outside <see cref="Known"/>, or the calendar knows fewer terms after it.
    /// </exception>
    public ImmutableArray<SchoolTerm> FundedTerms(
        DateOnly initialDeployment,
        int terms,
        FirstTermOfWindow firstTerm = FirstTermOfWindow.StartsAfterDeployment) =>
        TermsFrom(IndexOfFirstFundedTerm(initialDeployment, firstTerm), initialDeployment, terms);

    /// <summary>
    /// The days within which funded activity ends (Guidance 6.7): from the initial deployment to the last day of the last of
    /// <see cref="FundedTerms"/>, both included.
    /// </summary>
    /// <param name="initialDeployment">The day of the initial deployment, within <see cref="Known"/>.</param>
    /// <param name="terms">How many terms the guidance of the academic year gives, at least 1.</param>
    /// <param name="firstTerm">Which term counts as the first; the default reading is the first to start after the deployment.</param>
    /// <returns>The window, both ends included.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="terms"/> is less than 1, or <paramref name="firstTerm"/> is not one of its values.
    /// </exception>
    /// <exception cref="DateOutsideCalendarException">
    /// The deployment is outside <see cref="Known"/>, or the calendar knows fewer terms after it.
    /// </exception>
    public DateRange FundedWindow(
        DateOnly initialDeployment,
        int terms,
        FirstTermOfWindow firstTerm = FirstTermOfWindow.StartsAfterDeployment) =>
        new(initialDeployment, FundedTerms(initialDeployment, terms, firstTerm)[^1].LastDay);

    /// <summary>
    /// The last day of a period whose clock stops in school holidays (Guidance 3.1). The start is day 0 and is not counted, day 1 is
    /// the first day after it that is no school holiday, and the result is day <paramref name="days"/>, inclusive: what is done on
    /// it is in time. Weekends and bank holidays in term are counted.
    /// </summary>
    /// <param name="start">The day the period is counted from, within <see cref="Known"/>; it may itself be in a holiday.</param>
    /// <param name="days">How many days to count, 0 or more; 14 for two weeks. Zero gives the start itself.</param>
    /// <returns>The period's last day; never in a school holiday unless <paramref name="days"/> is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    /// <exception cref="DateOutsideCalendarException">The start or the result is outside <see cref="Known"/>.</exception>
    public DateOnly AddDaysOutsideHolidays(DateOnly start, int days)
    {
        DateOutsideCalendarException.ThrowIfUnknown(start, Known, Description);
        return TryAddDaysOutsideHolidays(start, days, out var lastDay)
            ? lastDay
            : throw DateOutsideCalendarException.ForPeriod($"{Number(days)} days outside school holidays from", start, Known, Description);
    }

    /// <summary>Whether the two calendars are the same: description, terms and whether they are a default.</summary>
    /// <param name="other">The calendar to compare with.</param>
    /// <returns>True when all three are equal.</returns>
    public bool Equals(SchoolTermCalendar? other) =>
        other is not null && IsDefault == other.IsDefault && Description == other.Description && Terms.SequenceEqual(other.Terms);

    /// <summary>A hash code that agrees with <see cref="Equals(SchoolTermCalendar?)"/>.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Description, IsDefault, Known, Terms.Length);

    /// <summary>The description and the days known.</summary>
    /// <returns>Such as <c>Ealing (2 Sep 2019 to 24 Jul 2020)</c>, the same in every culture.</returns>
    public override string ToString() => $"{Wording.OnOneLine(Description)} ({Known})";

    /// <summary>As <see cref="AddDaysOutsideHolidays"/>, for one who goes on when the calendar does not reach far enough.</summary>
    internal bool TryAddDaysOutsideHolidays(DateOnly start, int days, out DateOnly lastDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        lastDay = start;
        if (days == 0 || !Known.Contains(start))
        {
            return Known.Contains(start);
        }

        var end = (long)start.DayNumber + days;
        foreach (var holiday in Holidays)
        {
            if (holiday.LastDay <= start)
            {
                continue;
            }

            if (holiday.FirstDay.DayNumber > end)
            {
                break;
            }

            // Of a holiday under way on the start day, only what is left of it stops the clock.
            end += Math.Min(holiday.LengthInDays, holiday.LastDay.DayNumber - start.DayNumber);
        }

        if (end > Known.LastDay.DayNumber)
        {
            return false;
        }

        lastDay = DateOnly.FromDayNumber((int)end);
        return true;
    }

    /// <summary>As <see cref="FundedTerms"/>, for one who goes on when the calendar does not reach far enough; allocates nothing.</summary>
    /// <param name="initialDeployment">The day of the initial deployment.</param>
    /// <param name="terms">How many terms the guidance of the academic year gives, at least 1.</param>
    /// <param name="firstTerm">Which term counts as the first.</param>
    /// <param name="index">Where the first of them stands in <see cref="Terms"/>.</param>
    /// <returns>Whether the calendar knows the day and all of the terms.</returns>
    internal bool TryFindFundedTerms(DateOnly initialDeployment, int terms, FirstTermOfWindow firstTerm, out int index)
    {
        index = IndexOfFirstFundedTerm(initialDeployment, firstTerm);
        return Known.Contains(initialDeployment) && terms <= Terms.Length - index;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where the first funded term stands after a deployment, or the one that contains it; behind the last where there is none.</summary>
    internal int IndexOfFirstFundedTerm(DateOnly initialDeployment, FirstTermOfWindow firstTerm) => firstTerm switch
    {
        FirstTermOfWindow.StartsAfterDeployment => IndexOfTermStartingAfter(initialDeployment),
        FirstTermOfWindow.ContainsDeployment => IndexOfTermEndingFrom(initialDeployment),
        _ => throw new ArgumentOutOfRangeException(nameof(firstTerm), firstTerm, "There is no such reading of the first term."),
    };

    /// <summary>Where the first term stands that starts after a day; behind the last where there is none.</summary>
    internal int IndexOfTermStartingAfter(DateOnly date)
    {
        var index = 0;
        while (index < Terms.Length && Terms[index].FirstDay <= date)
        {
            index++;
        }

        return index;
    }

    /// <summary>Where the first term stands that ends on a day or after it; behind the last where there is none.</summary>
    internal int IndexOfTermEndingFrom(DateOnly date)
    {
        var index = 0;
        while (index < Terms.Length && Terms[index].LastDay < date)
        {
            index++;
        }

        return index;
    }

    private ImmutableArray<SchoolTerm> TermsFrom(
        int index, DateOnly date, int count, [CallerArgumentExpression(nameof(count))] string? parameterName = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, parameterName);
        DateOutsideCalendarException.ThrowIfUnknown(date, Known, Description);
        return count <= Terms.Length - index
            ? Terms.Slice(index, count)
            : throw DateOutsideCalendarException.ForPeriod($"{Number(count)} terms after", date, Known, Description);
    }
}
