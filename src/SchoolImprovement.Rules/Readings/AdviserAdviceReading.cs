namespace SchoolImprovement.Rules.Readings;

/// <summary>How strongly a form is to follow an adviser's advice: the guidance says that it should. Guidance 6.12.</summary>
[JsonConverter(typeof(EnumJsonConverter<AdviserAdviceReading>))]
public enum AdviserAdviceReading
{
    /// <summary>A form that does not is refused. The default.</summary>
    Required,

    /// <summary>A form that does not is warned of.</summary>
    Recommended,
}
