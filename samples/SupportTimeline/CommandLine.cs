using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Runs a command line to its exit code; whatever cannot run says so on standard error.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Streams streams) =>
        SampleCommand.Run(Options.Command(options => Application.Run(options, streams)), args, streams);
}
