namespace SchoolImprovement.Rules.Support;

/// <summary>How a step that is to be done stands.</summary>
[JsonConverter(typeof(EnumJsonConverter<NextStepStatus>))]
public enum NextStepStatus
{
    /// <summary>A fact is not known, so that it cannot be told whether or when it is to be done.</summary>
    NotKnown = 0,

    /// <summary>Its last day has passed.</summary>
    Overdue,

    /// <summary>It is to be done by a day that has not passed.</summary>
    Due,

    /// <summary>It can be done now, and has no last day.</summary>
    Open,

    /// <summary>It waits for another step, or for a day to come, and no last day of it has passed.</summary>
    Waiting,
}
