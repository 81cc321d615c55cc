namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// Which of the school year's three terms a term is. The guidance counts in these terms: "three school terms" in Guidance 6.7 are
/// terms such as autumn, spring and summer, not the six halves that some authorities name. No kind has the value zero, so a
/// kind that was forgotten is refused instead of read as autumn.
/// </summary>
[JsonConverter(typeof(RulesJsonConverter))]
public enum TermKind
{
    /// <summary>The first term of a school year, September to Christmas.</summary>
    Autumn = 1,

    /// <summary>The second term, from the new year to Easter.</summary>
    Spring = 2,

    /// <summary>The third term, from Easter to July.</summary>
    Summer = 3,
}
