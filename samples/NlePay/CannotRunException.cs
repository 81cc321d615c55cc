namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>The run cannot go on; the message is the one line that a person reads.</summary>
internal sealed class CannotRunException(string message, Exception? inner = null) : Exception(message, inner);
