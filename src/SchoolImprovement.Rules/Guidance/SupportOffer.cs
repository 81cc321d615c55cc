namespace SchoolImprovement.Rules.Guidance;

/// <summary>
/// The school improvement offer of one academic year: every figure and date that its guidance sets, each with its
/// unit and its paragraph in that year's guidance. No rule repeats a figure, so that an application makes the offer of
/// another year, or one with another cap, from this one or from scratch, and gives it to the rules of each topic.
/// </summary>
/// <remarks>Immutable and thread-safe. Equal when all figures are.</remarks>
/// <example>
/// <code>
/// SupportOffer raised = SupportOffer.Default with
/// {
///     Pay = SupportOffer.Default.Pay with { StandardRate = SupportOffer.Default.Pay.StandardRate with { Value = 550m } },
/// };
/// var rules = new PayRules(raised);
/// </code>
/// </example>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SupportOffer
{
    /// <summary>The unit of amounts of money; a figure in this unit is shown with a pound sign.</summary>
    public const string Pounds = "pounds";

    private static readonly ImmutableArray<SupportOffer> All = [Offer2019To2020.Offer];

    /// <summary>The academic years whose offer is known, earliest first.</summary>
    public static IEnumerable<AcademicYear> KnownYears => All.Select(offer => offer.Year);

    /// <summary>
    /// The offer that rules take where none is given: that of the guidance from which the rules are written and whose paragraphs they cite.
    /// </summary>
    /// <remarks>
    /// It stays when the offer of a further year becomes known, so that no decision changes by that alone; <see cref="OfDay"/> gives the offer
    /// of a day, whichever it is.
    /// </remarks>
    public static SupportOffer Default => Offer2019To2020.Offer;

    /// <summary>The academic year in which schools are offered the support.</summary>
    public required AcademicYear Year { get; init; }

    /// <summary>The guidance's own title.</summary>
    public required string Title { get; init; }

    /// <summary>Figures that decide eligibility, tier and entitlement. Guidance 1.2 to 1.4.</summary>
    public required EligibilityFigures Eligibility { get; init; }

    /// <summary>Figures by which a Recommended Action Form is checked. Guidance 6.</summary>
    public required ActionFormFigures ActionForm { get; init; }

    /// <summary>Figures by which a National Leader of Education is paid. Guidance 8.1.</summary>
    public required PayFigures Pay { get; init; }

    /// <summary>Periods within which the steps of the offer are to be done. Guidance 3.1, 6.26, 7.2 and 8.2.</summary>
    public required DeadlineFigures Deadlines { get; init; }

    /// <summary>Figures by which the grant is paid and its use is monitored. Guidance 7 and 8.3.</summary>
    public required GrantFigures Grant { get; init; }

    /// <summary>The offer of an academic year.</summary>
    /// <exception cref="UnknownAcademicYearException">No guidance of that year is known.</exception>
    public static SupportOffer For(AcademicYear year)
    {
        foreach (var offer in All)
        {
            if (offer.Year == year)
            {
                return offer;
            }
        }

        throw new UnknownAcademicYearException(year);
    }

    /// <summary>The offer of the academic year that holds a day.</summary>
    /// <exception cref="UnknownAcademicYearException">No guidance of that year is known.</exception>
    public static SupportOffer OfDay(DateOnly day) =>
        AcademicYear.TryContaining(day, out var year) ? For(year) : throw new UnknownAcademicYearException(day);

    /// <summary>
    /// The same figures for another academic year, whose first and last day are those of the offer: what an application begins with that
    /// knows the figures of a year whose guidance this library does not hold.
    /// </summary>
    public SupportOffer MovedTo(AcademicYear year) => this with
    {
        Year = year,
        Eligibility = Eligibility with
        {
            EntryDate = Eligibility.EntryDate with { Value = year.FirstDay },
            LastDate = Eligibility.LastDate with { Value = year.LastDay },
        },
    };
}
