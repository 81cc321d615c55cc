using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Deployment.Phrases;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Guidance 8.1: the travel of a day is one that can have been made.</summary>
internal static class PayTravelRules
{
    /// <summary>Guidance 8.1: travel decides the rate, so it must be possible.</summary>
    public static readonly PayRule Possible = new("PAY-TRAVEL", "possible travel", Must, "8.1")
    {
        Role = PayRuleRole.Refuses,
        Statement = "Travel decides the rate, so it must be travel that can have been made.",
        Reading = "Time and distance are one way. Neither is negative, the time is no longer than a day and the distance no further than any road journey in Great Britain (policy LongestJourneyMinutes, LongestJourneyMiles). Travel that is not known is not impossible.",
        Remedy = "Give the travel to the school, one way, in minutes and in miles.",
        Needs =
        [
            Time("the time is not negative", (in f) => !(f.Day.TravelMinutes < 0), "travel cannot be negative"),
            Time("the time is not absurd", (in f) => !(f.Day.TravelMinutes > f.Policy.LongestJourneyMinutes), "longer than any journey that is believed"),
            Distance("the distance is not negative", (in f) => !(f.Day.TravelMiles < 0), "travel cannot be negative"),
            Distance("the distance is not absurd", (in f) => !(f.Day.TravelMiles > f.Policy.LongestJourneyMiles), "further than any journey that is believed"),
        ],
    };

    /// <summary>Minutes of travel, in words.</summary>
    public static string Minutes(int? minutes) => minutes is { } known ? Wording.Counted(known, "minute") : "an unknown time";

    /// <summary>Miles of travel, in words.</summary>
    public static string Miles(decimal? miles) =>
        miles is { } known ? $"{FactValue.FromNumber(known)} mile{(known == 1 ? "" : "s")}" : "an unknown distance";

    private static Condition<PayFacts> Time(string title, RuleTest<PayFacts> test, string fault) => new(
        title, test, (in f) => [new("minutes", f.Day.TravelMinutes), new("believed up to", f.Policy.LongestJourneyMinutes)])
    {
        At = "travelMinutes",
        Fails = (in f) => $"{Minutes(f.Day.TravelMinutes)} of travel on {Date(f.Day.Date)}: {fault}.",
    };

    private static Condition<PayFacts> Distance(string title, RuleTest<PayFacts> test, string fault) => new(
        title, test, (in f) => [new("miles", FactValue.FromNumber(f.Day.TravelMiles)), new("believed up to", FactValue.FromNumber(f.Policy.LongestJourneyMiles))])
    {
        At = "travelMiles",
        Fails = (in f) => $"{Miles(f.Day.TravelMiles)} of travel on {Date(f.Day.Date)}: {fault}.",
    };
}
