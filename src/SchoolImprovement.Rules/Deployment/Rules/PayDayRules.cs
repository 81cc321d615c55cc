using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Deployment.Rules.Phrases;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>Guidance 8.1: what each day of a claim must be, and how many are paid.</summary>
internal static class PayDayRules
{
    private static readonly Citation Pay = Citation.Parse("8.1");

    /// <summary>Guidance 8.1, with 2.6: deployment follows the match.</summary>
    public static readonly PayRule NotBeforeMatch = new("PAY-MATCH", "not before the match", Obligation.Must, "8.1", "2.6")
    {
        Role = PayRuleRole.Refuses,
        Statement = "A National Leader is deployed to a school once matched to it, so no day comes before the match.",
        Reading = "The day of the match's confirmation is not before it.",
        Remedy = "Put the date of the day, or of the match, right.",
        When = [new(
            "the match's date is known",
            (in facts) => Status(facts.Claim.MatchedOn is not null),
            (in facts) => [new("matched", facts.Claim.MatchedOn)])],
        Needs =
        [
            new(
                "the day is not before the match",
                (in facts) => !(facts.Day.Date < facts.Claim.MatchedOn),
                (in facts) => [new("day", facts.Day.Date), new("matched", facts.Claim.MatchedOn)])
            {
                Finding = (in facts) => new(
                    PathOf(in facts, "date"),
                    $"{Wording.Date(facts.Day.Date)} is before the match of {Wording.Date(facts.Claim.MatchedOn!.Value)}."),
            },
        ],
    };

    /// <summary>Guidance 8.1: paid in arrears, on a claim.</summary>
    public static readonly PayRule InArrears = new("PAY-ARREARS", "not after the claim", Obligation.Must, "8.1")
    {
        Role = PayRuleRole.Refuses,
        Statement = "Days are paid in arrears on a claim, so no day comes after the claim that names it.",
        Reading = "The day on which the claim is made may be claimed.",
        Remedy = "Claim the day once it has been worked, or put its date right.",
        Needs =
        [
            new(
                "the day is not after the claim",
                (in facts) => facts.Day.Date <= facts.Claim.ClaimedOn,
                (in facts) => [new("day", facts.Day.Date), new("claimed on", facts.Claim.ClaimedOn)])
            {
                Finding = (in facts) => new(
                    PathOf(in facts, "date"),
                    $"{Wording.Date(facts.Day.Date)} is after the claim of {Wording.Date(facts.Claim.ClaimedOn)}."),
            },
        ],
    };

    /// <summary>Guidance 8.1: a rate per day.</summary>
    public static readonly PayRule ClaimedOnce = new("PAY-ONCE", "claimed once", Obligation.Must, "8.1")
    {
        Role = PayRuleRole.Refuses,
        Statement = "Each day at a school is claimed once.",
        Reading = "Whoever claims it; days of refused claims were not claimed.",
        Remedy = "Leave the second of the two out, or put its date right.",
        Needs =
        [
            new(
                "no other day of the claim has the date",
                (in facts) => facts.Order.SameDateBefore(facts.DayIndex) < 0,
                (in facts) =>
                [
                    new("day", facts.Day.Date),
                    new("again in this claim", facts.Order.SameDateBefore(facts.DayIndex) >= 0),
                ])
            {
                Finding = (in facts) => new(
                    PathOf(in facts, "date"),
                    $"{Wording.Date(facts.Day.Date)} stands twice in the claim, also at $.days[{facts.Order.SameDateBefore(facts.DayIndex)}]."),
            },
            new(
                "the day was not claimed before",
                (in facts) => !facts.Earlier.Contains(facts.Day.Date),
                (in facts) =>
                [
                    new("days claimed before", facts.Earlier.Count),
                    new("among them", facts.Earlier.Contains(facts.Day.Date)),
                ])
            {
                Finding = (in facts) => new(
                    PathOf(in facts, "date"),
                    $"{Wording.Date(facts.Day.Date)} was claimed for the school already."),
            },
        ],
    };

    /// <summary>Guidance 8.1: up to a maximum for each supported school.</summary>
    public static readonly PayRule AtMost = new("PAY-LIMIT", "within the days paid for a school", Obligation.Must, "8.1", "2.7")
    {
        Role = PayRuleRole.LimitsDays,
        Statement = "Only so many days are paid for a supported school; further days are listed and not paid.",
        Reading = "Counted over all claims for the school, whoever made them. Within a claim the earliest days by date are paid. A day that needs information keeps its place.",
        Remedy = "In tiers 2 and 3, cost support beyond these days into the Recommended Action Form.",
        Needs =
        [
            new(
                "fewer days than that come before it",
                (in facts) => facts.DaysBefore < facts.Offer.Pay.DaysAtMost.Value,
                (in facts) => [new("days before it", facts.DaysBefore), facts.Offer.Pay.DaysAtMost])
            {
                Finding = (in facts) => new(PathOf(in facts, "date"), PastLimit(in facts)),
            },
        ],
        Reason = PastLimit,
    };

    /// <summary>The JSON path of a member of the day that is asked about.</summary>
    internal static string PathOf(in PayFacts facts, string member) => $"$.days[{facts.DayIndex}].{member}";

    private static string PastLimit(in PayFacts facts) =>
        $"day {facts.DaysBefore + 1} at the school; at most {Days(facts.Offer.Pay.DaysAtMost.Value)} are paid";
}
