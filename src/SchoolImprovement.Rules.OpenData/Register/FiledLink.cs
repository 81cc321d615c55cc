using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>That a school followed another, as a row of a file tells it.</summary>
/// <param name="School">The school.</param>
/// <param name="Predecessor">The school before it.</param>
/// <param name="Kind">How the one came from the other.</param>
/// <param name="IsToldByPredecessor">Whether the row is the predecessor's.</param>
/// <param name="FromDay">The number of the day from which this holds, or of the inspection that tells it; 0 where the row does not say.</param>
/// <param name="File">The number of the file among the sources.</param>
/// <param name="Line">The line on which the row starts.</param>
internal readonly record struct FiledLink(Urn School, Urn Predecessor, GiasLinkKind Kind, bool IsToldByPredecessor, int FromDay, int File, long Line)
    : IComparable<FiledLink>
{
    /// <summary>
    /// Whether the one has become the other by a day. The link's date is often another than the true one, and does not count where
    /// the predecessor is known to have closed by the time the school opened.
    /// </summary>
    public bool HoldsOn(int day, School? school, Func<Urn, School?> find) =>
        FromDay <= day
        || (school?.OpenDate is { } opened && opened.DayNumber <= day && find(Predecessor)?.CloseDate <= opened);

    // Of several rows on the same two schools the first holds: the school's own, and of those what is most told apart.
    public int CompareTo(FiledLink other)
    {
        var order = School.CompareTo(other.School);
        order = order != 0 ? order : Predecessor.CompareTo(other.Predecessor);
        order = order != 0 ? order : IsToldByPredecessor.CompareTo(other.IsToldByPredecessor);
        order = order != 0 ? order : Rank(Kind).CompareTo(Rank(other.Kind));
        order = order != 0 ? order : FromDay.CompareTo(other.FromDay);
        order = order != 0 ? order : File.CompareTo(other.File);
        return order != 0 ? order : Line.CompareTo(other.Line);
    }

    private static int Rank(GiasLinkKind kind) => kind switch
    {
        GiasLinkKind.Amalgamation => 0,
        GiasLinkKind.Conversion => 1,
        _ => 2,
    };
}
