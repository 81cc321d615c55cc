namespace SchoolImprovement.Rules.Schools;

/// <summary>Whose judgement it is. Guidance 1.4.</summary>
[JsonConverter(typeof(EnumJsonConverter<JudgementOrigin>))]
public enum JudgementOrigin : byte
{
    /// <summary>The school's own, under its present reference number.</summary>
    School = 0,

    /// <summary>That of the school which became this academy by conversion, or by conversions all along.</summary>
    ConverterPredecessor = 1,

    /// <summary>That of a predecessor which became this academy in another way, such as with a sponsor.</summary>
    OtherPredecessor = 2,
}
