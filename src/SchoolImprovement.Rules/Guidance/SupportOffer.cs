using System.Collections.Immutable;

namespace SchoolImprovement.Rules.Guidance;

/// <summary>
/// The school improvement offer of one academic year: every figure and date that its guidance sets, each with its
/// unit and its paragraph. Offers of other years stand beside it; none is ever changed.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SupportOffer
{
    private static readonly ImmutableArray<SupportOffer> All = [SupportOffers.Offer2019To2020.Offer];

    internal SupportOffer(AcademicYear year, string title, EligibilityFigures eligibility)
    {
        Year = year;
        Title = title;
        Eligibility = eligibility;
    }

    /// <summary>The academic years whose offer is known, earliest first.</summary>
    public static IEnumerable<AcademicYear> KnownYears => All.Select(offer => offer.Year);

    /// <summary>The offer of the newest academic year that is known.</summary>
    public static SupportOffer Latest => All[^1];

    /// <summary>The academic year in which schools are offered the support.</summary>
    public AcademicYear Year { get; }

    /// <summary>The guidance's own title.</summary>
    public string Title { get; }

    /// <summary>Figures that decide eligibility, tier and entitlement. Guidance 1.2 to 1.4.</summary>
    public EligibilityFigures Eligibility { get; }

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
}
