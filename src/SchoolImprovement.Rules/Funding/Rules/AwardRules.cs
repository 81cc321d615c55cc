using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Funding.GrantRuleRole;
using static SchoolImprovement.Rules.Funding.Payment;

namespace SchoolImprovement.Rules.Funding;

/// <summary>Guidance 2.9, 6.19, 6.22, 6.24, 8.3 and 8.10: what must be so before any of the grant is paid.</summary>
internal static class AwardRules
{
    private static readonly Condition<GrantFacts> OfTier2Or3 = new(
        "the school is in tier 2 or 3", (in f) => f.Grant.Tier.HasActionForm, (in f) => [new("tier", (int)f.Grant.Tier)]);

    /// <summary>Guidance 2.9 and 8.3: tiers 2 and 3.</summary>
    public static readonly GrantRule TiersTwoAndThree = new("GRA-TIER", "the grant is for tiers 2 and 3", Must, "2.9", "8.3")
    {
        Scope = GrantRuleScope.Grant,
        Role = Releases,
        Statement = "Funding for agreed actions is there for tier 2 and tier 3 schools only.",
        Needs = [OfTier2Or3],
    };

    /// <summary>Guidance 2.9 and 6.19.</summary>
    public static readonly GrantRule WithinFunding = new("GRA-CAP", "the grant is within the tier's funding", Must, "6.19", "2.9")
    {
        Scope = GrantRuleScope.Grant,
        Role = Releases,
        Statement = "The grant for all activities together is no more than the tier's funding.",
        When = [OfTier2Or3],
        Needs =
        [
            new(
                "the total is no more than the tier's funding",
                (in f) => f.Grant.Total <= f.Offer.Eligibility.Funding.Of(f.Grant.Tier).Value,
                (in f) => [new("grant", f.Grant.Total), f.Offer.Eligibility.Funding.Of(f.Grant.Tier)]),
        ],
    };

    /// <summary>Guidance 6.24 and 8.3: the termly profile.</summary>
    public static readonly GrantRule Instalments = new("GRA-INSTALMENTS", "an instalment for each funded term", Must, "8.3", "6.24")
    {
        Scope = GrantRuleScope.Grant,
        Role = Releases,
        Statement = "The grant is paid in termly instalments, as the form's termly profile has it.",
        Reading = "One instalment for each funded term, also where a term's amount is nothing.",
        Needs =
        [
            new(
                "the profile has as many terms as there are instalments",
                (in f) => f.Grant.Terms.Length == f.Offer.Grant.Instalments.Value,
                (in f) => [new("terms", f.Grant.Terms.Length), f.Offer.Grant.Instalments]),
        ],
    };

    /// <summary>Guidance 8.10 and 6.22.</summary>
    public static readonly GrantRule SignedOff = new("GRA-SIGNED", "the form is signed off by head and chair", Must, "8.10", "6.22")
    {
        Scope = GrantRuleScope.Grant,
        Role = Releases,
        Statement = "Before funding is released, the form is signed off by the trust's chief executive or the headteacher, and by the chair of governors.",
        Needs =
        [
            Done("the chief executive or headteacher has signed", "signed by head", static evidence => evidence.SignedByHead),
            Done("the chair has signed", "signed by chair", static evidence => evidence.SignedByChair),
        ],
    };

    /// <summary>Guidance 6.24.</summary>
    public static readonly GrantRule Approved = new("GRA-APPROVED", "the department has approved the form", Must, "6.24", "8.3")
    {
        Scope = GrantRuleScope.Grant,
        Role = MakesDue,
        Statement = "Funding follows the department's final review and approval of the form.",
        Reading = "What is paid upfront is due from the day of the approval; within how many days it is paid is a deadline and is not decided here.",
        Needs = [Done("the form is approved", "approved", static evidence => evidence.Approved)],
    };

    /// <summary>Guidance 6.24 and 8.3.</summary>
    public static readonly GrantRule OfferLetter = new("GRA-LETTER", "the grant offer letter is issued", Must, "8.3", "6.24")
    {
        Scope = GrantRuleScope.Grant,
        Role = MakesDue,
        Statement = "After approval, a grant offer letter sets out the terms on which funding is paid.",
        Needs = [Done("the letter is issued", "grant offer letter", static evidence => evidence.OfferLetter)],
    };
}
