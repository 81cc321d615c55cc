using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Counts over all the forms of a run.</summary>
internal sealed class Tally
{
    private readonly int[] _findings = new int[(int)Severity.Information + 1];

    public int Ready { get; private set; }

    public int NotReady { get; private set; }

    /// <summary>Files that are not forms.</summary>
    public int Unread { get; private set; }

    public int ExitCode =>
        Unread > 0 ? RafCheck.ExitCode.CouldNotCheck
        : NotReady > 0 ? RafCheck.ExitCode.Errors
        : RafCheck.ExitCode.NoErrors;

    public int this[Severity severity] => _findings[(int)severity];

    public void Add(ValidationResult result)
    {
        if (result.IsValid)
        {
            Ready++;
        }
        else
        {
            NotReady++;
        }

        foreach (var finding in result.Findings)
        {
            _findings[(int)finding.Severity]++;
        }
    }

    public void AddUnread() => Unread++;
}
