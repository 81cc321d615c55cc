namespace SchoolImprovement.Rules.Monitoring;

/// <summary>The names of progress: kebab case in files, words in messages.</summary>
internal static class ProgressStatusNames
{
    internal const string All = "not-started, on-track, off-track, stopped or complete";

    internal static string InFiles(ProgressStatus status) => status switch
    {
        ProgressStatus.NotStarted => "not-started",
        ProgressStatus.OnTrack => "on-track",
        ProgressStatus.OffTrack => "off-track",
        ProgressStatus.Stopped => "stopped",
        ProgressStatus.Complete => "complete",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such progress."),
    };

    internal static string? InWords(ProgressStatus? status) => status is { } known ? InFiles(known).Replace('-', ' ') : null;

    internal static bool TryParse(string? text, out ProgressStatus status)
    {
        foreach (var candidate in Enum.GetValues<ProgressStatus>())
        {
            if (string.Equals(text, InFiles(candidate), StringComparison.Ordinal))
            {
                status = candidate;
                return true;
            }
        }

        status = default;
        return false;
    }
}
