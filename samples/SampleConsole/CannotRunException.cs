namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>What was asked for cannot be done; the message is the one line that the person sees.</summary>
public sealed class CannotRunException(string message, Exception? inner = null) : Exception(message, inner);
