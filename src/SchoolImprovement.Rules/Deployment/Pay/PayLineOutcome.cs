namespace SchoolImprovement.Rules.Deployment;

/// <summary>What becomes of one day of a claim.</summary>
[JsonConverter(typeof(EnumJsonConverter<PayLineOutcome>))]
public enum PayLineOutcome : byte
{
    /// <summary>The day may be paid once what is not known is known; it keeps its place among the school's days.</summary>
    NeedsInformation,

    /// <summary>The day is paid.</summary>
    Paid,

    /// <summary>The day is past the most that are paid for a school.</summary>
    NotPaid,

    /// <summary>The day belongs to a claim that is refused.</summary>
    Refused,
}
