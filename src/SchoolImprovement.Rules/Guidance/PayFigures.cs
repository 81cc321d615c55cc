namespace SchoolImprovement.Rules.Guidance;

/// <summary>The figures by which a National Leader of Education is paid. Guidance 8.1.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PayFigures
{
    /// <summary>Pounds a day.</summary>
    public required CitedValue<decimal> StandardRate { get; init; }

    /// <summary>Pounds a day where the travel is longer than <see cref="TravelMinutes"/> or <see cref="TravelMiles"/>.</summary>
    public required CitedValue<decimal> TravelRate { get; init; }

    /// <summary>Minutes one way; strictly more is paid at <see cref="TravelRate"/>.</summary>
    public required CitedValue<int> TravelMinutes { get; init; }

    /// <summary>Miles one way; strictly more is paid at <see cref="TravelRate"/>.</summary>
    public required CitedValue<decimal> TravelMiles { get; init; }

    /// <summary>How many days are paid at most for each supported school, over all claims.</summary>
    public required CitedValue<int> DaysAtMost { get; init; }
}
