using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Funding.Rules.Payment;

namespace SchoolImprovement.Rules.Funding.Rules;

/// <summary>Guidance 2.9, 6.19, 6.22, 6.24, 8.3 and 8.10: what must be so before any of the grant is paid.</summary>
internal static class AwardRules
{
    private static readonly Citation Available = Citation.Parse("2.9");
    private static readonly Citation Cost = Citation.Parse("6.19");
    private static readonly Citation Agreed = Citation.Parse("6.22");
    private static readonly Citation Release = Citation.Parse("6.24");
    private static readonly Citation Paid = Citation.Parse("8.3");
    private static readonly Citation SignOff = Citation.Parse("8.10");

    /// <summary>Guidance 2.9 and 8.3: tiers 2 and 3.</summary>
    public static readonly GrantRule TiersTwoAndThree = new()
    {
        Id = "GRA-TIER",
        Title = "the grant is for tiers 2 and 3",
        Citations = [Available, Paid],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.Releases,
        Statement = "Funding for agreed actions is there for tier 2 and tier 3 schools only.",
        Conditions =
        [
            new(
                "the school is in tier 2 or 3",
                static (in GrantFacts facts) => Status(IsFunded(in facts)),
                static (in GrantFacts facts, FactCollector collector) => collector.Add("tier", (int)facts.Grant.Tier)),
        ],
    };

    /// <summary>Guidance 2.9 and 6.19.</summary>
    public static readonly GrantRule WithinFunding = new()
    {
        Id = "GRA-CAP",
        Title = "the grant is within the tier's funding",
        Citations = [Cost, Available],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.Releases,
        Statement = "The grant for all activities together is no more than the tier's funding.",
        AppliesWhen = new(
            "the school is in tier 2 or 3",
            static (in GrantFacts facts) => Status(IsFunded(in facts)),
            static (in GrantFacts facts, FactCollector collector) => collector.Add("tier", (int)facts.Grant.Tier)),
        Conditions =
        [
            new(
                "the total is no more than the tier's funding",
                static (in GrantFacts facts) => Status(facts.Grant.Total <= facts.Offer.Eligibility.Funding.Of(facts.Grant.Tier).Value),
                static (in GrantFacts facts, FactCollector collector) =>
                {
                    collector.Add("grant", facts.Grant.Total);
                    collector.Add(facts.Offer.Eligibility.Funding.Of(facts.Grant.Tier));
                }),
        ],
    };

    /// <summary>Guidance 6.24 and 8.3: the termly profile.</summary>
    public static readonly GrantRule Instalments = new()
    {
        Id = "GRA-INSTALMENTS",
        Title = "an instalment for each funded term",
        Citations = [Paid, Release],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.Releases,
        Statement = "The grant is paid in termly instalments, as the form's termly profile has it.",
        Reading = "One instalment for each funded term, also where a term's amount is nothing.",
        Conditions =
        [
            new(
                "the profile has as many terms as there are instalments",
                static (in GrantFacts facts) => Status(facts.Grant.Terms.Length == facts.Offer.Grant.Instalments.Value),
                static (in GrantFacts facts, FactCollector collector) =>
                {
                    collector.Add("terms", facts.Grant.Terms.Length);
                    collector.Add(facts.Offer.Grant.Instalments);
                }),
        ],
    };

    /// <summary>Guidance 8.10 and 6.22.</summary>
    public static readonly GrantRule SignedOff = new()
    {
        Id = "GRA-SIGNED",
        Title = "the form is signed off by head and chair",
        Citations = [SignOff, Agreed],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.Releases,
        Statement = "Before funding is released, the form is signed off by the trust's chief executive or the headteacher, and by the chair of governors.",
        Conditions =
        [
            Done("the chief executive or headteacher has signed", "signed by head", static evidence => evidence.SignedByHead),
            Done("the chair has signed", "signed by chair", static evidence => evidence.SignedByChair),
        ],
    };

    /// <summary>Guidance 6.24.</summary>
    public static readonly GrantRule Approved = new()
    {
        Id = "GRA-APPROVED",
        Title = "the department has approved the form",
        Citations = [Release, Paid],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.MakesDue,
        Statement = "Funding follows the department's final review and approval of the form.",
        Reading = "What is paid upfront is due from the day of the approval; within how many days it is paid is a deadline and is not decided here.",
        Conditions = [Done("the form is approved", "approved", static evidence => evidence.Approved)],
    };

    /// <summary>Guidance 6.24 and 8.3.</summary>
    public static readonly GrantRule OfferLetter = new()
    {
        Id = "GRA-LETTER",
        Title = "the grant offer letter is issued",
        Citations = [Paid, Release],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.MakesDue,
        Statement = "After approval, a grant offer letter sets out the terms on which funding is paid.",
        Conditions = [Done("the letter is issued", "grant offer letter", static evidence => evidence.OfferLetter)],
    };

    private static bool IsFunded(in GrantFacts facts) => facts.Grant.Tier is SupportTier.Tier2 or SupportTier.Tier3;
}
