namespace SchoolImprovement.Rules.Benchmarks;

/// <summary>Two who are to be compared do not come to the same: there is nothing to time.</summary>
/// <param name="message">Who, of what, and what each came to.</param>
internal sealed class DisagreementException(string message) : Exception(message)
{
    /// <exception cref="DisagreementException">The two are not the same.</exception>
    public static void ThrowUnlessSame<T>(T ours, T theirs, string peer, Func<string> subject)
    {
        if (!EqualityComparer<T>.Default.Equals(ours, theirs))
        {
            throw new DisagreementException($"{peer} gives {subject()} {theirs}; the rules give {ours}.");
        }
    }
}
