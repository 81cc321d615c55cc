namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>What a run says to the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>Every form was checked, and none has an error.</summary>
    public const int NoErrors = 0;

    /// <summary>Every form was checked, and one has an error.</summary>
    public const int Errors = 1;

    /// <summary>Something could not be checked: a file is not a form, the command line is not usable, or the run was cancelled.</summary>
    public const int CouldNotCheck = 2;
}
