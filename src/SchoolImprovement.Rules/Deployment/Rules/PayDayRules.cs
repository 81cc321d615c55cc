using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Deployment.PayRuleRole;
using static SchoolImprovement.Rules.Deployment.Phrases;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Guidance 8.1: what each day of a claim must be, and how many are paid.</summary>
internal static class PayDayRules
{
    /// <summary>Guidance 8.1, with 2.6: deployment follows the match.</summary>
    public static readonly PayRule NotBeforeMatch = new("PAY-MATCH", "not before the match", Must, "8.1", "2.6")
    {
        Role = Refuses,
        Statement = "A National Leader is deployed to a school once matched to it, so no day comes before the match.",
        Reading = "The day of the match's confirmation is not before it.",
        Remedy = "Put the date of the day, or of the match, right.",
        When = [new("the match's date is known", (in f) => f.Claim.MatchedOn is not null, (in f) => [new("matched", f.Claim.MatchedOn)])],
        Needs =
        [
            new("the day is not before the match", (in f) => !(f.Day.Date < f.Claim.MatchedOn), (in f) => [new("day", f.Day.Date), new("matched", f.Claim.MatchedOn)])
            {
                At = "date",
                Fails = (in f) => $"{Date(f.Day.Date)} is before the match of {Date(f.Claim.MatchedOn)}.",
            },
        ],
    };

    /// <summary>Guidance 8.1: paid in arrears, on a claim.</summary>
    public static readonly PayRule InArrears = new("PAY-ARREARS", "not after the claim", Must, "8.1")
    {
        Role = Refuses,
        Statement = "Days are paid in arrears on a claim, so no day comes after the claim that names it.",
        Reading = "The day on which the claim is made may be claimed.",
        Remedy = "Claim the day once it has been worked, or put its date right.",
        Needs =
        [
            new("the day is not after the claim", (in f) => f.Day.Date <= f.Claim.ClaimedOn, (in f) => [new("day", f.Day.Date), new("claimed on", f.Claim.ClaimedOn)])
            {
                At = "date",
                Fails = (in f) => $"{Date(f.Day.Date)} is after the claim of {Date(f.Claim.ClaimedOn)}.",
            },
        ],
    };

    /// <summary>Guidance 8.1: a rate per day.</summary>
    public static readonly PayRule ClaimedOnce = new("PAY-ONCE", "claimed once", Must, "8.1")
    {
        Role = Refuses,
        Statement = "Each day at a school is claimed once.",
        Reading = "Whoever claims it; days of refused claims were not claimed, and of those of a claim that could not be read that is not known.",
        Remedy = "Leave the second of the two out, or put its date right.",
        Needs =
        [
            new("no other day of the claim has the date", (in f) => f.Order.SameDateBefore(f.DayIndex) < 0, (in f) => [new("day", f.Day.Date), new("again in this claim", f.Order.SameDateBefore(f.DayIndex) >= 0)])
            {
                At = "date",
                Fails = (in f) => $"{Date(f.Day.Date)} stands twice in the claim, the first time as day {f.Order.SameDateBefore(f.DayIndex) + 1} of it.",
            },
            new("the day was not claimed before", (in f) => !f.Earlier.IsClaimed(f.Day.Date), (in f) => [new("days claimed before", f.Earlier.Count), new("among them", f.Earlier.Contains(f.Day.Date))])
            {
                At = "date",
                Fails = (in f) => $"{Date(f.Day.Date)} was claimed for the school already.",
                Lacks = (in f) => $"{Date(f.Day.Date)} may stand in an earlier claim for the school that could not be read.",
                Mend = (in f) => f.Earlier.Contains(f.Day.Date) ? "Leave the second of the two out, or put its date right." : "Mend the earlier claim first.",
            },
        ],
    };

    /// <summary>Guidance 8.1: a rate for each day, of which a National Leader has one at a time.</summary>
    public static readonly PayRule OneSchool = new("PAY-ONE-SCHOOL", "at one school a day", Should, "8.1")
    {
        Role = Notes,
        Statement = "A National Leader who claims one date at two schools is paid two days for it, which a person should look at.",
        Reading = "Two half days may be meant: both are paid, and it is said. Only a ledger knows the other schools' claims, and only where claims name the National Leader.",
        Remedy = "Ask the National Leader at which school the day was given.",
        Needs =
        [
            new("the National Leader claimed it at no other school", (in f) => f.OtherSchool is null, (in f) => [new("day", f.Day.Date), new("other school", f.OtherSchool?.ToString() ?? "none")])
            {
                At = "date",
                Fails = (in f) => $"The National Leader has claimed {Date(f.Day.Date)} at school {f.OtherSchool} too.",
            },
        ],
    };

    /// <summary>Guidance 8.1: up to a maximum for each supported school.</summary>
    public static readonly PayRule AtMost = new("PAY-LIMIT", "within the days paid for a school", Must, "8.1", "2.7")
    {
        Role = LimitsDays,
        Statement = "Only so many days are paid for a supported school; further days are listed and not paid.",
        Reading = "Counted over all claims for the school, whoever made them. Within a claim the earliest days by date are paid. A day that needs information keeps its place, and so may those of a claim that could not be read.",
        Remedy = "In tiers 2 and 3, cost support beyond these days into the Recommended Action Form.",
        Needs =
        [
            new("fewer days than that come before it", IsWithinLimit, (in f) => [new("days before it", f.DaysBefore), f.Offer.Pay.DaysAtMost])
            {
                At = "date",
                Fails = (in f) => PastLimit(in f),
                Lacks = (in f) => $"{Days(f.Earlier.UndecidedCount)} of a claim that could not be read may come before {Date(f.Day.Date)}: it may be past the {f.Offer.Pay.DaysAtMost.Value} that are paid.",
                Ask = "Mend the earlier claim first.",
            },
        ],
        Reason = PastLimit,
    };

    private static Truth IsWithinLimit(in PayFacts facts)
    {
        var left = facts.Offer.Pay.DaysAtMost.Value - facts.DaysBefore;
        return left <= 0 ? Truth.No : Truth.Yes.Unless(mayChange: facts.Earlier.UndecidedCount >= left);
    }

    private static string PastLimit(in PayFacts facts) =>
        $"day {facts.DaysBefore + 1} at the school; at most {Days(facts.Offer.Pay.DaysAtMost.Value)} are paid";
}
