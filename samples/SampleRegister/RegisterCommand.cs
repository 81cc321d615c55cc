using System.CommandLine;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>Runs a command line that reads a register to its exit code; whatever cannot run says so in one line.</summary>
public static class RegisterCommand
{
    /// <summary>Runs a command line.</summary>
    /// <param name="command">The command with its options and its action.</param>
    /// <param name="args">The command line.</param>
    /// <param name="streams">Where the run writes to.</param>
    public static int Run(RootCommand command, string[] args, Streams streams) => SampleCommand.Run(
        command,
        args,
        streams,
        exception => exception is DataFileException or UnknownAcademicYearException);
}
