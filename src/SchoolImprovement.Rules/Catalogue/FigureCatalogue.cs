using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Catalogue;

/// <summary>The figures of an offer as one list.</summary>
internal static class FigureCatalogue
{
    private static readonly SupportTier[] Tiers = [SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3];

    public static ImmutableArray<Parameter> Of(SupportOffer offer)
    {
        var eligibility = offer.Eligibility;
        var form = offer.ActionForm;
        var pay = offer.Pay;
        var deadlines = offer.Deadlines;
        var grant = offer.Grant;
        return
        [
            Parameter.Of(eligibility.EntryDate),
            Parameter.Of(eligibility.LastDate),
            Parameter.Of(eligibility.LongRecordMinimum),
            Parameter.Of(eligibility.RecordStart),
            Parameter.Of(eligibility.RecordStartOfFramework),
            Parameter.Of(eligibility.RequiresImprovementIntroduced),
            .. From(eligibility.SupportDays),
            .. From(eligibility.Funding),
            Parameter.Of(form.ImprovementAreas),
            Parameter.Of(form.FundedTerms),
            Parameter.Of(form.ResourceReviewMonths),
            .. From(form.Coordination),
            Parameter.Of(deadlines.Contact),
            Parameter.Of(deadlines.StartAgreed),
            Parameter.Of(deadlines.SchoolAgrees),
            Parameter.Of(deadlines.FormSubmitted),
            Parameter.Of(deadlines.FormPassedOn),
            Parameter.Of(deadlines.SignOff),
            Parameter.Of(deadlines.Payment),
            Parameter.Of(deadlines.UpdateBeforeTermEnd),
            Parameter.Of(deadlines.ReturnOrForm),
            Parameter.Of(deadlines.RemainingDays),
            Parameter.Of(grant.Instalments),
            Parameter.Of(grant.PaidUpfront),
            Parameter.Of(grant.MonitoringDays),
            Parameter.Of(pay.StandardRate),
            Parameter.Of(pay.TravelRate),
            Parameter.Of(pay.TravelMinutes),
            Parameter.Of(pay.TravelMiles),
            Parameter.Of(pay.DaysAtMost),
        ];
    }

    private static IEnumerable<Parameter> From(TierFigures<int> figures) =>
        Tiers.Select(tier => Named(tier, Parameter.Of(figures.Of(tier))));

    private static IEnumerable<Parameter> From(TierFigures<decimal> figures) =>
        Tiers.Select(tier => Named(tier, Parameter.Of(figures.Of(tier))));

    private static Parameter Named(SupportTier tier, Parameter figure) => figure with { Name = $"tier {(int)tier}: {figure.Name}" };
}
