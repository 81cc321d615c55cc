namespace SchoolImprovement.Rules.Guidance;

/// <summary>The periods within which the steps of the offer are to be done.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DeadlineFigures
{
    /// <summary>Weeks from the match's confirmation to the first contact, school holidays not counted. Guidance 3.1.</summary>
    public required CitedValue<int> Contact { get; init; }

    /// <summary>Weeks from the match's confirmation to an agreed start date. Guidance 3.1.</summary>
    public required CitedValue<int> StartAgreed { get; init; }

    /// <summary>Weeks from the contact within which the school agrees a date. Guidance 3.1.</summary>
    public required CitedValue<int> SchoolAgrees { get; init; }

    /// <summary>Days from the school visit to the form's submission to the Teaching Schools Council. Guidance 6.26.</summary>
    public required CitedValue<int> FormSubmitted { get; init; }

    /// <summary>Days from its receipt to the form's submission to the department. Guidance 6.26.</summary>
    public required CitedValue<int> FormPassedOn { get; init; }

    /// <summary>Days from that submission to the department's sign-off. Guidance 6.26.</summary>
    public required CitedValue<int> SignOff { get; init; }

    /// <summary>Days from the sign-off to the payment. Guidance 6.26.</summary>
    public required CitedValue<int> Payment { get; init; }

    /// <summary>Months before the end of a term at which an update on progress is due. Guidance 7.2.</summary>
    public required CitedValue<int> UpdateBeforeTermEnd { get; init; }

    /// <summary>Terms from the match within which the tier 1 return or the form is submitted. Guidance 8.2.</summary>
    public required CitedValue<int> ReturnOrForm { get; init; }

    /// <summary>Terms after those of <see cref="ReturnOrForm"/> within which remaining days are used. Guidance 8.2.</summary>
    public required CitedValue<int> RemainingDays { get; init; }
}
