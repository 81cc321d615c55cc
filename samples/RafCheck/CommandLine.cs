using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Runs a command line to its exit code; whatever cannot run says so in one line.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Streams streams, CancellationToken cancellation) => SampleCommand.Run(
        Options.Command(options => Application.Run(options, streams, cancellation)),
        args,
        streams);
}
