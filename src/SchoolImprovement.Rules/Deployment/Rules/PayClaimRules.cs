using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Deployment.PayRuleRole;
using static SchoolImprovement.Rules.Deployment.Phrases;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Guidance 8.1: what a claim as a whole must be.</summary>
internal static class PayClaimRules
{
    /// <summary>Guidance 8.1: each day that the National Leader was deployed.</summary>
    public static readonly PayRule HasDays = new("PAY-DAYS", "the claim has days", Must, "8.1")
    {
        Role = Refuses,
        Scope = PayRuleScope.Claim,
        Statement = "Pay is for days of deployment, so a claim names at least one.",
        Remedy = "Claim the days of deployment, each with its date and travel.",
        Needs =
        [
            new("there is at least one day", (in f) => f.Claim.Days.Length > 0, (in f) => [new("days claimed", f.Claim.Days.Length)])
            {
                At = "days",
                Fails = (in _) => "The claim has no days.",
            },
        ],
    };

    /// <summary>Guidance 8.1: schools of the year's offer.</summary>
    public static readonly PayRule OfTheOffer = new("PAY-OFFER", "matched under the offer", Must, "8.1", "2.6")
    {
        Role = Refuses,
        Scope = PayRuleScope.Claim,
        Statement = "The rates are those of one academic year's offer; a school matched in another year is not paid for at them.",
        Reading = "The match's confirmation decides, first and last day of the year included; days may come after the year's end (policy MatchYear). A match whose date is not known is never taken for one of the year.",
        Remedy = "Give the day on which the match was confirmed, or claim under the offer of the year in which it was.",
        Needs =
        [
            new("the match is not before the year", (in f) => f.Claim.MatchedOn is { } matched ? matched >= f.Offer.Eligibility.EntryDate.Value : null, (in f) => [Matched(in f), f.Offer.Eligibility.EntryDate])
            {
                At = "matchedOn",
                Fails = (in f) => $"The match was confirmed on {Date(f.Claim.MatchedOn)}, before the offer of {f.Offer.Year} began on {Date(f.Offer.Eligibility.EntryDate.Value)}.",
                Lacks = (in _) => "It is not known when the match was confirmed, so the claim's days cannot be held against it.",
            },
            new(
                "the match is not after the year",
                (in f) => f.Policy.MatchYear == MatchYearReading.FromYearOn || !(f.Claim.MatchedOn > f.Offer.Eligibility.LastDate.Value),
                (in f) => [Matched(in f), f.Offer.Eligibility.LastDate])
            {
                At = "matchedOn",
                Fails = (in f) => $"The match was confirmed on {Date(f.Claim.MatchedOn)}, after the year of the offer of {f.Offer.Year} ended on {Date(f.Offer.Eligibility.LastDate.Value)}.",
            },
        ],
    };

    /// <summary>Guidance 8.1 and 1.4: schools that are eligible.</summary>
    public static readonly PayRule SchoolHasTier = new("PAY-TIER", "the school has a tier of support", Must, "8.1", "1.4")
    {
        Role = Refuses,
        Scope = PayRuleScope.Claim,
        Statement = "Days are paid for at schools that the offer supports, each of which has one of the three tiers.",
        Reading = "Asked where the claim says of which tier the school is.",
        Remedy = "Put the school or its tier right; nothing is paid for a school outside the offer.",
        When = [new("the claim says of which tier the school is", (in f) => f.Claim.Tier is not null, (in f) => [TierOf(in f)])],
        Needs =
        [
            new("the tier is 1, 2 or 3", (in f) => f.Claim.Tier is { IsNamed: true }, (in f) => [TierOf(in f)])
            {
                At = "tier",
                Fails = (in f) => $"School {f.Claim.School} has no tier of support: it is outside the offer of {f.Offer.Year}.",
            },
        ],
    };

    /// <summary>Guidance 8.1: at most so many days a school, hence an order of its claims.</summary>
    public static readonly PayRule InOrder = new("PAY-ORDER", "claims come in their order", May, "8.1")
    {
        Role = Notes,
        Scope = PayRuleScope.Claim,
        Statement = "Which of a school's days are paid hangs on the order of its claims.",
        Reading = "Claims are taken in the order given; one that is dated before a claim already taken still comes after it.",
        Remedy = "Give a school's claims in the order in which they were made, where the earliest claim is to be paid first.",
        Needs =
        [
            new(
                "no claim made later was taken before",
                (in f) => !(f.Earlier.LatestClaim > f.Claim.ClaimedOn),
                (in f) => [new("claimed on", f.Claim.ClaimedOn), new("latest claim taken before", f.Earlier.LatestClaim)])
            {
                At = "claimedOn",
                Fails = (in f) => $"The claim of {Date(f.Claim.ClaimedOn)} is taken after the school's claim of {Date(f.Earlier.LatestClaim)}.",
            },
        ],
    };

    private static Fact Matched(in PayFacts facts) => new("matched", facts.Claim.MatchedOn);

    private static Fact TierOf(in PayFacts facts) => new("tier", (int?)facts.Claim.Tier);
}
