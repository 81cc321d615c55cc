namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// A term was given that cannot be: a kind that does not exist, a half term outside the term, or half terms that overlap. The
/// message names the term and the days.
/// </summary>
public sealed class InvalidSchoolTermException : ArgumentException
{
    internal InvalidSchoolTermException(string message)
        : base(message)
    {
    }
}
