namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A subject, as far as Guidance 6.11 tells subjects apart.</summary>
[JsonConverter(typeof(EnumJsonConverter<Subject>))]
public enum Subject
{
    /// <summary>English, phonics and early reading among it.</summary>
    English,

    /// <summary>Mathematics.</summary>
    Maths,

    /// <summary>Science.</summary>
    Science,

    /// <summary>Computing.</summary>
    Computing,

    /// <summary>Another subject, which the form names.</summary>
    Other,
}
