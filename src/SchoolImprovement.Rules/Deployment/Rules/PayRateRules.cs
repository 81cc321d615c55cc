using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Deployment.PayRuleRole;
using static SchoolImprovement.Rules.Deployment.PayTravelRules;
using static SchoolImprovement.Rules.Deployment.Phrases;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Guidance 8.1: the rate of a day. Two exceptions, either of which is enough, and the usual case.</summary>
internal static class PayRateRules
{
    /// <summary>Guidance 8.1: travel longer than an hour.</summary>
    public static readonly PayRule LongTime = new("PAY-RATE-TIME", "long travel by time", Must, "8.1")
    {
        Role = GivesRate,
        Rate = static figures => figures.TravelRate,
        Statement = "A day to which the National Leader must travel for longer than the guidance's time is paid at the higher rate.",
        Reading = "One way, and strictly longer: exactly the time is paid at the standard rate.",
        Remedy = "Give the travel to the school, one way, in minutes.",
        Needs = [new("the time is longer", IsLongTime, (in f) => [.. Time(in f), f.Offer.Pay.TravelRate]) { At = "travelMinutes", Lacks = TimeNotKnown, Fails = TimeNotKnown }],
        Reason = (in f) => $"{Minutes(f.Day.TravelMinutes)} one way, longer than {Minutes(f.Offer.Pay.TravelMinutes.Value)}",
    };

    /// <summary>Guidance 8.1: travel over a distance.</summary>
    public static readonly PayRule LongDistance = new("PAY-RATE-DISTANCE", "long travel by distance", Must, "8.1")
    {
        Role = GivesRate,
        Rate = static figures => figures.TravelRate,
        Statement = "A day to which the National Leader must travel over more than the guidance's distance is paid at the higher rate.",
        Reading = "One way, and strictly over: exactly the distance is paid at the standard rate.",
        Remedy = "Give the travel to the school, one way, in miles.",
        Needs = [new("the distance is over", IsLongDistance, (in f) => [.. Distance(in f), f.Offer.Pay.TravelRate]) { At = "travelMiles", Lacks = DistanceNotKnown, Fails = DistanceNotKnown }],
        Reason = (in f) => $"{Miles(f.Day.TravelMiles)} one way, over {Miles(f.Offer.Pay.TravelMiles.Value)}",
    };

    /// <summary>Guidance 8.1: every other day. Last of the rules that give a rate, since it says what is missing.</summary>
    public static readonly PayRule Standard = new("PAY-RATE-STANDARD", "standard rate", Must, "8.1")
    {
        Role = GivesRate,
        Rate = static figures => figures.StandardRate,
        Statement = "A day without long travel is paid at the standard rate.",
        Reading = "Travel that is not known is never taken for short (policy UnknownTravel).",
        Remedy = "Give the travel to the school, one way, in minutes and in miles.",
        Needs =
        [
            new("the time is not longer", (in f) => OrUnstated(!IsLongTime(in f), in f, other: IsLongDistance(in f)), (in f) => [.. Time(in f), f.Offer.Pay.StandardRate]) { At = "travelMinutes", Lacks = TimeNotKnown, Fails = TimeNotKnown },
            new("the distance is not over", (in f) => OrUnstated(!IsLongDistance(in f), in f, other: IsLongTime(in f)), Distance) { At = "travelMiles", Lacks = DistanceNotKnown, Fails = DistanceNotKnown },
        ],
        Reason = ShortTravel,
    };

    // The one place where each boundary stands.
    private static Truth IsLongTime(in PayFacts facts) => facts.Day.TravelMinutes is { } minutes ? minutes > facts.Offer.Pay.TravelMinutes.Value : null;

    private static Truth IsLongDistance(in PayFacts facts) => facts.Day.TravelMiles is { } miles ? miles > facts.Offer.Pay.TravelMiles.Value : null;

    /// <summary>Whether travel by one measure is short; whether one that is not stated may be taken for short is a reading.</summary>
    private static Truth OrUnstated(Truth isShort, in PayFacts facts, Truth other) => !isShort.IsUnknown ? isShort : facts.Policy.UnknownTravel switch
    {
        UnknownTravelReading.StandardRate => Truth.Yes,
        UnknownTravelReading.OneMeasureSuffices when !other.IsUnknown => Truth.Yes,
        _ => Truth.Unknown,
    };

    private static ImmutableArray<Fact> Time(in PayFacts facts) => [new("minutes", facts.Day.TravelMinutes), facts.Offer.Pay.TravelMinutes];

    private static ImmutableArray<Fact> Distance(in PayFacts facts) => [new("miles", FactValue.FromNumber(facts.Day.TravelMiles)), facts.Offer.Pay.TravelMiles];

    private static string TimeNotKnown(in PayFacts facts) =>
        $"The time of travel on {Date(facts.Day.Date)} is not known: the day may be paid at either rate.";

    private static string DistanceNotKnown(in PayFacts facts) =>
        $"The distance of travel on {Date(facts.Day.Date)} is not known: the day may be paid at either rate.";

    private static string ShortTravel(in PayFacts facts) => (facts.Day.TravelMinutes, facts.Day.TravelMiles) switch
    {
        (null, null) => "no travel stated",
        ({ } minutes, null) => $"{Minutes(minutes)} one way, no longer than {Minutes(facts.Offer.Pay.TravelMinutes.Value)}",
        (null, { } miles) => $"{Miles(miles)} one way, not over {Miles(facts.Offer.Pay.TravelMiles.Value)}",
        ({ } minutes, { } miles) => $"{Minutes(minutes)} and {Miles(miles)} one way, neither longer than {Minutes(facts.Offer.Pay.TravelMinutes.Value)} nor over {Miles(facts.Offer.Pay.TravelMiles.Value)}",
    };
}
