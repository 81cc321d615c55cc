namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>The report cannot be made; the message is the one line that the person sees.</summary>
internal sealed class ReportException(string message) : Exception(message);
