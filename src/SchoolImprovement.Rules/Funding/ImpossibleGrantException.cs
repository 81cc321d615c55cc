namespace SchoolImprovement.Rules.Funding;

/// <summary>A grant makes no sense: the message says which term or activity, and why.</summary>
public sealed class ImpossibleGrantException : ArgumentException
{
    internal ImpossibleGrantException(string message)
        : base(message)
    {
    }
}
