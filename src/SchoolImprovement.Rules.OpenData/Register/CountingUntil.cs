using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Up to when a predecessor's judgements are an academy's: what it was judged after the academy opened is its own.</summary>
/// <param name="BeforeDay">The number of the day before which an inspection must have begun; 0 where nothing is known, and none is known to count.</param>
/// <param name="Why">What this rests on, in words.</param>
internal readonly record struct CountingUntil(int BeforeDay, CountingUntil.Basis Why)
{
    /// <summary>What the bound rests on.</summary>
    internal enum Basis
    {
        /// <summary>The day on which the academy opened.</summary>
        Opening,

        /// <summary>The predecessor's last day.</summary>
        Closing,

        /// <summary>The day of the link, which is often the one first planned, or of an inspection that is said to be the academy's.</summary>
        Link,

        /// <summary>None of these is known.</summary>
        Nothing,
    }

    public static CountingUntil Of(School academy, School? predecessor, in FiledLink link) =>
        academy.OpenDate is { } opened ? new(opened.DayNumber, Basis.Opening)
        : predecessor?.CloseDate is { } closed ? new(closed.DayNumber + 1, Basis.Closing)
        : link.FromDay > 0 ? new(link.FromDay + 1, Basis.Link)
        : new(0, Basis.Nothing);

    /// <summary>Whose judgements count, for an academy whose own line's count before a day, and perhaps before another.</summary>
    public Ancestor Of(in FiledLink link, Schools.JudgementOrigin origin, in Ancestor academy) => Why == Basis.Nothing
        ? new(link.Predecessor, origin, BeforeDay, academy.PerhapsBeforeDay)
        : new(link.Predecessor, origin, Math.Min(BeforeDay, academy.BeforeDay), Math.Min(BeforeDay, academy.PerhapsBeforeDay));

    /// <summary>The bound and what it rests on, for a person.</summary>
    public override string ToString() => Why switch
    {
        Basis.Opening => $"before {Day(BeforeDay)}, when the academy opened",
        Basis.Closing => $"by {Day(BeforeDay - 1)}, the predecessor's last day (the academy's opening is not known)",
        Basis.Link => $"by {Day(BeforeDay - 1)}, the day of the link (neither the academy's opening nor the predecessor's closing is known)",
        _ => "before the academy opened (that day is not known, nor are the predecessor's last day and the day of the link)",
    };

    private static string Day(int number) => Wording.Date(DateOnly.FromDayNumber(number));
}
