namespace SchoolImprovement.Rules.OpenData;

/// <summary>Whether an inspection of some type gives a judgement of overall effectiveness.</summary>
internal enum JudgementGiven
{
    /// <summary>It is a graded inspection.</summary>
    Always,

    /// <summary>It gives one when it has a rating.</summary>
    WhenRated,

    /// <summary>It gives one when it was converted, which a rating below good shows.</summary>
    WhenConverted,

    /// <summary>It gives none, and a rating beside it is the standing one.</summary>
    Never,
}
