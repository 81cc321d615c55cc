using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Deployment.Rules.PayDayRules;
using static SchoolImprovement.Rules.Deployment.Rules.Phrases;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>Guidance 8.1: the travel of a day is one that can have been made.</summary>
internal static class PayTravelRules
{
    /// <summary>Guidance 8.1: travel decides the rate, so it must be possible.</summary>
    public static readonly PayRule Possible = new("PAY-TRAVEL", "possible travel", Obligation.Must, "8.1")
    {
        Role = PayRuleRole.Refuses,
        Statement = "Travel decides the rate, so it must be travel that can have been made.",
        Reading = "Time and distance are one way. Neither is negative, the time is no longer than a day and the distance no further than any road journey in Great Britain (policy LongestJourneyMinutes, LongestJourneyMiles). Travel that is not known is not impossible.",
        Remedy = "Give the travel to the school, one way, in minutes and in miles.",
        Needs =
        [
            Minutes(
                "the time is not negative",
                (in facts) => !(facts.Day.TravelMinutes < 0),
                "travel cannot be negative"),
            Minutes(
                "the time is not absurd",
                (in facts) => !(facts.Day.TravelMinutes > facts.Policy.LongestJourneyMinutes),
                "longer than any journey that is believed"),
            Miles(
                "the distance is not negative",
                (in facts) => !(facts.Day.TravelMiles < 0),
                "travel cannot be negative"),
            Miles(
                "the distance is not absurd",
                (in facts) => !(facts.Day.TravelMiles > facts.Policy.LongestJourneyMiles),
                "further than any journey that is believed"),
        ],
    };

    /// <summary>Minutes of travel, in words.</summary>
    public static string Minutes(int? minutes) => minutes is { } known ? Counted(known, "minute") : "an unknown time";

    /// <summary>Miles of travel, in words.</summary>
    public static string Miles(decimal? miles) =>
        miles is { } known ? $"{FactValue.FromNumber(known)} mile{(known == 1 ? "" : "s")}" : "an unknown distance";

    private static Condition<PayFacts> Minutes(string title, RuleTest<PayFacts> test, string fault) => new(
        title,
        test,
        (in facts) => [new("minutes", Count(facts.Day.TravelMinutes)), new("believed up to", facts.Policy.LongestJourneyMinutes)])
    {
        Finding = (in facts) => new(
            PathOf(in facts, "travelMinutes"),
            $"{Minutes(facts.Day.TravelMinutes)} of travel on {Wording.Date(facts.Day.Date)}: {fault}."),
    };

    private static Condition<PayFacts> Miles(string title, RuleTest<PayFacts> test, string fault) => new(
        title,
        test,
        (in facts) =>
        [
            new("miles", Number(facts.Day.TravelMiles)),
            new("believed up to", FactValue.FromNumber(facts.Policy.LongestJourneyMiles)),
        ])
    {
        Finding = (in facts) => new(
            PathOf(in facts, "travelMiles"),
            $"{Miles(facts.Day.TravelMiles)} of travel on {Wording.Date(facts.Day.Date)}: {fault}."),
    };
}
