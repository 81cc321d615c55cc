using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>What the rules on deadlines look at: a school's support so far, its terms, and the as-at date.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="DeadlineRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct DeadlineFacts
{
    /// <summary>Stands for the term of a deadline that is not of a term.</summary>
    internal const int NoTerm = 0;

    internal DeadlineFacts(DeadlineContext context, SupportProgress progress, SchoolTermCalendar calendar, DateOnly asAt, int term = NoTerm)
    {
        Context = context;
        Progress = progress;
        Calendar = calendar;
        AsAt = asAt;
        Term = term;
    }

    /// <summary>What is known of the school's support so far.</summary>
    public SupportProgress Progress { get; }

    /// <summary>The school's terms.</summary>
    public SchoolTermCalendar Calendar { get; }

    /// <summary>The day on which the deadlines are looked at; what is dated later is planned, and nothing is done by it.</summary>
    public DateOnly AsAt { get; }

    /// <summary>Which of the funded terms is looked at, from 1; 0 for a deadline that is not of a term.</summary>
    public int Term { get; }

    internal int? FundedTerm => Term == NoTerm ? null : Term;

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy => Context.Policy;

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer => Context.Offer;

    internal DeadlineContext Context { get; }

    internal DeadlineFacts Of(int term) => new(Context, Progress, Calendar, AsAt, term);
}
