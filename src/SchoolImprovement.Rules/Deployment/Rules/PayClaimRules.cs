using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Deployment.Rules.Phrases;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>Guidance 8.1: what a claim as a whole must be.</summary>
internal static class PayClaimRules
{
    private static readonly Citation Pay = Citation.Parse("8.1");

    /// <summary>Guidance 8.1: each day that the National Leader was deployed.</summary>
    public static readonly PayRule HasDays = new("PAY-DAYS", "the claim has days", Obligation.Must, "8.1")
    {
        Role = PayRuleRole.Refuses,
        Scope = PayRuleScope.Claim,
        Statement = "Pay is for days of deployment, so a claim names at least one.",
        Remedy = "Claim the days of deployment, each with its date and travel.",
        Needs =
        [
            new(
                "there is at least one day",
                (in facts) => facts.Claim.Days.Length > 0,
                (in facts) => [new("days claimed", facts.Claim.Days.Length)])
            {
                Finding = (in _) => new("$.days", "The claim has no days."),
            },
        ],
    };

    /// <summary>Guidance 8.1: schools of the year's offer.</summary>
    public static readonly PayRule OfTheOffer = new("PAY-OFFER", "matched under the offer", Obligation.Must, "8.1", "2.6")
    {
        Role = PayRuleRole.Refuses,
        Scope = PayRuleScope.Claim,
        Statement = "The rates are those of one academic year's offer; a school matched in another year is not paid for at them.",
        Reading = "The match's confirmation decides, first and last day of the year included; days may come after the year's end (policy MatchYear). A match whose date is not known is never taken for one of the year.",
        Remedy = "Give the day on which the match was confirmed, or claim under the offer of the year in which it was.",
        Needs =
        [
            new(
                "the match is not before the year",
                (in facts) => Status(facts.Claim.MatchedOn is { } matched ? matched >= facts.Offer.Eligibility.EntryDate.Value : null),
                (in facts) => [new("matched", facts.Claim.MatchedOn), facts.Offer.Eligibility.EntryDate])
            {
                Finding = (in facts) => new("$.matchedOn", facts.Claim.MatchedOn is { } matched
                    ? $"The match was confirmed on {Wording.Date(matched)}, before the offer of {facts.Offer.Year} began on {Wording.Date(facts.Offer.Eligibility.EntryDate.Value)}."
                    : "It is not known when the match was confirmed, so the claim's days cannot be held against it."),
            },
            new(
                "the match is not after the year",
                (in facts) => 
                    facts.Policy.MatchYear == MatchYearReading.FromYearOn
                    || facts.Claim.MatchedOn is null
                    || facts.Claim.MatchedOn <= facts.Offer.Eligibility.LastDate.Value,
                (in facts) => [new("matched", facts.Claim.MatchedOn), facts.Offer.Eligibility.LastDate])
            {
                Finding = (in facts) => new(
                    "$.matchedOn",
                    $"The match was confirmed on {Wording.Date(facts.Claim.MatchedOn!.Value)}, after the year of the offer of {facts.Offer.Year} ended on {Wording.Date(facts.Offer.Eligibility.LastDate.Value)}."),
            },
        ],
    };

    /// <summary>Guidance 8.1: at most so many days a school, hence an order of its claims.</summary>
    public static readonly PayRule InOrder = new("PAY-ORDER", "claims come in their order", Obligation.May, "8.1")
    {
        Role = PayRuleRole.Notes,
        Scope = PayRuleScope.Claim,
        Statement = "Which of a school's days are paid hangs on the order of its claims.",
        Reading = "Claims are taken in the order given; one that is dated before a claim already taken still comes after it.",
        Remedy = "Give a school's claims in the order in which they were made, where the earliest claim is to be paid first.",
        Needs =
        [
            new(
                "no claim made later was taken before",
                (in facts) => !(facts.Earlier.LatestClaim > facts.Claim.ClaimedOn),
                (in facts) => [new("claimed on", facts.Claim.ClaimedOn), new("latest claim taken before", facts.Earlier.LatestClaim)])
            {
                Finding = (in facts) => new(
                    "$.claimedOn",
                    $"The claim of {Wording.Date(facts.Claim.ClaimedOn)} is taken after the school's claim of {Wording.Date(facts.Earlier.LatestClaim!.Value)}."),
            },
        ],
    };
}
