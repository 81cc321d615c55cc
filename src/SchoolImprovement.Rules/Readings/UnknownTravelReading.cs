namespace SchoolImprovement.Rules.Readings;

/// <summary>What is done with a day whose travel is not known, or known in one measure only. Guidance 8.1.</summary>
/// <remarks>A measure that is known and long gives the higher rate under every reading, whatever the other is.</remarks>
[JsonConverter(typeof(EnumJsonConverter<UnknownTravelReading>))]
public enum UnknownTravelReading
{
    /// <summary>Both measures are needed before a day is paid at the standard rate. The default.</summary>
    NeedsInformation,

    /// <summary>One measure that is known and not long is enough for the standard rate; with neither the day needs information.</summary>
    OneMeasureSuffices,

    /// <summary>Travel that is not stated is not long: for a claim form that asks for it only where it is.</summary>
    StandardRate,
}
