namespace SchoolImprovement.Rules.Eligibility;

/// <summary>The names of the routes as files and reports write them.</summary>
public static class RouteNames
{
    /// <summary>The name of a route: <c>not-ri</c>, <c>single</c>, <c>first-inspection</c>, <c>two-consecutive</c>, <c>never-above-ri</c>, <c>supported-2018-19</c>.</summary>
    /// <remarks>
    /// The last stands for the offer of the year before, whichever year that is: files that programs read know it by the name that it has
    /// had from the first.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The route is none of the named ones.</exception>
    public static string Of(EligibilityRoute route) => route switch
    {
        EligibilityRoute.NotRequiresImprovement => "not-ri",
        EligibilityRoute.SingleJudgement => "single",
        EligibilityRoute.FirstInspection => "first-inspection",
        EligibilityRoute.TwoConsecutive => "two-consecutive",
        EligibilityRoute.NeverAboveRequiresImprovement => "never-above-ri",
        EligibilityRoute.SupportedUnderEarlierOffer => "supported-2018-19",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, "There is no such route."),
    };
}
