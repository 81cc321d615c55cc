namespace SchoolImprovement.Rules.Guidance;

/// <summary>
/// Figures were asked of an academic year whose guidance this library does not hold. They are never guessed from
/// another year.
/// </summary>
public sealed class UnknownAcademicYearException : ArgumentException
{
    /// <summary>Names the year that was asked for and the years that are known.</summary>
    public UnknownAcademicYearException(AcademicYear year)
        : base(Describe($"The academic year {year}")) =>
        Year = year;

    /// <summary>Names the day that was asked for, the year that holds it, and the years that are known.</summary>
    public UnknownAcademicYearException(DateOnly day)
        : base(Describe(AcademicYear.TryContaining(day, out var year) ? $"The academic year {year}" : $"The day {Wording.Iso(day)}")) =>
        Year = AcademicYear.TryContaining(day, out var known) ? known : null;

    /// <summary>Names the day that was asked for, where it lies outside the days of the offer that rules are of, and the years that are known.</summary>
    public UnknownAcademicYearException(DateOnly day, SupportOffer offer)
        : base(Describe(day, offer)) =>
        Year = AcademicYear.TryContaining(day, out var known) ? known : null;

    /// <summary>
    /// The year that was asked for; <see langword="null"/> for a day at the ends of the calendar, which lies in no whole
    /// academic year.
    /// </summary>
    public AcademicYear? Year { get; }

    private static string Describe(DateOnly day, SupportOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var (first, last) = (offer.Eligibility.EntryDate.Value, offer.Eligibility.LastDate.Value);
        return AcademicYear.TryContaining(day, out var year) && year != offer.Year
            ? $"The day {Wording.Iso(day)} lies in the academic year {year}, and the rules are of the offer of {offer.Year}. {Known()}"
            : $"The day {Wording.Iso(day)} has no known support offer: that of {offer.Year} holds from {Wording.Iso(first)} to {Wording.Iso(last)}. {Known()}";
    }

    private static string Describe(string asked) => $"{asked} has no known support offer. {Known()}";

    private static string Known() => $"Known: {string.Join(", ", SupportOffer.KnownYears)}.";
}
