namespace SchoolImprovement.Rules.Review;

/// <summary>What can be done with a Recommended Action Form under review. Guidance 6.22 to 6.25 and 8.10.</summary>
[JsonConverter(typeof(EnumJsonConverter<ReviewMove>))]
public enum ReviewMove
{
    /// <summary>Submit a draft for the first time.</summary>
    Submit,

    /// <summary>Take a submitted form up for review: its receipt, from which the Teaching Schools Council's period counts.</summary>
    TakeUp,

    /// <summary>Approve it as good value for money and submit it to the department.</summary>
    PassOn,

    /// <summary>Not approve it, and return it with comments.</summary>
    Return,

    /// <summary>Submit a returned form again, revised.</summary>
    Resubmit,

    /// <summary>Approve it finally: the department's sign-off.</summary>
    Approve,

    /// <summary>Release the funds of an approved form.</summary>
    ReleaseFunds,
}
