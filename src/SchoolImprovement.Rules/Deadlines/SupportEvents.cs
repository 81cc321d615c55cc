namespace SchoolImprovement.Rules.Deadlines;

/// <summary>The steps of the support that the library's own deadlines speak of.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class SupportEvents
{
    /// <summary>Guidance 3.1: the match is confirmed.</summary>
    public static SupportEvent MatchConfirmed { get; } = new(
        "match confirmed", "the match is confirmed", "$.matchConfirmedOn", static (in DeadlineFacts facts) => facts.Progress.MatchConfirmedOn);

    /// <summary>Guidance 3.1: the National Leader makes contact with the school.</summary>
    public static SupportEvent ContactMade { get; } = new(
        "contact made", "contact is made with the school", "$.contactMadeOn", static (in DeadlineFacts facts) => facts.Progress.ContactMadeOn);

    /// <summary>Guidance 3.1: the date for the support to start is agreed.</summary>
    public static SupportEvent StartAgreed { get; } = new(
        "start date agreed", "a date to start is agreed", "$.startAgreedOn", static (in DeadlineFacts facts) => facts.Progress.StartAgreedOn);

    /// <summary>Guidance 3.1: the school agrees a date; an agreement whose side is not recorded is the school's, too.</summary>
    public static SupportEvent SchoolAgreed { get; } = new(
        "date agreed by the school",
        "the school agrees a date",
        "$.schoolAgreedOn",
        static (in DeadlineFacts facts) => facts.Progress.SchoolAgreedOn ?? facts.Progress.StartAgreedOn);

    /// <summary>Guidance 6.7: the initial deployment.</summary>
    public static SupportEvent InitialDeployment { get; } = new(
        "initial deployment", "the first day is deployed", "$.initialDeploymentOn", static (in DeadlineFacts facts) => facts.Progress.InitialDeploymentOn);

    /// <summary>Guidance 8.2: the last of the days that the offer gives is used, or it is settled that no more will be.</summary>
    public static SupportEvent DaysUsed { get; } = new("last day used", "the last day is used", "$.daysUsedOn", LastDayUsed);

    /// <summary>Guidance 5.1: the tier 1 return is submitted.</summary>
    public static SupportEvent Tier1ReturnSubmitted { get; } = new(
        "tier 1 return submitted", "the tier 1 return is submitted", "$.tier1ReturnSubmittedOn", static (in DeadlineFacts facts) => facts.Progress.Tier1ReturnSubmittedOn);

    /// <summary>Guidance 6.26: the school visit that the form follows.</summary>
    public static SupportEvent SchoolVisit { get; } = new(
        "school visit", "the school is visited", "$.schoolVisitOn", static (in DeadlineFacts facts) => facts.Progress.SchoolVisitOn);

    /// <summary>Guidance 6.26: the form is first submitted to the Teaching Schools Council.</summary>
    public static SupportEvent FormSubmitted { get; } = new(
        "form submitted", "the form is submitted", "$.formSubmittedOn", static (in DeadlineFacts facts) => facts.Progress.FormSubmittedOn);

    /// <summary>Guidance 6.26: the Teaching Schools Council receives the form, in the round under way.</summary>
    public static SupportEvent FormReceived { get; } = new(
        "form received, and not returned since",
        "the Teaching Schools Council receives the form",
        "$.formReceivedOn",
        static (in DeadlineFacts facts) => ReturnedOn(in facts) is { } returned
            ? After(returned, facts.Progress.FormReceivedOn)
            : facts.Progress.FormReceivedOn)
    {
        // A portal receives at once.
        StandIn = new(
            FormSubmitted.Name, FormSubmitted.Once, FormSubmitted.PathIn(default), static (in DeadlineFacts facts) => ReturnedOn(in facts) is null ? facts.Progress.FormSubmittedOn : null),
    };

    /// <summary>Guidance 6.26: the Teaching Schools Council submits the form to the department, in the round under way.</summary>
    public static SupportEvent FormPassedOn { get; } = new(
        "form passed to the department, and not returned since",
        "the form is passed to the department",
        "$.formPassedOn",
        static (in DeadlineFacts facts) => ReturnedOn(in facts) is { } returned
            ? After(returned, facts.Progress.FormPassedOn)
            : facts.Progress.FormPassedOn);

    /// <summary>Guidance 6.26: the department signs the form off.</summary>
    public static SupportEvent FormSignedOff { get; } = new(
        "form signed off", "the department signs the form off", "$.formSignedOffOn", static (in DeadlineFacts facts) => facts.Progress.FormSignedOffOn);

    /// <summary>Guidance 6.26: the department makes the first payment.</summary>
    public static SupportEvent Paid { get; } = new(
        "first payment made", "the first payment is made", "$.paidOn", static (in DeadlineFacts facts) => facts.Progress.PaidOn);

    /// <summary>Guidance 7.2: the update of the term looked at is delivered.</summary>
    public static SupportEvent UpdateDelivered { get; } = new(
        "update delivered",
        "the update is delivered",
        "$.updatesDeliveredOn",
        static (in DeadlineFacts facts) => facts.Term - 1 is >= 0 and var index && index < facts.Progress.UpdatesDeliveredOn.Length
            ? facts.Progress.UpdatesDeliveredOn[index]
            : null,
        isOfTerm: true);

    /// <summary>Guidance 6.25: the form is returned with comments.</summary>
    internal static SupportEvent FormReturned { get; } = new(
        "form returned", "the form is returned", "$.formReturnedOn", static (in DeadlineFacts facts) => facts.Progress.FormReturnedOn);

    /// <summary>Guidance 2.7: the first of the days of support is used.</summary>
    internal static SupportEvent FirstDayUsed { get; } = new(
        "first day used", "the first day is used", "$.daysUsedOn", static (in DeadlineFacts facts) => Earliest(facts.Progress.DaysUsedOn));

    /// <summary>Guidance 7.2: the first of the updates is delivered.</summary>
    internal static SupportEvent FirstUpdate { get; } = new(
        "first update delivered", "the first update is delivered", "$.updatesDeliveredOn", static (in DeadlineFacts facts) => Earliest(facts.Progress.UpdatesDeliveredOn));

    // A return planned for later has not stopped anything yet.
    private static DateOnly? ReturnedOn(in DeadlineFacts facts) => facts.Progress.FormReturnedOn <= facts.AsAt ? facts.Progress.FormReturnedOn : null;

    // What is dated after a return belongs to the round after it; what is dated before, to one that is over.
    private static DateOnly? After(DateOnly returned, DateOnly? day) => day > returned ? day : null;

    private static DateOnly? Earliest(ImmutableArray<DateOnly> days)
    {
        DateOnly? earliest = null;
        foreach (var day in days)
        {
            earliest = day < earliest || earliest is null ? day : earliest;
        }

        return earliest;
    }

    private static DateOnly? Earliest(ImmutableArray<DateOnly?> days)
    {
        DateOnly? earliest = null;
        foreach (var day in days)
        {
            earliest = day < earliest || earliest is null ? day ?? earliest : earliest;
        }

        return earliest;
    }

    // The day by which as many were used as the offer gives; those beyond are not the deadline's concern.
    private static DateOnly? LastDayUsed(in DeadlineFacts facts)
    {
        var days = facts.Progress.DaysUsedOn;
        var given = facts.Offer.Eligibility.AllSupportDays(facts.Progress.Tier);
        DateOnly? last = null;
        if (days.Length >= given)
        {
            for (var used = 0; used < given;)
            {
                last = EarliestAfter(last, days, out var count);
                used += count;
            }
        }

        return last ?? facts.Progress.DaysEndedOn;
    }

    private static DateOnly? EarliestAfter(DateOnly? last, ImmutableArray<DateOnly> days, out int count)
    {
        DateOnly? earliest = null;
        count = 0;
        foreach (var day in days)
        {
            if (day <= last || day > earliest)
            {
                continue;
            }

            count = day == earliest ? count + 1 : 1;
            earliest = day;
        }

        return earliest;
    }
}
