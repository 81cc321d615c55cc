using System.CommandLine;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>Runs a command line that reads a register to its exit code; whatever cannot run says so in one line.</summary>
public static class RegisterCommand
{
    /// <summary>The exit code of a run that leaves nothing wanting.</summary>
    public const int Clean = 0;

    /// <summary>The exit code of a run that found something wrong in what it read.</summary>
    public const int SomethingWrong = 1;

    private const int CouldNotRun = 2;

    /// <summary>Runs a command line.</summary>
    /// <param name="command">The command with its options and its action.</param>
    /// <param name="args">The command line.</param>
    /// <param name="streams">Where the run writes to.</param>
    public static int Run(RootCommand command, string[] args, Streams streams) => SampleCommand.Run(
        command,
        args,
        streams,
        CouldNotRun,
        exception => exception is DataFileException or UnknownAcademicYearException);
}
