namespace SchoolImprovement.Rules.Deployment;

/// <summary>What becomes of a claim.</summary>
[JsonConverter(typeof(EnumJsonConverter<PayOutcome>))]
public enum PayOutcome : byte
{
    /// <summary>Something is not known that would settle whether, or at which rate, a day is paid; that day is not paid yet.</summary>
    NeedsInformation,

    /// <summary>Everything is known: what can be paid is paid. Days past the most that are paid do not refuse a claim.</summary>
    Accepted,

    /// <summary>The claim is impossible: none of its days is paid, and none counts as claimed.</summary>
    Refused,
}
