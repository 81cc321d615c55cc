namespace SchoolImprovement.Rules.Decisions;

/// <summary>What kind of value a fact has.</summary>
[JsonConverter(typeof(EnumJsonConverter<FactKind>))]
public enum FactKind : byte
{
    /// <summary>Not known, or there is none.</summary>
    Unknown,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A number: a count, minutes, miles.</summary>
    Number,

    /// <summary>An amount in pounds.</summary>
    Pounds,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    YesNo,
}
