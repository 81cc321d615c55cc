namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// A calendar was given whose terms do not follow one another: two overlap, one is missing or given twice, or there is none at
/// all. The message names both terms and their dates.
/// </summary>
public sealed class InvalidTermCalendarException : ArgumentException
{
    internal InvalidTermCalendarException(string message, SchoolTerm? earlier = null, SchoolTerm? later = null)
        : base(message)
    {
        Earlier = earlier;
        Later = later;
    }

    /// <summary>The first of the two terms that do not fit together; null for a calendar without terms.</summary>
    public SchoolTerm? Earlier { get; }

    /// <summary>The second of the two terms that do not fit together; null for a calendar without terms.</summary>
    public SchoolTerm? Later { get; }
}
