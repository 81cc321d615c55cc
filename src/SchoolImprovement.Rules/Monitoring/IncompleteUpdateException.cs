namespace SchoolImprovement.Rules.Monitoring;

/// <summary>An update does not say for which term it is, or of which day, so that nothing can follow from it.</summary>
public sealed class IncompleteUpdateException : ArgumentException
{
    internal IncompleteUpdateException(string missing)
        : base($"The update gives no {missing}.")
    {
    }
}
