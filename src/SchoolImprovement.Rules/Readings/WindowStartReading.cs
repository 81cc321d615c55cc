namespace SchoolImprovement.Rules.Readings;

/// <summary>When funded activity may start: the guidance says that it is completed within the terms after the deployment. Guidance 6.7.</summary>
[JsonConverter(typeof(EnumJsonConverter<WindowStartReading>))]
public enum WindowStartReading
{
    /// <summary>On the day of the initial deployment at the earliest. The default.</summary>
    InitialDeployment,

    /// <summary>On any day: only its end counts.</summary>
    AnyDay,
}
