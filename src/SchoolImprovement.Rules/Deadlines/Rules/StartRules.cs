using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Guidance 3.1: making contact with the school, and agreeing when the support starts.</summary>
internal static class StartRules
{
    /// <summary>Guidance 3.1, second sentence.</summary>
    public static readonly DeadlineRule Contact = new("DUE-CONTACT", "contact with the school", Should, "3.1")
    {
        Statement = "The National Leader makes contact with the school in the weeks that the offer gives from the match's confirmation, school holidays left out.",
        Reading = "Half terms and the holidays between terms stop the clock; weekends and bank holidays in term do not. The day of the confirmation is day 0, and the last day is in time.",
        Remedy = "Make contact with the school now, and record the day.",
        Due = new()
        {
            CountsFrom = SupportEvents.MatchConfirmed,
            DoneBy = SupportEvents.ContactMade,
            Length = static offer => offer.Deadlines.Contact,
            Clock = static _ => DeadlineClock.WeeksOutsideSchoolHolidays,
        },
    };

    /// <summary>Guidance 3.1, third sentence.</summary>
    public static readonly DeadlineRule StartAgreed = new("DUE-START", "date agreed for the support to start", Must, "3.1")
    {
        Statement = "In the weeks that the offer gives from the match's confirmation a date is agreed for the support to start.",
        Reading = "Counted from the match's confirmation, every day counted (policy FourWeeks). What is due is the agreement, not the start itself.",
        Remedy = "Agree a date with the school now, and record the day of the agreement.",
        Due = new()
        {
            CountsFrom = SupportEvents.MatchConfirmed,
            DoneBy = SupportEvents.StartAgreed,
            Length = static offer => offer.Deadlines.StartAgreed,
            Clock = FourWeeks,
        },
    };

    /// <summary>Guidance 3.1, fourth sentence.</summary>
    public static readonly DeadlineRule SchoolAgrees = new("DUE-SCHOOL-AGREES", "date agreed by the school", Should, "3.1")
    {
        Statement = "The school agrees a date in the weeks that the offer gives from the National Leader's contact.",
        Reading = "Schools are advised so, which makes it a should. Counted from the contact, every day counted (policy FourWeeks). Where only one day of agreement is recorded it is the school's, too.",
        Remedy = "Ask the school to agree a date now, and record the day of the agreement.",
        Due = new()
        {
            CountsFrom = SupportEvents.ContactMade,
            DoneBy = SupportEvents.SchoolAgreed,
            Length = static offer => offer.Deadlines.SchoolAgrees,
            Clock = FourWeeks,
        },
    };

    private static DeadlineClock FourWeeks(GuidancePolicy policy) => policy.FourWeeks == FourWeeksReading.EveryDay
        ? DeadlineClock.CalendarWeeks
        : DeadlineClock.WeeksOutsideSchoolHolidays;
}
