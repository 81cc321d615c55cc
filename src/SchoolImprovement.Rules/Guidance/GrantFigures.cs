namespace SchoolImprovement.Rules.Guidance;

/// <summary>The figures by which the grant for tiers 2 and 3 is paid and its use is monitored.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GrantFigures
{
    /// <summary>In how many termly instalments the grant is paid. Guidance 6.24 and 8.3.</summary>
    public required CitedValue<int> Instalments { get; init; }

    /// <summary>How many of them, from the first, are paid upfront; the others are paid in arrears. Guidance 6.24 and 8.3.</summary>
    public required CitedValue<int> PaidUpfront { get; init; }

    /// <summary>About how many days a term are for monitoring. Guidance 7.4.</summary>
    public required CitedValue<int> MonitoringDays { get; init; }
}
