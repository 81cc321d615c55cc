namespace SchoolImprovement.Rules.Guidance;

/// <summary>
/// Figures were asked of an academic year whose guidance this library does not hold. They are never guessed from
/// another year.
/// </summary>
public sealed class UnknownAcademicYearException : ArgumentException
{
    /// <summary>Names the year that was asked for and the years that are known.</summary>
    public UnknownAcademicYearException(AcademicYear year)
        : base($"The academic year {year} has no known support offer. Known: {string.Join(", ", SupportOffer.KnownYears)}.") =>
        Year = year;

    /// <summary>The year that was asked for.</summary>
    public AcademicYear Year { get; }
}
