namespace SchoolImprovement.Rules.Decisions;

/// <summary>How much a finding weighs. It follows from how strongly the guidance puts the rule.</summary>
[JsonConverter(typeof(EnumJsonConverter<Severity>))]
public enum Severity
{
    /// <summary>The guidance says must, cannot or no more than: what was checked cannot be accepted as it stands.</summary>
    Error,

    /// <summary>The guidance says should, recommend or wherever possible.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Information,
}
