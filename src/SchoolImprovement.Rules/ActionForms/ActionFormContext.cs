namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What all checks of one set of rules share.</summary>
internal sealed class ActionFormContext(SupportOffer offer, GuidancePolicy policy, HubDirectory hubs)
{
    public SupportOffer Offer { get; } = offer;

    public GuidancePolicy Policy { get; } = policy;

    public HubDirectory Hubs { get; } = hubs;

    public int FundedTerms { get; } = offer.ActionForm.FundedTerms.Value;
}
