using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Deployment.Rules.PayDayRules;
using static SchoolImprovement.Rules.Deployment.Rules.PayTravelRules;
using static SchoolImprovement.Rules.Deployment.Rules.Phrases;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>Guidance 8.1: the rate of a day. Two exceptions, either of which is enough, and the usual case.</summary>
internal static class PayRateRules
{
    /// <summary>Guidance 8.1: travel longer than an hour.</summary>
    public static readonly PayRule LongTime = new("PAY-RATE-TIME", "long travel by time", Obligation.Must, "8.1")
    {
        Role = PayRuleRole.GivesRate,
        Rate = static figures => figures.TravelRate,
        Statement = "A day to which the National Leader must travel for longer than the guidance's time is paid at the higher rate.",
        Reading = "One way, and strictly longer: exactly the time is paid at the standard rate.",
        Remedy = "Give the travel to the school, one way, in minutes.",
        Needs =
        [
            new(
                "the time is longer",
                (in facts) => IsLongTime(in facts),
                (in facts) => [.. Time(in facts), facts.Offer.Pay.TravelRate])
            {
                Finding = (in facts) => TimeNotKnown(in facts),
            },
        ],
        Reason = (in facts) =>
            $"{Minutes(facts.Day.TravelMinutes)} one way, longer than {Minutes(facts.Offer.Pay.TravelMinutes.Value)}",
    };

    /// <summary>Guidance 8.1: travel over a distance.</summary>
    public static readonly PayRule LongDistance = new("PAY-RATE-DISTANCE", "long travel by distance", Obligation.Must, "8.1")
    {
        Role = PayRuleRole.GivesRate,
        Rate = static figures => figures.TravelRate,
        Statement = "A day to which the National Leader must travel over more than the guidance's distance is paid at the higher rate.",
        Reading = "One way, and strictly over: exactly the distance is paid at the standard rate.",
        Remedy = "Give the travel to the school, one way, in miles.",
        Needs =
        [
            new(
                "the distance is over",
                (in facts) => IsLongDistance(in facts),
                (in facts) => [.. Distance(in facts), facts.Offer.Pay.TravelRate])
            {
                Finding = (in facts) => DistanceNotKnown(in facts),
            },
        ],
        Reason = (in facts) =>
            $"{Miles(facts.Day.TravelMiles)} one way, over {Miles(facts.Offer.Pay.TravelMiles.Value)}",
    };

    /// <summary>Guidance 8.1: every other day. Last of the rules that give a rate, since it says what is missing.</summary>
    public static readonly PayRule Standard = new("PAY-RATE-STANDARD", "standard rate", Obligation.Must, "8.1")
    {
        Role = PayRuleRole.GivesRate,
        Rate = static figures => figures.StandardRate,
        Statement = "A day without long travel is paid at the standard rate.",
        Reading = "Travel that is not known is never taken for short (policy UnknownTravel).",
        Remedy = "Give the travel to the school, one way, in minutes and in miles.",
        Needs =
        [
            new(
                "the time is not longer",
                (in facts) => IsLongTime(in facts) is { } isLong
                    ? Status(!isLong)
                    : Unstated(in facts, other: IsLongDistance(in facts)),
                (in facts) => [.. Time(in facts), facts.Offer.Pay.StandardRate])
            {
                Finding = (in facts) => TimeNotKnown(in facts),
            },
            new(
                "the distance is not over",
                (in facts) => IsLongDistance(in facts) is { } isLong
                    ? Status(!isLong)
                    : Unstated(in facts, other: IsLongTime(in facts)),
                Distance)
            {
                Finding = (in facts) => DistanceNotKnown(in facts),
            },
        ],
        Reason = (in facts) => (facts.Day.TravelMinutes, facts.Day.TravelMiles) switch
        {
            (null, null) => "no travel stated",
            ({ } minutes, null) => $"{Minutes(minutes)} one way, no longer than {Minutes(facts.Offer.Pay.TravelMinutes.Value)}",
            (null, { } miles) => $"{Miles(miles)} one way, not over {Miles(facts.Offer.Pay.TravelMiles.Value)}",
            ({ } minutes, { } miles) => $"{Minutes(minutes)} and {Miles(miles)} one way, neither longer than {Minutes(facts.Offer.Pay.TravelMinutes.Value)} nor over {Miles(facts.Offer.Pay.TravelMiles.Value)}",
        },
    };

    // The one place where each boundary stands.
    private static bool? IsLongTime(in PayFacts facts) => facts.Day.TravelMinutes is { } minutes ? minutes > facts.Offer.Pay.TravelMinutes.Value : null;

    private static bool? IsLongDistance(in PayFacts facts) => facts.Day.TravelMiles is { } miles ? miles > facts.Offer.Pay.TravelMiles.Value : null;

    /// <summary>Whether a measure that is not stated may be taken for short.</summary>
    private static Truth Unstated(in PayFacts facts, bool? other) => facts.Policy.UnknownTravel switch
    {
        UnknownTravelReading.StandardRate => Truth.Yes,
        UnknownTravelReading.OneMeasureSuffices when other is not null => Truth.Yes,
        _ => Truth.Unknown,
    };

    private static ImmutableArray<Fact> Time(in PayFacts facts) => [new("minutes", Count(facts.Day.TravelMinutes)), facts.Offer.Pay.TravelMinutes];

    private static ImmutableArray<Fact> Distance(in PayFacts facts) => [new("miles", Number(facts.Day.TravelMiles)), facts.Offer.Pay.TravelMiles];

    private static FindingText TimeNotKnown(in PayFacts facts) => new(
        PathOf(in facts, "travelMinutes"),
        $"The time of travel on {Wording.Date(facts.Day.Date)} is not known: the day may be paid at either rate.");

    private static FindingText DistanceNotKnown(in PayFacts facts) => new(
        PathOf(in facts, "travelMiles"),
        $"The distance of travel on {Wording.Date(facts.Day.Date)} is not known: the day may be paid at either rate.");
}
