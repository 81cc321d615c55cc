namespace SchoolImprovement.Rules.Monitoring;

/// <summary>How far something of the plan has come: an action, an improvement area, or the form as a whole. Guidance 7.2 and 7.3.</summary>
[JsonConverter(typeof(RulesJsonConverter))]
public enum ProgressStatus
{
    /// <summary>It has not begun. That is as planned where its term has not come.</summary>
    NotStarted,

    /// <summary>It goes as planned.</summary>
    OnTrack,

    /// <summary>It does not go as planned.</summary>
    OffTrack,

    /// <summary>It is stopped, for good or until other activity is delivered.</summary>
    Stopped,

    /// <summary>It is done.</summary>
    Complete,
}
