namespace SchoolImprovement.Rules.Monitoring;

/// <summary>What a rule on monitoring is asked of, once for each there is.</summary>
[JsonConverter(typeof(EnumJsonConverter<MonitoringScope>))]
public enum MonitoringScope
{
    /// <summary>The update as a whole.</summary>
    Update,

    /// <summary>Each improvement area of the plan.</summary>
    PlannedArea,

    /// <summary>Each action of the plan.</summary>
    PlannedAction,

    /// <summary>Each improvement area that the update reports.</summary>
    ReportedArea,

    /// <summary>Each action that the update reports.</summary>
    ReportedAction,

    /// <summary>Each inspection or monitoring visit that the update names.</summary>
    OfstedVisit,
}
