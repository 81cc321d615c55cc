using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Deployment.Rules.Phrases;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>Guidance 2.7, 3.4, 3.6 and 5.1: the days of a deployment, and what follows it.</summary>
internal static class DeploymentRules
{
    private static readonly Condition<MatchFacts> OfTier1 = new(
        "the school is of tier 1",
        (in facts) => facts.HasTier1Return,
        (in facts) => [new("tier", (int)facts.Match.Tier)]);

    private static readonly Condition<MatchFacts> OfTier2Or3 = new(
        "the school is of tier 2 or 3",
        (in facts) => facts.HasActionForm,
        (in facts) => [new("tier", (int)facts.Match.Tier)]);

    /// <summary>Guidance 2.7, 3.4 and 3.6: up to so many days.</summary>
    public static readonly CheckRule<MatchFacts> DaysAtMost = new("DEP-DAYS", "within the days of support", Obligation.Must, "2.7", "3.4", "3.6")
    {
        Statement = "The deployment takes no more than the tier's days of support.",
        Remedy = "Put the number of days right, or end the deployment with the last of its days.",
        When = [new(
            "the school has a tier",
            (in facts) => facts.HasTier,
            (in facts) => [new("tier", (int)facts.Match.Tier)])],
        Needs =
        [
            new(
                "the days used are not over it",
                (in facts) => Status(facts.Match.DaysUsed is { } days ? days <= DaysOf(in facts).Value : null),
                (in facts) => [new("days used", Count(facts.Match.DaysUsed)), DaysOf(in facts)])
            {
                Finding = (in facts) => facts.Match.DaysUsed is { } days
                    ? new(
                        "$.daysUsed",
                        $"{Days(days)} were used; {Tier(facts.Match.Tier)} gives up to {Days(DaysOf(in facts).Value)}.",
                        facts.HasActionForm ? "Cost the support beyond these days into the Recommended Action Form." : null)
                    : new("$.daysUsed", "It is not known how many days were used.", "Record the days used."),
            },
            new(
                "the days used are not negative",
                (in facts) => !(facts.Match.DaysUsed < 0),
                (in facts) => [new("days used", Count(facts.Match.DaysUsed))])
            {
                Finding = (in facts) => new("$.daysUsed", $"{Days(facts.Match.DaysUsed!.Value)} were used: days cannot be negative."),
            },
        ],
    };

    /// <summary>Guidance 3.6: the form is expected to take the full deployment.</summary>
    public static readonly CheckRule<MatchFacts> FullDeployment = new("DEP-FULL-DAYS", "the form took the full deployment", Obligation.May, "3.6")
    {
        Statement = "In tiers 2 and 3 the Recommended Action Form is expected to take all days of the deployment.",
        Reading = "Fewer days are worth knowing, and no fault.",
        Remedy = "Use the remaining days for the form, or leave it at that.",
        When = [new(
            "a Recommended Action Form of tier 2 or 3 follows known days",
            (in facts) => Status(facts.HasActionForm && facts.Match.ActionFormFollows == true && facts.Match.DaysUsed is not null),
            (in facts) =>
            [
                new("tier", (int)facts.Match.Tier),
                new("form follows", YesNo(facts.Match.ActionFormFollows)),
                new("days used", Count(facts.Match.DaysUsed)),
            ])],
        Needs =
        [
            new(
                "the days used are not fewer",
                (in facts) => !(facts.Match.DaysUsed < DaysOf(in facts).Value),
                (in facts) => [new("days used", Count(facts.Match.DaysUsed)), DaysOf(in facts)])
            {
                Finding = (in facts) => new(
                    "$.daysUsed",
                    $"The Recommended Action Form comes from {Days(facts.Match.DaysUsed!.Value)} of {DaysOf(in facts).Value}."),
            },
        ],
    };

    /// <summary>Guidance 5.1: tier 1 has a return.</summary>
    public static readonly CheckRule<MatchFacts> ReturnFollows = Follows(
        "DEP-RETURN",
        "a tier 1 return follows",
        ["5.1"],
        "After a deployment to a tier 1 school the tier 1 return is submitted.",
        "Submit a tier 1 return once plans are in place.",
        OfTier1,
        "$.tier1ReturnFollows",
        "tier 1 return",
        wanted: true,
        static match => match.Tier1ReturnFollows,
        static match => $"No tier 1 return follows the deployment to {Tier(match.Tier)} school {match.School}.");

    /// <summary>Guidance 5.1: the return is for tier 1 only.</summary>
    public static readonly CheckRule<MatchFacts> NoReturn = Follows(
        "DEP-NO-RETURN",
        "no tier 1 return in tiers 2 and 3",
        ["5.1"],
        "The tier 1 return is for schools that receive tier 1 support only.",
        "Submit a Recommended Action Form instead.",
        OfTier2Or3,
        "$.tier1ReturnFollows",
        "tier 1 return",
        wanted: false,
        static match => match.Tier1ReturnFollows,
        static match => $"A tier 1 return is to follow the deployment to {Tier(match.Tier)} school {match.School}; {Tier(match.Tier)} has a Recommended Action Form.");

    /// <summary>Guidance 3.6: tiers 2 and 3 have a form.</summary>
    public static readonly CheckRule<MatchFacts> ActionFormFollows = Follows(
        "DEP-RAF",
        "a Recommended Action Form follows",
        ["3.6", "6.1"],
        "In tiers 2 and 3 a deployment ends in a Recommended Action Form.",
        "Produce a Recommended Action Form.",
        OfTier2Or3,
        "$.actionFormFollows",
        "Recommended Action Form",
        wanted: true,
        static match => match.ActionFormFollows,
        static match => $"No Recommended Action Form follows the deployment to {Tier(match.Tier)} school {match.School}.");

    /// <summary>Guidance 3.4: tier 1 has none.</summary>
    public static readonly CheckRule<MatchFacts> NoActionForm = Follows(
        "DEP-NO-RAF",
        "no Recommended Action Form in tier 1",
        ["3.4"],
        "A tier 1 school has no Recommended Action Form.",
        "Submit a tier 1 return instead.",
        OfTier1,
        "$.actionFormFollows",
        "Recommended Action Form",
        wanted: false,
        static match => match.ActionFormFollows,
        static match => $"A Recommended Action Form is to follow the deployment to {Tier(match.Tier)} school {match.School}; {Tier(match.Tier)} has a tier 1 return.");

    // Four mirror images: what must follow, and what must not, in each of the two kinds of tier.
    private static CheckRule<MatchFacts> Follows(
        string id,
        string title,
        string[] citations,
        string statement,
        string remedy,
        Condition<MatchFacts> appliesWhen,
        string path,
        string document,
        bool wanted,
        Func<Match, bool?> follows,
        Func<Match, string> broken) => new(id, title, Obligation.Must, citations)
        {
            Statement = statement,
            Remedy = remedy,
            When = [appliesWhen],
            Needs =
        [
            new(
                wanted ? "it follows, or was submitted" : "none follows, and none was submitted",
                (in facts) => Status(follows(facts.Match) is { } known ? known == wanted : null),
                (in facts) => [new($"{document} follows", YesNo(follows(facts.Match)))])
            {
                Finding = (in facts) => new(
                    path,
                    follows(facts.Match) is null ? $"It is not known whether a {document} follows." : broken(facts.Match)),
            },
        ],
        };

    private static CitedValue<int> DaysOf(in MatchFacts facts) => facts.Offer.Eligibility.SupportDays.Of(facts.Match.Tier);
}
