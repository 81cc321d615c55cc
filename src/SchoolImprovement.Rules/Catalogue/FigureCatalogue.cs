namespace SchoolImprovement.Rules.Catalogue;

/// <summary>The figures of an offer as one list.</summary>
internal static class FigureCatalogue
{
    public static ImmutableArray<Fact> Of(SupportOffer offer)
    {
        var eligibility = offer.Eligibility;
        var form = offer.ActionForm;
        var pay = offer.Pay;
        var deadlines = offer.Deadlines;
        var grant = offer.Grant;
        return
        [
            eligibility.EntryDate,
            eligibility.LastDate,
            eligibility.LongRecordMinimum,
            eligibility.RecordStart,
            eligibility.RecordStartOfFramework,
            eligibility.RequiresImprovementIntroduced,
            .. From(eligibility.SupportDays),
            .. From(eligibility.Funding),
            form.ImprovementAreas,
            form.FundedTerms,
            form.ResourceReviewMonths,
            .. From(form.Coordination),
            deadlines.Contact,
            deadlines.StartAgreed,
            deadlines.SchoolAgrees,
            deadlines.FormSubmitted,
            deadlines.FormPassedOn,
            deadlines.SignOff,
            deadlines.Payment,
            deadlines.UpdateBeforeTermEnd,
            deadlines.ReturnOrForm,
            deadlines.RemainingDays,
            grant.Instalments,
            grant.PaidUpfront,
            grant.MonitoringDays,
            pay.StandardRate,
            pay.TravelRate,
            pay.TravelMinutes,
            pay.TravelMiles,
            pay.DaysAtMost,
        ];
    }

    private static IEnumerable<Fact> From(TierFigures<int> figures) =>
        SupportTiers.All.Select(tier => Named(tier, figures.Of(tier)));

    private static IEnumerable<Fact> From(TierFigures<decimal> figures) =>
        SupportTiers.All.Select(tier => Named(tier, figures.Of(tier)));

    private static Fact Named(SupportTier tier, Fact figure) => figure with { Name = $"tier {(int)tier}: {figure.Name}" };
}
