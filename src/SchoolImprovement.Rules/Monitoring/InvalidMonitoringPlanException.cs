namespace SchoolImprovement.Rules.Monitoring;

/// <summary>A plan to monitor makes no sense: the message says which area, action or term, and why.</summary>
public sealed class InvalidMonitoringPlanException : ArgumentException
{
    internal InvalidMonitoringPlanException(string message)
        : base(message)
    {
    }
}
