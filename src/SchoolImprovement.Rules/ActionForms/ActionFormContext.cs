using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Guidance.Hubs;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What all checks of one set of rules share.</summary>
internal sealed class ActionFormContext(SupportOffer offer, ActionFormPolicy policy, HubDirectory hubs)
{
    public SupportOffer Offer { get; } = offer;

    public ActionFormPolicy Policy { get; } = policy;

    public HubDirectory Hubs { get; } = hubs;

    public int FundedTerms { get; } = offer.ActionForm.FundedTerms.Value;
}
