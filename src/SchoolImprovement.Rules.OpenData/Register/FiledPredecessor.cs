using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>That a school followed another, as a row of a file tells it.</summary>
/// <param name="School">The school.</param>
/// <param name="Predecessor">The school before it.</param>
/// <param name="FromDay">The number of the day from which this holds; 0 where it always does.</param>
/// <param name="File">The number of the file among the sources.</param>
/// <param name="Line">The line on which the row starts.</param>
internal readonly record struct FiledPredecessor(Urn School, Urn Predecessor, int FromDay, int File, long Line)
    : IComparable<FiledPredecessor>
{
    public int CompareTo(FiledPredecessor other)
    {
        var bySchool = School.CompareTo(other.School);
        if (bySchool != 0)
        {
            return bySchool;
        }

        var byPredecessor = Predecessor.CompareTo(other.Predecessor);
        if (byPredecessor != 0)
        {
            return byPredecessor;
        }

        var byDay = FromDay.CompareTo(other.FromDay);
        if (byDay != 0)
        {
            return byDay;
        }

        var byFile = File.CompareTo(other.File);
        return byFile != 0 ? byFile : Line.CompareTo(other.Line);
    }
}
