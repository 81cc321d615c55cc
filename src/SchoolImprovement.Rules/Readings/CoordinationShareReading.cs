namespace SchoolImprovement.Rules.Readings;

/// <summary>When funding for coordination is proportionate to the funding requested. Guidance 6.20.</summary>
[JsonConverter(typeof(EnumJsonConverter<CoordinationShareReading>))]
public enum CoordinationShareReading
{
    /// <summary>
    /// When its share of all the funding requested, itself included, is no greater than the cap's share of the tier's funding.
    /// The default.
    /// </summary>
    OfAllRequested,

    /// <summary>When its share of the funding requested for actions, without itself, is no greater than that.</summary>
    OfActionsAlone,

    /// <summary>Always: only the cap counts.</summary>
    CapAlone,
}
