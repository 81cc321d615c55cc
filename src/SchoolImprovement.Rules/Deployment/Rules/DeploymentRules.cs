using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Deployment.Phrases;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Guidance 2.7, 3.4, 3.6 and 5.1: the days of a deployment, and what follows it.</summary>
internal static class DeploymentRules
{
    private static readonly Condition<MatchFacts> HasTier = new("the school has a tier", (in f) => f.HasTier, (in f) => [TierOf(in f)]);

    private static readonly Condition<MatchFacts> OfTier1 = new("the school is of tier 1", (in f) => f.HasTier1Return, (in f) => [TierOf(in f)]);

    private static readonly Condition<MatchFacts> DaysKnown = new(
        "known days were used", (in f) => f.Match.DaysUsed >= 0, (in f) => [new("days used", f.Match.DaysUsed)]);

    /// <summary>The school is of tier 2 or 3, which have a Recommended Action Form.</summary>
    public static readonly Condition<MatchFacts> OfTier2Or3 = new("the school is of tier 2 or 3", (in f) => f.HasActionForm, (in f) => [TierOf(in f)]);

    /// <summary>Guidance 2.7, 3.4 and 3.6: up to so many days.</summary>
    public static readonly CheckRule<MatchFacts> DaysAtMost = new("DEP-DAYS", "within the days of support", Must, "2.7", "3.4", "3.6")
    {
        Statement = "The deployment takes no more than the tier's days of support.",
        Remedy = "Put the number of days right, or end the deployment with the last of its days.",
        When = [HasTier],
        Needs =
        [
            new("the days used are not over it", (in f) => f.Match.DaysUsed is { } days ? days <= DaysOf(in f).Value : null, (in f) => [new("days used", f.Match.DaysUsed), DaysOf(in f)])
            {
                At = "daysUsed",
                Fails = (in f) => $"{Days(f.Match.DaysUsed!.Value)} were used; {Tier(f.Match.Tier)} gives up to {Days(DaysOf(in f).Value)}.",
                Lacks = (in _) => "It is not known how many days were used.",
                Mend = (in f) => f.Match.DaysUsed is null ? "Record the days used."
                    : f.HasActionForm ? "Cost the support beyond these days into the Recommended Action Form."
                    : "Put the number of days right, or end the deployment with the last of its days.",
            },
            new("the days used are not negative", (in f) => !(f.Match.DaysUsed < 0), (in f) => [new("days used", f.Match.DaysUsed)])
            {
                At = "daysUsed",
                Fails = (in f) => $"{Days(f.Match.DaysUsed!.Value)} were used: days cannot be negative.",
            },
        ],
    };

    /// <summary>Guidance 3.6: the form is expected to take the full deployment.</summary>
    public static readonly CheckRule<MatchFacts> FullDeployment = new("DEP-FULL-DAYS", "the form took the full deployment", May, "3.6")
    {
        Statement = "In tiers 2 and 3 the Recommended Action Form is expected to take all days of the deployment.",
        Reading = "Fewer days are worth knowing, and no fault.",
        Remedy = "Use the remaining days for the form, or leave it at that.",
        When =
        [
            OfTier2Or3,
            new("a Recommended Action Form follows", (in f) => f.Match.ActionFormFollows == true, (in f) => [new("form follows", f.Match.ActionFormFollows)]),
            DaysKnown,
        ],
        Needs =
        [
            new("the days used are not fewer", (in f) => f.Match.DaysUsed is { } days ? days >= DaysOf(in f).Value : null, (in f) => [new("days used", f.Match.DaysUsed), DaysOf(in f)])
            {
                At = "daysUsed",
                Fails = (in f) => $"The Recommended Action Form comes from {Days(f.Match.DaysUsed!.Value)} of {DaysOf(in f).Value}.",
            },
        ],
    };

    /// <summary>Guidance 5.1: tier 1 has a return.</summary>
    public static readonly CheckRule<MatchFacts> ReturnFollows = new("DEP-RETURN", "a tier 1 return follows", Must, "5.1")
    {
        Statement = "After a deployment to a tier 1 school the tier 1 return is submitted.",
        Remedy = "Submit a tier 1 return once plans are in place.",
        When = [OfTier1],
        Needs = [Return("it follows, or was submitted", wanted: true)],
    };

    /// <summary>Guidance 5.1: the return is for tier 1 only.</summary>
    public static readonly CheckRule<MatchFacts> NoReturn = new("DEP-NO-RETURN", "no tier 1 return in tiers 2 and 3", Must, "5.1")
    {
        Statement = "The tier 1 return is for schools that receive tier 1 support only.",
        Remedy = "Submit a Recommended Action Form instead.",
        When = [OfTier2Or3],
        Needs = [Return("none follows, and none was submitted", wanted: false)],
    };

    /// <summary>Guidance 3.6: tiers 2 and 3 have a form.</summary>
    public static readonly CheckRule<MatchFacts> ActionFormFollows = new("DEP-RAF", "a Recommended Action Form follows", Must, "3.6", "6.1")
    {
        Statement = "In tiers 2 and 3 a deployment ends in a Recommended Action Form.",
        Remedy = "Produce a Recommended Action Form.",
        When = [OfTier2Or3],
        Needs = [ActionForm("it follows, or was submitted", wanted: true)],
    };

    /// <summary>Guidance 3.4: tier 1 has none.</summary>
    public static readonly CheckRule<MatchFacts> NoActionForm = new("DEP-NO-RAF", "no Recommended Action Form in tier 1", Must, "3.4")
    {
        Statement = "A tier 1 school has no Recommended Action Form.",
        Remedy = "Submit a tier 1 return instead.",
        When = [OfTier1],
        Needs = [ActionForm("none follows, and none was submitted", wanted: false)],
    };

    public static Fact TierOf(in MatchFacts facts) => new("tier", (int)facts.Match.Tier);

    private static Condition<MatchFacts> Return(string title, bool wanted) =>
        Follows(title, wanted, "tier1ReturnFollows", "tier 1 return", static match => match.Tier1ReturnFollows, "Recommended Action Form");

    private static Condition<MatchFacts> ActionForm(string title, bool wanted) =>
        Follows(title, wanted, "actionFormFollows", "Recommended Action Form", static match => match.ActionFormFollows, "tier 1 return");

    // What must follow in the one kind of tier must not in the other.
    private static Condition<MatchFacts> Follows(string title, bool wanted, string member, string document, Func<Match, bool?> follows, string instead) => new(
        title, (in f) => follows(f.Match) is { } known ? known == wanted : null, (in f) => [new($"{document} follows", follows(f.Match))])
    {
        At = member,
        Fails = (in f) => wanted
            ? $"No {document} follows the deployment to {Tier(f.Match.Tier)} school {f.Match.School}."
            : $"A {document} is to follow the deployment to {Tier(f.Match.Tier)} school {f.Match.School}; {Tier(f.Match.Tier)} has a {instead}.",
        Lacks = (in _) => $"It is not known whether a {document} follows.",
    };

    private static CitedValue<int> DaysOf(in MatchFacts facts) => facts.Offer.Eligibility.SupportDays.Of(facts.Match.Tier);
}
