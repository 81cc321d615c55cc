namespace SchoolImprovement.Rules.Documents;

/// <summary>
/// A value was given that cannot be, by itself or beside others that it belongs to: an amount with a fraction of a penny, a range of days
/// that ends before it begins, terms that overlap, an action of an area that the plan does not have. The message says which, and why.
/// </summary>
/// <remarks>What can be and breaks the guidance is no such case: it gives findings.</remarks>
public sealed class ImpossibleValueException : ArgumentException
{
    internal ImpossibleValueException(string message)
        : base(message)
    {
    }
}
