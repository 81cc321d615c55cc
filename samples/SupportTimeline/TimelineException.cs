namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Why no timeline can be shown, in one line for the person who asked.</summary>
internal sealed class TimelineException(string message) : Exception(message);
