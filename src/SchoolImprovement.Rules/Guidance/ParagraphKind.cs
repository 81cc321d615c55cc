namespace SchoolImprovement.Rules.Guidance;

/// <summary>What a paragraph of the guidance asks of software.</summary>
[JsonConverter(typeof(EnumJsonConverter<ParagraphKind>))]
public enum ParagraphKind
{
    /// <summary>It explains, and decides nothing.</summary>
    Context,

    /// <summary>It says what must, should or may be: a rule.</summary>
    Rule,

    /// <summary>It sets a figure, or lists what there is.</summary>
    Figure,

    /// <summary>It sets by when something is to be done.</summary>
    Timeline,
}
