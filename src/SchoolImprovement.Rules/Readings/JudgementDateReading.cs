namespace SchoolImprovement.Rules.Readings;

/// <summary>On which day a school has a judgement. Guidance 1.2 does not say.</summary>
[JsonConverter(typeof(EnumJsonConverter<JudgementDateReading>))]
public enum JudgementDateReading
{
    /// <summary>The day on which the report was published, where known; else the inspection's end. The default.</summary>
    PublicationWhereKnown,

    /// <summary>The inspection's end, even where the publication date is known.</summary>
    InspectionEnd,
}
