namespace SchoolImprovement.Rules.Readings;

/// <summary>
/// Which term counts as the first of those "following the initial deployment", within which funded activity ends (Guidance 6.7).
/// The guidance can be read both ways; the default reading is the value zero.
/// </summary>
[JsonConverter(typeof(EnumJsonConverter<FirstTermOfWindow>))]
public enum FirstTermOfWindow
{
    /// <summary>
    /// The default reading: the first term that starts after the day of the initial deployment. A term that starts on that very day
    /// does not start after it.
    /// </summary>
    StartsAfterDeployment = 0,

    /// <summary>
    /// The other reading: the term in which the initial deployment takes place, half terms included. A deployment in the holiday
    /// between two terms is in no term, and then the next term to start is the first, as in the default reading.
    /// </summary>
    ContainsDeployment = 1,
}
