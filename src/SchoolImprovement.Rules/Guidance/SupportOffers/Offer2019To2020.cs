namespace SchoolImprovement.Rules.Guidance;

/// <summary>School improvement support for the 2019 to 2020 academic year: guidance for National Leaders of Education.</summary>
internal static class Offer2019To2020
{
    /// <summary>Days of a National Leader's support, the same in every tier.</summary>
    private const int SupportDays = 3;

    /// <summary>School terms over which the grant is spent and paid.</summary>
    private const int GrantTerms = 3;

    private static readonly AcademicYear Year = new(2019);

    public static SupportOffer Offer { get; } = new()
    {
        Year = Year,
        Title = "School Improvement support for the 2019 to 2020 academic year: Guidance for National Leaders of Education",
        Eligibility = new()
        {
            EntryDate = Date(Year.FirstDay, "1.2", "day of entry"),
            LastDate = Date(Year.LastDay, "1.2", "last day of the year"),
            LongRecordMinimum = Count(4, "judgements", "1.4", "minimum"),
            RecordStart = Date(new(2005, 1, 1), "1.4", "record since"),
            RecordStartOfFramework = Date(new(2005, 9, 1), "1.4", "record since"),
            RequiresImprovementIntroduced = Date(new(2012, 9, 1), "1.4", "grade 3 called RI from"),
            SupportDays = EveryTier(Count(SupportDays, "days", "1.4", "days of support, at most")),
            Funding = Tiers(0m, 16_000m, 24_000m, "1.4", "funding, at most"),
        },
        ActionForm = new()
        {
            ImprovementAreas = Count(4, "areas", "6.2", "improvement areas, at most"),
            FundedTerms = Count(GrantTerms, "terms", "6.7", "funded terms"),
            ResourceReviewMonths = Count(12, "months", "6.13", "age of the review, at most"),
            Coordination = Tiers(0m, 2_000m, 4_000m, "6.20", "coordination, at most"),
        },
        Pay = new()
        {
            StandardRate = Amount(500m, "8.1", "rate a day"),
            TravelRate = Amount(600m, "8.1", "rate a day with long travel"),
            TravelMinutes = Count(60, "minutes", "8.1", "long travel is longer than"),
            TravelMiles = new(45m, "miles", Citation.Parse("8.1"), "long travel is over"),
            DaysAtMost = Count(SupportDays, "days", "8.1", "days paid for a school, at most"),
        },
        Deadlines = new()
        {
            Contact = Count(2, "weeks", "3.1", "contact with the school, within"),
            StartAgreed = Count(4, "weeks", "3.1", "start date agreed, within"),
            SchoolAgrees = Count(4, "weeks", "3.1", "school agrees a date, within"),
            FormSubmitted = Count(5, "days", "6.26", "form to the Teaching Schools Council, within"),
            FormPassedOn = Count(10, "days", "6.26", "form to the department, within"),
            SignOff = Count(10, "days", "6.26", "sign-off by the department, within"),
            Payment = Count(10, "days", "6.26", "payment by the department, within"),
            UpdateBeforeTermEnd = Count(1, "months", "7.2", "update before the end of term by"),
            ReturnOrForm = Count(1, "terms", "8.2", "tier 1 return or form, within"),
            RemainingDays = Count(1, "terms", "8.2", "remaining days, within a further"),
        },
        Grant = new()
        {
            Instalments = Count(GrantTerms, "instalments", "8.3", "termly instalments"),
            PaidUpfront = Count(1, "instalments", "8.3", "paid upfront"),
            MonitoringDays = Count(1, "days", "7.4", "monitoring a term, about"),
        },
    };

    private static CitedValue<DateOnly> Date(DateOnly date, string citation, string name) =>
        new(date, "date", Citation.Parse(citation), name);

    private static CitedValue<int> Count(int count, string unit, string citation, string name) =>
        new(count, unit, Citation.Parse(citation), name);

    private static CitedValue<decimal> Amount(decimal pounds, string citation, string name) =>
        new(pounds, SupportOffer.Pounds, Citation.Parse(citation), name);

    private static TierFigures<int> EveryTier(CitedValue<int> figure) => new(figure, figure, figure);

    private static TierFigures<decimal> Tiers(decimal tier1, decimal tier2, decimal tier3, string citation, string name) =>
        new(Amount(tier1, citation, name), Amount(tier2, citation, name), Amount(tier3, citation, name));
}
