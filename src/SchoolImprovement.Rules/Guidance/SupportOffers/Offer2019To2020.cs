namespace SchoolImprovement.Rules.Guidance.SupportOffers;

/// <summary>School improvement support for the 2019 to 2020 academic year: guidance for National Leaders of Education.</summary>
internal static class Offer2019To2020
{
    private const string Pounds = "pounds";

    private static readonly AcademicYear Year = new(2019);
    private static readonly Citation Offered = Citation.Parse("1.2");
    private static readonly Citation Tiers = Citation.Parse("1.4");

    // The guidance allows every tier the same days.
    private static readonly CitedValue<int> SupportDays =
        new(3, "days", Tiers, "the most days of a National Leader's support");

    public static SupportOffer Offer { get; } = new(
        Year,
        "School Improvement support for the 2019 to 2020 academic year: Guidance for National Leaders of Education",
        new EligibilityFigures
        {
            EntryDate = Date(Year.FirstDay, Offered, "the day on which a school enters the academic year"),
            LastDate = Date(Year.LastDay, Offered, "the last day of the academic year"),
            LongRecordMinimum = new(4, "judgements", Tiers, "the fewest judgements in the record that tier 3 looks at"),
            RecordStart = Date(new(2005, 1, 1), Tiers, "the start of the record that tier 3 looks at"),
            RecordStartOfFramework = Date(new(2005, 9, 1), Tiers, "the start of the record that tier 3 looks at, from the framework of September 2005"),
            RequiresImprovementIntroduced = Date(new(2012, 9, 1), Tiers, "the day from which grade 3 is called requires improvement"),
            SupportDays = new(SupportDays, SupportDays, SupportDays),
            Funding = new(
                Funding(0m),
                Funding(16_000m),
                Funding(24_000m)),
        });

    private static CitedValue<DateOnly> Date(DateOnly date, Citation citation, string meaning) =>
        new(date, "date", citation, meaning);

    private static CitedValue<decimal> Funding(decimal pounds) =>
        new(pounds, Pounds, Tiers, "the most funding for recommended actions");
}
