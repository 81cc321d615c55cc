using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Guidance 6.26: the timeframes of the form's review, approval and first payment.</summary>
internal static class FormRules
{
    private const string Days = "Days are calendar days, as written (policy FormDays). A timeframe is read as a should.";

    /// <summary>Guidance 6.26, first row.</summary>
    public static readonly DeadlineRule Submitted = new("DUE-FORM-SUBMITTED", "form submitted after the school visit", Should, "6.26")
    {
        Statement = "The National Leader submits the form to the Teaching Schools Council in the days that the offer gives from the school visit.",
        Reading = $"Of several visits the last before the form counts, and of several submissions the first. {Days}",
        Remedy = "Submit the form now.",
        Due = new()
        {
            CountsFrom = SupportEvents.SchoolVisit,
            DoneBy = SupportEvents.FormSubmitted,
            Length = static offer => offer.Deadlines.FormSubmitted,
            Clock = FormDays,
            Tiers = SupportTiers.WithActionForm,
        },
    };

    /// <summary>Guidance 6.26, second row.</summary>
    public static readonly DeadlineRule PassedOn = new("DUE-FORM-PASSED-ON", "form passed to the department", Should, "6.26")
    {
        Statement = "The Teaching Schools Council submits the form to the department in the days that the offer gives from its receipt.",
        Reading = $"A form that was returned has a new period from the receipt of its resubmission. {Days}",
        Remedy = "Ask the Teaching Schools Council to submit the form to the department or to return it.",
        Due = new()
        {
            CountsFrom = SupportEvents.FormReceived,
            DoneBy = SupportEvents.FormPassedOn,
            Length = static offer => offer.Deadlines.FormPassedOn,
            Clock = FormDays,
            Tiers = SupportTiers.WithActionForm,
        },
    };

    /// <summary>Guidance 6.26, third row.</summary>
    public static readonly DeadlineRule SignedOff = new("DUE-FORM-SIGN-OFF", "form signed off by the department", Should, "6.26")
    {
        Statement = "The department signs the form off in the days that the offer gives from its submission by the Teaching Schools Council.",
        Reading = $"A form that was returned has a new period from its next submission to the department. {Days}",
        Remedy = "Ask the department to sign the form off or to return it.",
        Due = new()
        {
            CountsFrom = SupportEvents.FormPassedOn,
            DoneBy = SupportEvents.FormSignedOff,
            Length = static offer => offer.Deadlines.SignOff,
            Clock = FormDays,
            Tiers = SupportTiers.WithActionForm,
        },
    };

    /// <summary>Guidance 6.26, fourth row.</summary>
    public static readonly DeadlineRule Paid = new("DUE-PAYMENT", "first payment by the department", Should, "6.26")
    {
        Statement = "The department makes the payment in the days that the offer gives from its sign-off.",
        Reading = $"The payment is the first instalment, which is made upfront. {Days}",
        Remedy = "Ask the department for the payment.",
        Due = new()
        {
            CountsFrom = SupportEvents.FormSignedOff,
            DoneBy = SupportEvents.Paid,
            Length = static offer => offer.Deadlines.Payment,
            Clock = FormDays,
            Tiers = SupportTiers.WithActionForm,
        },
    };

    private static DeadlineClock FormDays(GuidancePolicy policy) =>
        policy.FormDays == DayConvention.WorkingDays ? DeadlineClock.WorkingDays : DeadlineClock.CalendarDays;
}
