namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>What a run says to the program that called it, the same for every sample.</summary>
public static class ExitCode
{
    /// <summary>Done, and nothing is wanting.</summary>
    public const int Done = 0;

    /// <summary>Done, and something is wrong in what was read; the output says what.</summary>
    public const int Wanting = 1;

    /// <summary>Could not run: the command line is not usable, or a file cannot be read at all. Standard error says why in one line.</summary>
    public const int CouldNotRun = 2;

    /// <summary>The exit codes as a help says them.</summary>
    /// <param name="wanting">What gives <see cref="Wanting"/>, such as <c>rows were rejected</c>.</param>
    public static string Help(string wanting) => $"Exit code 0: done, nothing is wanting; 1: done, and {wanting}; 2: could not run, and standard error says why in one line.";
}
