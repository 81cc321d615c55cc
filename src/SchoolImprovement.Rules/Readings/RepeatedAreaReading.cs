namespace SchoolImprovement.Rules.Readings;

/// <summary>When two areas of a form are the same area. Guidance 6.2 and 6.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<RepeatedAreaReading>))]
public enum RepeatedAreaReading
{
    /// <summary>When they are of one kind, and of one subject where they are subject-specific. The default.</summary>
    KindAndSubject,

    /// <summary>When they are so, and both about curriculum or both about pedagogy.</summary>
    KindSubjectAndFocus,
}
