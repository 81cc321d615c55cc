namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A subject, as far as Guidance 6.11 tells subjects apart.</summary>
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
